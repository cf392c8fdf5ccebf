/* The page of the replay: opens a transcript, steps through it, and asks what would have been. */
import { closeBeside, followBeside, openBeside, showBeside } from './beside.js';
import { byId, fill, make, reporting, setup, words } from './dom.js';
import { conversationFile, keep, onFiles, recall, takeDrops } from './files.js';
import { openInsights } from './insights.js';
import { edge, filter, markDivergence, neighbour, setCurrent, setRows } from './list.js';
import { addStep, branchModel, empty, newModel, send } from './model.js';
import { turnParts } from './panels.js';

let file;
let model;
let at = 0;
let running = new AbortController();

const places = { open: 'open-problems', branch: 'branch-problems', compare: 'compare-problems' };
const reportingAt = (place, work) => reporting(byId(places[place]), work);

function showVerdict() {
  const { verdict, turns, rows } = model;
  const place = byId('verdict');
  place.textContent = verdict
    ? verdict.texts.join(' ')
    : fill(words.progress, { done: turns.length, count: rows.length });
  const isGood = verdict && verdict.diverged === null && model.edited === null;
  byId('session').classList.toggle('good', Boolean(isGood));
  byId('session').classList.toggle('bad', Boolean(verdict) && !isGood);
}

/** Puts a turn in place, everywhere it is shown. */
function choose(i, { focuses = false } = {}) {
  if (i === undefined || !model.rows[i]) return;
  at = i;
  setCurrent(i, { focuses });
  byId('turn-title').textContent = fill(words.turnTitle, { n: i + 1, count: model.rows.length });
  byId('turn-parts').replaceChildren(...turnParts(model, i));
  byId('jump').value = i + 1;
  byId('previous').disabled = neighbour(-1) === undefined;
  byId('next').disabled = neighbour(1) === undefined;
  byId('branch-hint').textContent = i === 0 ? words.branchFirst : fill(words.branchHint, { n: i + 1 });
  byId('branch-go').disabled = i === 0;
  followBeside(i);
}

function begin(line, wanted) {
  Object.assign(model, { rows: line.rows, edited: line.edited });
  byId('using').textContent = line.facts[0];
  byId('file-facts').replaceChildren(...line.facts.slice(1).map((text) => make('li', {}, text)));
  byId('session').hidden = false;
  byId('branch').hidden = false;
  byId('jump').max = line.rows.length;
  closeBeside();
  setRows(model, (i) => choose(i, { focuses: true }));
  choose(Math.min(wanted, line.rows.length - 1));
  showVerdict();
}

/** Lines of an opened file come in: the list at once, what each turn changed as it is replayed. */
const taking = (wanted) => (line) => {
  if (line.kind === 'opened') return begin(line, wanted);
  if (line.kind === 'verified') {
    model.verdict = line;
    if (line.diverged !== null) markDivergence(line.diverged - 1);
    return showVerdict();
  }
  const known = model.turns.length;
  for (const step of line.steps) addStep(model, step);
  if (at >= known && at < model.turns.length) choose(at);
  showVerdict();
};

async function open(chosen, { turn = 0, focuses = true } = {}) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  byId('using').textContent = fill(words.opening, { name: chosen.name });
  file = chosen;
  model = newModel(chosen.name);
  const take = taking(turn);
  const shownIn = byId('shown-in').value;
  const head = { name: chosen.name.slice(0, 200), ...(shownIn && { shownIn }) };
  const onLine = (line) => {
    if (signal.aborted) return;
    take(line);
    if (line.kind === 'opened' && focuses) byId('session-title').focus();
  };
  const done = await reportingAt('open', async () => {
    await send('/replay/open', head, [chosen], { signal, onLine });
    return true;
  });
  if (!done && !signal.aborted && !model.rows.length) {
    byId('using').textContent = '';
    byId('session').hidden = true;
    byId('branch').hidden = true;
    closeBeside();
  }
}

const openFiles = (files) => (files.length > 1 ? reportingAt('open', () => openInsights(files)) : open(files[0]));

async function branch() {
  const said = byId('branch-said')
    .value.split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const field = byId('branch-said');
  if (!said.length) return field.focus();
  const turn = at + 1;
  const second = branchModel(model, turn, fill(words.branchName, { n: turn }));
  const onLine = ({ steps }) => {
    for (const { row, step } of steps) {
      second.rows.push(row);
      // The first turn of a branch is told whole.
      addStep(second, step, row.n === turn ? empty : undefined);
    }
  };
  const head = { turn, said, isContinued: byId('branch-then').checked };
  await send('/replay/branch', head, [file], { onLine });
  beside(second);
}

function beside(second) {
  showBeside(model, second, at);
  byId('beside-title').focus();
}

async function compare([chosen]) {
  const second = newModel(chosen.name);
  const onLine = (line) => {
    if (line.kind === 'opened') second.rows = line.rows;
    for (const step of line.steps ?? []) addStep(second, step);
  };
  const shownIn = byId('shown-in').value;
  const head = { name: chosen.name.slice(0, 200), ...(shownIn && { shownIn }) };
  await send('/replay/open', head, [chosen], { onLine });
  beside(second);
}

const keys = {
  ArrowLeft: () => neighbour(-1),
  ArrowRight: () => neighbour(1),
  Home: () => edge(false),
  End: () => edge(true),
};
const inList = { ...keys, ArrowUp: keys.ArrowLeft, ArrowDown: keys.ArrowRight };

/** Arrow keys belong to whatever is typed in or scrolls; everywhere else they step. */
function onKey(event) {
  if (byId('session').hidden || event.ctrlKey || event.altKey || event.metaKey) return;
  const isList = byId('turns').contains(event.target);
  if (event.target.closest('input, textarea, select, [role="region"]')) return;
  const step = (isList ? inList : keys)[event.key];
  if (!step) return;
  event.preventDefault();
  choose(step(), { focuses: isList });
}

function refilter() {
  filter();
  choose(at);
}

function openParts() {
  onFiles('from-file', openFiles);
  onFiles('compare-file', (files) => reportingAt('compare', () => compare(files)));
  takeDrops(openFiles);
  byId('from-conversation').addEventListener('click', () => openConversation());
  byId('previous').addEventListener('click', () => choose(neighbour(-1)));
  byId('next').addEventListener('click', () => choose(neighbour(1)));
  byId('jump').addEventListener('change', ({ target }) => {
    choose(Math.min(Math.max(1, Math.round(Number(target.value) || 1)), model.rows.length) - 1);
  });
  byId('search').addEventListener('input', refilter);
  byId('task').addEventListener('change', refilter);
  byId('hesitations').addEventListener('change', refilter);
  byId('shown-in').addEventListener('change', () => open(file, { turn: at, focuses: false }));
  byId('branch-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void reportingAt('branch', branch);
  });
  document.addEventListener('keydown', onKey);
  openBeside();
}

const openConversation = () => reportingAt('open', async () => open(await conversationFile()));

for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', async () => {
    if (button.dataset.language === setup.language) return;
    if (file) await keep(file, { turn: at, shownIn: byId('shown-in').value });
    location.assign(`/replay?lang=${button.dataset.language}`);
  });

function start() {
  openParts();
  const state = recall();
  if (state) {
    byId('shown-in').value = state.shownIn;
    return open(state.file, { turn: state.turn, focuses: false });
  }
  return new URLSearchParams(location.search).has('conversation') ? openConversation() : undefined;
}
void start();
