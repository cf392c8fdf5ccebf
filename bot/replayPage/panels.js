/* One turn: what was said, where the talk stood, and what changed. */
import { fill, make, words } from './dom.js';
import { panelNames } from './model.js';

const bubble = (who, text, labels, kind) =>
  make(
    'div',
    { class: `bubble ${kind}` },
    make('p', { class: 'who' }, who),
    make('p', { class: 'said' }, text),
    labels?.length ? make('p', { class: 'hint' }, fill(words.buttons, { labels: labels.join(' · ') })) : null,
  );

const part = (name, ...content) =>
  make(
    'section',
    { class: `part ${name}`, 'aria-label': words.panels[name] },
    make('h4', {}, words.panels[name]),
    ...content,
  );

/** What was said at a turn and answered to it. */
export function chatPart(model, i) {
  const row = model.rows[i];
  const turn = model.turns[i];
  const replies = turn?.replies && !turn.differences.length ? turn.replies : row.replies;
  return part(
    'chat',
    bubble(words.person, row.heard || words.arrived, [], row.heard ? 'person' : 'person arrived'),
    turn?.isTakenAsFacts ? make('p', { class: 'hint' }, words.takenAsFacts) : null,
    ...replies.map(({ text, labels }) => bubble('Chenal', text, labels, 'bot')),
  );
}

/** Lines as one text, those of some places marked; runs between them stay together. */
function marked(lines, places) {
  const nodes = [];
  let plain = [];
  const flush = () => {
    if (plain.length) nodes.push(`${plain.join('\n')}\n`);
    plain = [];
  };
  lines.forEach((line, i) => {
    if (places.has(i)) {
      flush();
      nodes.push(make('mark', {}, line), '\n');
    } else plain.push(line);
  });
  flush();
  return nodes;
}

function linesPart(name, lines, places) {
  if (!lines.length) return make('p', { class: 'hint' }, words.nothing);
  if (name === 'configuration')
    return make(
      'pre',
      { class: 'scroll tall', role: 'region', 'aria-label': words.panels[name], tabindex: 0 },
      ...marked(lines, places),
    );
  const list = make(
    'ul',
    { class: 'rows' },
    lines.map((line, i) => make('li', {}, places.has(i) ? make('mark', {}, line) : line)),
  );
  return lines.length > 12
    ? make('div', { class: 'tall', role: 'region', 'aria-label': words.panels[name], tabindex: 0 }, list)
    : list;
}

function changeLine(name, { added, removed }) {
  if (name === 'position') return [];
  if (!added.size && !removed.length) return [make('p', { class: 'hint' }, words.unchanged)];
  return [
    make('p', { class: 'hint changed' }, fill(words.changed, { added: added.size, removed: removed.length })),
    removed.length
      ? make(
          'details',
          {},
          make('summary', {}, words.removed),
          make(
            'ul',
            { class: 'rows gone' },
            removed.map((line) => make('li', {}, make('del', {}, line.trim()))),
          ),
        )
      : null,
  ];
}

function differencesPart({ differences }) {
  if (!differences.length) return null;
  return make(
    'section',
    { class: 'part differences', 'aria-label': words.differences },
    make('h4', {}, words.differences),
    ...differences.map(({ where, expected, actual }) =>
      make(
        'dl',
        {},
        make('dt', {}, where),
        make('dd', {}, make('strong', {}, words.expected), make('span', { class: 'said' }, expected)),
        make('dd', {}, make('strong', {}, words.actual), make('span', { class: 'said' }, actual)),
      ),
    ),
  );
}

/** Everything about the chosen turn. */
export function turnParts(model, i) {
  const turn = model.turns[i];
  if (!turn) return [chatPart(model, i), make('p', { class: 'hint' }, words.notYet)];
  const panels = panelNames.map((name) =>
    part(name, ...changeLine(name, turn.changes[name]), linesPart(name, turn.panels[name], turn.changes[name].added)),
  );
  return [differencesPart(turn), chatPart(model, i), ...panels].filter(Boolean);
}

/** Chat and standing of a turn beside another one; what only one of them has is marked. */
export function besideParts(model, i, only) {
  const turn = model.turns[i];
  if (!turn) return [make('p', { class: 'hint' }, model.rows[i] ? words.notYet : words.ended)];
  const panels = panelNames.map((name) =>
    part(
      name,
      only[name].size ? make('p', { class: 'hint changed' }, fill(words.onlyHere, { count: only[name].size })) : null,
      linesPart(name, turn.panels[name], only[name]),
    ),
  );
  return [chatPart(model, i), ...panels];
}
