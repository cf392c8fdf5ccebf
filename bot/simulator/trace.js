/* The result for one message: what the server says, laid out. */
import { fill, make, words } from './dom.js';

const labels = words.result;

const badges = ({ documented, assumed }) => [
  documented && make('span', { class: 'badge documented' }, fill(labels.documented, { source: documented })),
  assumed && make('span', { class: 'badge assumed' }, fill(labels.assumed, { source: assumed })),
];

const line = (one) =>
  make(
    'li',
    {},
    one.topic ? [make('strong', {}, one.topic), ' '] : null,
    make('span', {}, one.text),
    make('span', { class: 'badges' }, badges(one)),
  );

const section = (title, ...content) => make('section', { class: 'part' }, make('h4', {}, title), ...content);
const lines = (title, all, name = 'ul') =>
  all.length ? [section(title, make(name, { class: 'lines' }, all.map(line)))] : [];

function agentsTable(agents) {
  if (!agents.length) return [];
  const heads = [labels.agent, labels.verdict, labels.why, labels.source];
  const table = make(
    'table',
    { class: 'verdicts' },
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        heads.map((head) => make('th', { scope: 'col' }, head)),
      ),
    ),
    make(
      'tbody',
      {},
      agents.map((one) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, one.agent),
          make('td', {}, make('span', { class: `verdict ${one.verdict}` }, one.verdictLabel)),
          make('td', { class: 'why' }, one.text),
          make('td', {}, make('span', { class: 'badges' }, badges(one))),
        ),
      ),
    ),
  );
  return [
    section(
      labels.agents,
      make('div', { class: 'scroll', role: 'region', 'aria-label': labels.agents, tabindex: 0 }, table),
    ),
  ];
}

const aheadPart = (ahead) =>
  ahead.length
    ? [
        section(
          labels.ahead,
          ...ahead.flatMap(({ when, steps, headline }) => [
            make('p', { class: 'when' }, when),
            make('ul', { class: 'lines' }, steps.map(line)),
            make('p', { class: 'then' }, `→ ${headline}`),
          ]),
        ),
      ]
    : [];

/** One routed event, without its headline. */
export const tracePart = (view) =>
  make(
    'div',
    { class: 'trace' },
    make(
      'div',
      { class: 'facts' },
      view.facts.map((one) => make('p', {}, one)),
    ),
    ...lines(labels.steps, view.steps, 'ol'),
    make('p', { class: 'hint' }, labels.legend),
    ...agentsTable(view.agents),
    make('div', { class: 'pair' }, ...lines(labels.timers, view.timers), ...lines(labels.window, view.window)),
    ...aheadPart(view.ahead),
    ...lines(labels.assumptions, view.assumptions),
    ...(view.draft.length
      ? [
          section(
            labels.draft,
            make(
              'ul',
              { class: 'lines' },
              view.draft.map((one) => make('li', {}, one.replace(/^• /, ''))),
            ),
          ),
        ]
      : []),
  );
