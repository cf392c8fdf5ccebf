/* Small means of the page: finding, making and filling elements, and asking the server. */

export const setup = JSON.parse(document.getElementById('setup').textContent);
export const { words } = setup;

export const byId = (id) => document.getElementById(id);

/** Puts values where a pattern has their names in braces. */
export const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** An element with attributes and content; texts are only ever texts. */
export function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value' || key === 'checked') element[key] = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...content.flat().filter((one) => one !== null && one !== undefined && one !== ''));
  return element;
}

/** Choices of a list, the chosen one kept where it is still there. */
export function setChoices(select, choices) {
  const before = select.value;
  select.replaceChildren(...choices.map(([value, label]) => make('option', { value }, label)));
  if (choices.some(([value]) => value === before)) select.value = before;
}

/** A file chooser forgets its file, so that the same one can be opened again. */
export function onFile(id, use) {
  byId(id).addEventListener('change', ({ target }) => {
    const [file] = target.files;
    target.value = '';
    if (file) void use(file);
  });
}

/** What keeps a request from being served, in the words of the server. */
export class Problems extends Error {
  constructor(problems) {
    super(problems.join(' '));
    this.problems = problems;
  }
}

export const failed = () => new Problems([words.failed]);

/** Asks the server; the answer, or `Problems` with what a person can do about it. */
export async function ask(path, body, { signal } = {}) {
  let response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ lang: setup.language, ...body }),
      signal,
    });
  } catch (error) {
    throw error.name === 'AbortError' ? error : failed();
  }
  if (response.status === 422) throw new Problems((await response.json()).problems);
  if (response.status === 429)
    throw new Problems([fill(words.busy, { seconds: response.headers.get('Retry-After') ?? 10 })]);
  if (!response.ok) throw failed();
  return response;
}

/** Shows problems in their place, or hides it when there are none. */
export function showProblems(place, problems = []) {
  place.hidden = problems.length === 0;
  if (place.hidden) return place.replaceChildren();
  const [first, ...more] = problems.map((one) => make(problems.length > 1 ? 'li' : 'p', {}, one));
  place.replaceChildren(
    make('p', {}, make('strong', {}, words.problems)),
    more.length ? make('ul', {}, first, more) : first,
  );
}

/** Does work whose problems are shown in a place. */
export async function reporting(place, work) {
  showProblems(place);
  try {
    return await work();
  } catch (error) {
    if (error.name === 'AbortError') return undefined;
    showProblems(place, error.problems ?? [words.failed]);
    return undefined;
  }
}
