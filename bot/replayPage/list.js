/* The list of turns: marks, search and filters. */
import { byId, fill, make, words } from './dom.js';

const items = [];
let texts = [];
let rows = [];
let onChoose = () => undefined;
let current = 0;

const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const chip = (kind) => make('span', { class: `chip ${kind}` }, words.marks[kind]);

function itemOf(row, i, edited) {
  const button = make(
    'button',
    { type: 'button', tabindex: -1, onclick: () => onChoose(i) },
    make('span', { class: 'n' }, `${row.n}`),
    make('span', { class: 'heard' }, row.heard || words.arrived),
    make(
      'span',
      { class: 'hint' },
      [row.label, row.after && fill(words.after, { duration: row.after })].filter(Boolean).join(' · '),
    ),
    make('span', { class: 'chips' }, row.marks.map(chip), row.n === edited ? chip('edited') : null),
  );
  return make('li', {}, button);
}

/** Shows all rows; searching looks at the texts of both. */
export function setRows(model, choose) {
  rows = model.rows;
  texts = [];
  onChoose = choose;
  items.splice(0, items.length, ...rows.map((row, i) => itemOf(row, i, model.edited)));
  current = 0;
  // Only what is seen of a long list is laid out.
  byId('turns').classList.toggle('long', rows.length > 200);
  byId('turns').replaceChildren(...items);
  filter();
}

export function markDivergence(i) {
  items[i]?.querySelector('.chips').append(chip('divergence'));
}

const textOf = (i) => {
  texts[i] ??= folded([rows[i].heard, ...rows[i].replies.map(({ text }) => text)].join('\n'));
  return texts[i];
};

/** Hides what does not fit, and says how much is left. */
export function filter() {
  const wanted = folded(byId('search').value.trim());
  const task = byId('task').value;
  const isHesitating = byId('hesitations').checked;
  let shown = 0;
  rows.forEach((row, i) => {
    const fits =
      (!task || row.task === task) &&
      (!isHesitating || row.marks.length > 0) &&
      (!wanted || textOf(i).includes(wanted));
    items[i].hidden = !fits;
    if (fits) shown++;
  });
  const isAll = shown === rows.length;
  byId('found').textContent = shown
    ? isAll
      ? ''
      : fill(words.found, { shown, count: rows.length })
    : words.nothingFound;
}

/** The next turn in a direction among those shown; undefined at the end. */
export function neighbour(step) {
  for (let i = current + step; i >= 0 && i < items.length; i += step) if (!items[i].hidden) return i;
  return undefined;
}

export function edge(isLast) {
  const shown = items.map((_, i) => i).filter((i) => !items[i].hidden);
  return isLast ? shown.at(-1) : shown[0];
}

export function setCurrent(i, { focuses }) {
  const before = items[current]?.firstChild;
  before?.removeAttribute('aria-current');
  before?.setAttribute('tabindex', '-1');
  current = i;
  const button = items[i].firstChild;
  button.setAttribute('aria-current', 'true');
  button.setAttribute('tabindex', '0');
  const list = byId('turns');
  const [top, bottom] = [
    items[i].offsetTop - list.offsetTop,
    items[i].offsetTop - list.offsetTop + items[i].offsetHeight,
  ];
  if (top < list.scrollTop || bottom > list.scrollTop + list.clientHeight) list.scrollTop = Math.max(0, top - 60);
  if (focuses) button.focus({ preventScroll: true });
}
