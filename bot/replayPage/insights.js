/* Figures by question over several transcripts. */
import { byId, make, showProblems, words } from './dom.js';
import { send } from './model.js';

const svg = (name, attributes, ...content) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
};

const width = 380;
const height = 44;

/** Two bars a question: failed attempts, then corrections, each with its figure. */
function drawing(bars) {
  const most = Math.max(1, ...bars.flatMap(({ failed, corrections }) => [failed, corrections]));
  const rowOf = ({ label, failed, corrections }, i) => {
    const top = i * height;
    const bar = (value, y, kind) => [
      svg('rect', { x: 0, y, width: Math.max(1, (value / most) * (width - 60)), height: 8, class: kind }),
      svg('text', { x: (value / most) * (width - 60) + 6, y: y + 9 }, String(value)),
    ];
    return svg(
      'g',
      {},
      svg('text', { x: 0, y: top + 13 }, label),
      ...bar(failed, top + 18, 'first'),
      ...bar(corrections, top + 30, 'second'),
    );
  };
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${bars.length * height + 8}`,
      role: 'img',
      'aria-label': words.insightsChart,
      class: 'bars',
    },
    ...bars.map(rowOf),
  );
}

const tableOf = ({ head, rows }) =>
  make(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': words.insights, tabindex: 0 },
    make(
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
    ),
  );

function csvButton(csv) {
  const save = () => {
    const link = make('a', {
      href: URL.createObjectURL(new Blob([csv], { type: 'text/csv' })),
      download: 'chenal-questions.csv',
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return make('div', { class: 'actions' }, make('button', { type: 'button', onclick: save }, words.insightsCsv));
}

const legend = () =>
  make(
    'p',
    { class: 'legend' },
    make('span', { class: 'key first' }, words.insightsFailed),
    make('span', { class: 'key second' }, words.insightsCorrections),
  );

function show({ view, problems }) {
  const refused = make('div', { class: 'problems' });
  showProblems(refused, problems);
  const chart = view.bars.length
    ? [make('h3', {}, words.insightsChart), legend(), make('div', { class: 'chart' }, drawing(view.bars))]
    : [];
  const content = view.rows.length
    ? [make('p', {}, view.total), tableOf(view), csvButton(view.csv), ...chart]
    : [make('p', {}, words.insightsNone)];
  byId('insights-details').replaceChildren(...content, refused);
  byId('insights').hidden = false;
  byId('insights-title').focus();
}

/** Opens several files at once. */
export const openInsights = (files) =>
  send('/replay/insights', { files: files.map(({ name, size }) => ({ name: name.slice(0, 200), size })) }, files, {
    onLine: show,
  });
