/* One message: what the form says, and what comes of it. */
import { areAgentsValid, currentAgents } from './agents.js';
import { currentConfiguration } from './configuration.js';
import { ask, byId, fill, make, reporting, setChoices, words } from './dom.js';
import { tracePart } from './trace.js';

const isPasted = () => document.querySelector('input[name="source"]:checked').value === 'pasted';

function showSource() {
  const show = (id, isShown) => Object.assign(byId(id), { hidden: !isShown, disabled: !isShown });
  show('typed', !isPasted());
  show('pasting', isPasted());
}

/** The wall clock of the configuration's zone, as a date-and-time field holds it. */
function nowIn(timeZone) {
  const two = '2-digit';
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
  }).format(new Date());
  return parts.replace(' ', 'T');
}

/** Once another configuration is in use. */
export function followConfiguration() {
  const { view } = currentConfiguration();
  if (!byId('at').value) byId('at').value = nowIn(view.timeZone);
}

/** Once agents have changed. */
export function followAgents(agents) {
  const names = agents.slice(0, 200).map(({ name }) => [name, name]);
  for (const id of ['past-agent', 'rejected-by']) setChoices(byId(id), [['', words.nobody], ...names]);
}

const value = (id) => byId(id).value;
const number = () => value('number').replace(/[\s().\u00a0-]/g, '');

const typedMessage = () => ({
  type: value('type'),
  ...(value('text') && { text: value('text') }),
  ...(value('channel') && { channel: value('channel') }),
  ...(number() && { customer: { number: number() } }),
  ...(value('script-skill') && { script: { skill: value('script-skill') } }),
});

const formNow = () => ({
  ...(isPasted() ? { pasted: value('pasted') } : { message: typedMessage() }),
  at: value('at'),
  overrides: ['over-hours', 'over-agents', 'over-preferred', 'fallback-queue'].map(value).filter(Boolean),
  history: {
    status: value('past-status'),
    agent: value('past-agent'),
    hours: Number(value('past-hours')) || 0,
    rejectedBy: value('rejected-by'),
  },
});

/** What was pasted fills the fields, so that it can be varied. */
function fillFields({ text, type, number: from, channel, at }) {
  byId('text').value = text;
  if ([...byId('type').options].some((one) => one.value === type)) byId('type').value = type;
  byId('number').value = from;
  if ([...byId('channel').options].some((one) => one.value === channel)) byId('channel').value = channel;
  byId('at').value = at;
}

function show({ views, more }) {
  const [first] = views;
  const isSeveral = views.length > 1;
  byId('one-result').hidden = false;
  byId('one-result').className = `result to-${first.kind}`;
  byId('one-details').replaceChildren(
    ...views.flatMap((view, i) => [
      ...(isSeveral
        ? [
            make('h4', {}, fill(words.result.several, { n: i + 1, count: views.length })),
            make('p', { class: 'then' }, view.headline),
          ]
        : []),
      tracePart(view),
    ]),
    ...(more ? [make('p', {}, more)] : []),
  );
  byId('one-headline').textContent = first.headline;
}

/** Routes what the form says; the last answer to arrive is that of the last question. */
let asking;
export async function routeNow({ focuses = true } = {}) {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const { configuration } = currentConfiguration();
  const body = {
    configuration,
    isDraft: byId('is-draft').checked,
    roster: { agents: currentAgents() },
    form: formNow(),
  };
  const answer = await reporting(byId('one-problems'), async () =>
    (await ask('/simulator/route', body, { signal })).json(),
  );
  if (signal.aborted) return;
  if (!answer) {
    byId('one-result').hidden = true;
    return;
  }
  show(answer);
  if (answer.typed) fillFields(answer.typed);
  if (focuses) byId('one-result-title').focus();
}

export function openOne() {
  for (const radio of document.querySelectorAll('input[name="source"]')) radio.addEventListener('change', showSource);
  byId('one-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (areAgentsValid() && event.target.reportValidity()) void routeNow();
  });
  showSource();
}
