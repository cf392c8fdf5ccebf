/* Two conversations beside one another: a branch, or a second file. */
import { byId, fill, make, words } from './dom.js';
import { onlyIn, panelNames } from './model.js';
import { besideParts } from './panels.js';

const pair = { first: null, second: null, at: 0, behind: 0 };

/** The first turn at which they are not the same any more; undefined where they never part. */
function partingOf(first, second) {
  const longest = Math.max(first.rows.length, second.rows.length);
  for (let i = 0; i < longest; i++) {
    const [one, other] = [first.rows[i], second.rows[i]];
    if (!one || !other || one.heard !== other.heard || one.question !== other.question) return i;
  }
  return undefined;
}

const none = () => Object.fromEntries(panelNames.map((name) => [name, new Set()]));

function onlyOf(one, other) {
  if (!one || !other) return none();
  return Object.fromEntries(panelNames.map((name) => [name, onlyIn(one.panels[name], other.panels[name])]));
}

function column(id, model, i, only, title) {
  const n = model.rows[i] ? ` – ${fill(words.turnName, { n: i + 1 })}` : '';
  byId(id).replaceChildren(make('h3', {}, `${title}${n}`), ...besideParts(model, i, only));
}

function render() {
  const { first, second, at, behind } = pair;
  const there = Math.max(0, at + behind);
  byId('beside-turn').value = there + 1;
  byId('beside-turn').max = Math.max(1, second.rows.length);
  const [one, other] = [first.turns[at], second.turns[there]];
  column('beside-first', first, at, onlyOf(one, other), words.first);
  column('beside-second', second, there, onlyOf(other, one), second.name);
}

/** Shows a second conversation beside the first, at the same turn. */
export function showBeside(first, second, at) {
  Object.assign(pair, { first, second, at, behind: 0 });
  const parting = partingOf(first, second);
  byId('parting').textContent = parting === undefined ? words.neverPart : fill(words.part, { n: parting + 1 });
  byId('beside').hidden = false;
  render();
}

/** The second conversation keeps its distance. */
export function followBeside(at) {
  pair.at = at;
  if (!byId('beside').hidden) render();
}

export function closeBeside() {
  byId('beside').hidden = true;
}

export function openBeside() {
  byId('beside-turn').addEventListener('change', ({ target }) => {
    const wanted = Math.min(Math.max(1, Math.round(Number(target.value) || 1)), pair.second.rows.length);
    pair.behind = wanted - 1 - pair.at;
    render();
  });
  byId('beside-close').addEventListener('click', () => {
    closeBeside();
    byId('session-title').focus();
  });
}
