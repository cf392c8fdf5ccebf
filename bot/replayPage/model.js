/* A conversation as the server tells it, line by line: rows first, then what each turn changed. */
import { failed, fill, Problems, setup, words } from './dom.js';

export const panelNames = ['position', 'facts', 'open', 'configuration'];
export const empty = { position: [], facts: [], open: [], configuration: [] };

/** Sends files behind a line of JSON, and hands on each line of the answer. */
export async function send(path, head, files, { signal, onLine }) {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > setup.mostMegabytes * 1024 * 1024)
    throw new Problems([fill(words.tooLarge, { name: files[0].name ?? '', megabytes: setup.mostMegabytes })]);
  const response = await asked(
    path,
    new Blob([`${JSON.stringify({ lang: setup.language, ...head })}\n`, ...files]),
    signal,
  );
  if (response.status === 429)
    throw new Problems([fill(words.busy, { seconds: response.headers.get('Retry-After') ?? 10 })]);
  if (!response.ok && response.status !== 422) throw failed();
  for await (const line of linesOf(response)) {
    const told = JSON.parse(line);
    if (told.problems && !told.kind) throw new Problems(told.problems);
    onLine(told);
  }
}

async function asked(path, body, signal) {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body,
      signal,
    });
  } catch (error) {
    throw error.name === 'AbortError' ? error : failed();
  }
}

async function* linesOf(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parts = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const pieces = value.split('\n');
    while (pieces.length > 1) {
      parts.push(pieces.shift());
      yield parts.splice(0).join('');
    }
    parts.push(pieces[0]);
  }
}

export const newModel = (name) => ({ name, rows: [], turns: [], facts: [], edited: null, verdict: null });

/** What a step changed, and everything as it stands after it. */
export function addStep(model, step, before = model.turns.at(-1)?.panels ?? empty) {
  const panels = {};
  const changes = {};
  for (const name of panelNames) {
    const splice = step.splices[name];
    panels[name] = splice ? before[name].toSpliced(splice.start, splice.removed, ...splice.lines) : before[name];
    changes[name] = splice ? changeOf(before[name], splice) : { added: new Set(), removed: [] };
  }
  model.turns.push({ ...step, panels, changes });
}

/** Lines that only moved are no change. */
function changeOf(before, { start, removed, lines }) {
  const gone = before.slice(start, start + removed);
  const left = countsOf(gone);
  const added = new Set();
  lines.forEach((line, i) => {
    if (left.get(bare(line))) left.set(bare(line), left.get(bare(line)) - 1);
    else added.add(start + i);
  });
  const still = countsOf(lines);
  const lost = gone.filter((line) => {
    if (!still.get(bare(line))) return true;
    still.set(bare(line), still.get(bare(line)) - 1);
    return false;
  });
  return { added, removed: lost };
}

/** The comma behind the last element of a list comes and goes. */
const bare = (line) => line.replace(/,$/, '');

function countsOf(lines) {
  const counts = new Map();
  for (const line of lines) counts.set(bare(line), (counts.get(bare(line)) ?? 0) + 1);
  return counts;
}

/** The lines of one list that the other has not, by their places. */
export function onlyIn(lines, others) {
  const left = countsOf(others);
  const only = new Set();
  lines.forEach((line, i) => {
    const count = left.get(bare(line)) ?? 0;
    if (count) left.set(bare(line), count - 1);
    else only.add(i);
  });
  return only;
}

/** A model of the same turns up to one, and others from it on. */
export const branchModel = (model, turn, name) => ({
  ...newModel(name),
  rows: model.rows.slice(0, turn - 1),
  // Some of them may not be replayed yet.
  turns: Array.from({ length: turn - 1 }, (_, i) => model.turns[i]),
});
