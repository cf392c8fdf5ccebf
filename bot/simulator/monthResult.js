/* The result of a month: what the server says, laid out. */
import { make, words } from './dom.js';

const labels = words.month;

const section = (title, ...content) => make('section', { class: 'part' }, make('h4', {}, title), ...content);

const region = (title, table) =>
  make('div', { class: 'scroll', role: 'region', 'aria-label': title, tabindex: 0 }, table);

function tableOf({ head, rows }) {
  return make(
    'table',
    { class: 'figures' },
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        head.map((one) => make('th', { scope: 'col' }, one)),
      ),
    ),
    make(
      'tbody',
      {},
      rows.map(([first, ...rest]) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, first),
          rest.map((one) => make('td', {}, one)),
        ),
      ),
    ),
  );
}

const tablePart = (table) => section(table.title, region(table.title, tableOf(table)));

const findingsPart = (findings) =>
  section(
    labels.findings,
    findings.length
      ? make(
          'ul',
          { class: 'lines' },
          findings.map(({ severity, severityLabel, text, change, sources }) =>
            make(
              'li',
              {},
              make('strong', { class: severity }, severityLabel),
              ` ${text} `,
              make('em', {}, change),
              make('span', { class: 'badges' }, make('span', { class: 'badge documented' }, sources)),
            ),
          ),
        )
      : make('p', {}, labels.noFindings),
  );

const estimatePart = (estimates) =>
  estimates.length
    ? [
        section(
          labels.estimate,
          make('p', { class: 'hint' }, labels.estimateHint),
          make(
            'ul',
            { class: 'lines' },
            estimates.map((one) => make('li', {}, one)),
          ),
        ),
      ]
    : [];

/** The drawing as the server made it; an image of its own, without scripts or styles. */
function drawing(svg) {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return document.importNode(parsed, true);
}

function chartPart({ svg, rows: [head, ...rows] }) {
  return section(
    labels.chart,
    make('div', { class: 'scroll chart', role: 'region', 'aria-label': labels.chart, tabindex: 0 }, drawing(svg)),
    make(
      'details',
      {},
      make('summary', {}, labels.chartTable),
      make(
        'div',
        { class: 'scroll tall', role: 'region', 'aria-label': labels.chartTable, tabindex: 0 },
        tableOf({ head, rows }),
      ),
    ),
  );
}

function csvButton(csv) {
  const save = () => {
    const link = make('a', {
      href: URL.createObjectURL(new Blob([csv], { type: 'text/csv' })),
      download: 'chenal-simulation.csv',
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return make('div', { class: 'actions' }, make('button', { type: 'button', onclick: save }, labels.csv));
}

const assumptionsPart = (assumptions) =>
  section(
    words.result.assumptions,
    make(
      'ul',
      { class: 'lines' },
      assumptions.map(({ text, assumed }) =>
        make('li', {}, text, make('span', { class: 'badges' }, make('span', { class: 'badge assumed' }, assumed))),
      ),
    ),
  );

/** A simulated month, without its headline. */
export const monthPart = (view) =>
  make(
    'div',
    {},
    make('p', { class: 'hint' }, view.facts),
    ...view.tables.slice(0, 1).map(tablePart),
    csvButton(view.csv),
    chartPart(view.chart),
    findingsPart(view.findings),
    ...view.tables.slice(1).map(tablePart),
    ...estimatePart(view.estimates),
    ...(view.assumptions.length ? [assumptionsPart(view.assumptions)] : []),
  );
