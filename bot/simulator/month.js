/* A month: what the form says, how far the run is, and what comes of it. */
import { areAgentsValid, currentAgents } from './agents.js';
import { currentConfiguration, readCompared } from './configuration.js';
import { ask, byId, fill, make, onFile, Problems, reporting, setup, showProblems, words } from './dom.js';
import { monthPart } from './monthResult.js';

let running;
/** The result in both languages, and the second configuration, for as long as the page is open. */
const state = { views: undefined, compared: undefined };

export const keptMonth = () => ({ ...state, arrivals: arrivalsNow() });

const value = (id) => byId(id).value;
const number = (id) => Number(value(id));

/** What the agents to begin with can just about manage. */
const arrivalsInAll = 16;

/** One field for each channel, with what was typed before where there is one. */
export function followChannels(channels, kept = {}) {
  const before = { ...arrivalsNow(), ...kept };
  byId('arrivals').replaceChildren(
    ...channels.map((channel, i) =>
      make(
        'div',
        { class: 'field' },
        make('label', { for: `arrivals-${i}` }, fill(words.month.arrivalsOn, { channel })),
        make('input', {
          id: `arrivals-${i}`,
          type: 'number',
          min: 0,
          max: 100000,
          step: 'any',
          required: true,
          inputmode: 'decimal',
          'data-channel': channel,
          value: before[channel] ?? Math.max(1, Math.round(arrivalsInAll / channels.length)),
        }),
      ),
    ),
  );
}

const arrivalsNow = () =>
  Object.fromEntries(
    [...document.querySelectorAll('[data-channel]')].map((input) => [input.dataset.channel, Number(input.value)]),
  );

function showSpread() {
  byId('week').closest('.field').hidden = value('spread') !== 'week';
}

const formNow = () => ({
  arrivals: arrivalsNow(),
  spread: value('spread'),
  week: value('week'),
  handleMinutes: number('handle'),
  messages: number('messages'),
  replyMinutes: number('reply-lag'),
  patienceMinutes: value('patience') === '' ? null : number('patience'),
  acceptPercent: number('accept'),
  returningPercent: number('returning'),
  slowdownPercent: number('slowdown'),
  shifts: value('shifts'),
  closedHours: value('closed-hours'),
  days: number('days'),
  replications: number('replications'),
  seed: value('seed'),
});

const percent = new Intl.NumberFormat(setup.locale, { style: 'percent', maximumFractionDigits: 0 });

function showRunning(isRunning) {
  byId('running').hidden = !isRunning;
  byId('simulate').disabled = isRunning;
  byId('stop').hidden = !isRunning;
  byId('done').value = 0;
  byId('running-text').textContent = words.loading;
}

function showLine({ place, share }) {
  if (place !== undefined) byId('running-text').textContent = fill(words.month.queued, { n: place });
  if (share === undefined) return;
  byId('done').value = share;
  byId('running-text').textContent = fill(words.month.running, { percent: percent.format(share) });
}

/** Every line of an answer that comes bit by bit. */
async function* linesOf(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value: chunk } = await reader.read();
    const parts = (rest + (chunk ?? '')).split('\n');
    rest = parts.pop();
    for (const part of parts) if (part) yield JSON.parse(part);
    if (done) return;
  }
}

async function run(signal) {
  const { configuration } = currentConfiguration();
  const width = Math.round(Math.min(1100, Math.max(300, byId('month-form').clientWidth)));
  const body = {
    configuration,
    isDraft: byId('is-draft').checked,
    roster: { agents: currentAgents() },
    form: formNow(),
    width,
    ...(state.compared && { compare: state.compared.configuration }),
  };
  const response = await ask('/simulator/simulate', body, { signal });
  for await (const line of linesOf(response)) {
    if (line.problems) throw new Problems(line.problems);
    if (line.views) return line.views;
    showLine(line);
  }
  throw new Problems([words.failed]);
}

async function simulate() {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  showRunning(true);
  const hadFocus = document.activeElement;
  const views = await reporting(byId('month-problems'), () => run(signal));
  if (running?.signal !== signal) return;
  showRunning(false);
  if (signal.aborted) {
    showProblems(byId('month-problems'));
    byId('simulate').focus();
    return;
  }
  byId('month-result').hidden = !views;
  if (!views) return (hadFocus ?? byId('simulate')).focus();
  show(views);
  byId('month-result-title').focus();
}

function show(views) {
  state.views = views;
  const view = views[setup.language];
  byId('month-result').hidden = false;
  byId('month-result').className = `result ${view.isGood === null ? '' : view.isGood ? 'good' : 'bad'}`;
  byId('month-details').replaceChildren(monthPart(view));
  byId('month-headline').textContent = [view.headline, view.comparison].filter(Boolean).join(' ');
}

function setCompared(compared) {
  state.compared = compared;
  byId('compared').textContent = compared?.name ?? words.month.compareNone;
  byId('compare-remove').hidden = !compared;
}

/** Puts back what was there in the other language. */
export function resumeMonth({ views, compared, arrivals }) {
  followChannels(currentConfiguration().view?.channels ?? [], arrivals);
  setCompared(compared);
  showSpread();
  if (views) show(views);
}

export function openMonth() {
  byId('spread').addEventListener('change', showSpread);
  byId('month-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (areAgentsValid() && event.target.reportValidity()) void simulate();
  });
  byId('stop').addEventListener('click', () => running?.abort());
  byId('compare-remove').addEventListener('click', () => {
    setCompared(undefined);
    byId('compare-file').focus();
  });
  onFile('compare-file', (file) =>
    reporting(byId('compare-problems'), async () => setCompared(await readCompared(file))),
  );
  showSpread();
}
