/* The configuration in use: the example, a file, or that of the conversation in this browser. */
import { setAgents } from './agents.js';
import { ask, byId, fill, make, onFile, Problems, reporting, setChoices, words } from './dom.js';

const largestKilobytes = 512;
/** `configuration` as it was given, and what the server said of it. */
const current = { configuration: undefined, view: undefined, name: '', kind: 'example' };
let onChange = () => undefined;

export const currentConfiguration = () => current;

const place = () => byId('configuration-problems');

const list = (id, texts) => byId(id).replaceChildren(...texts.map((text) => make('li', {}, text)));

function show() {
  const { view, name } = current;
  byId('using').textContent = fill(words.using, { name });
  list('configuration-facts', view.facts);
  list('configuration-open', view.open);
  byId('open-points').hidden = view.open.length === 0;
  byId('roles').replaceChildren(...view.roles.map((value) => make('option', { value })));
  setChoices(
    byId('channel'),
    view.channels.map((one) => [one, one]),
  );
  setChoices(byId('script-skill'), [['', words.scriptDefault], ...view.skills.map((one) => [one, one])]);
  setChoices(byId('fallback-queue'), [['', words.none], ...view.queues.map((one) => [`fallback-queue:${one}`, one])]);
  byId('fallback-queue').closest('.field').hidden = view.queues.length === 0;
  document.querySelector('label[for="at"]').textContent = fill(words.at, { zone: view.timeZone });
  byId('channel').disabled = view.channels.length === 0;
}

/** What the server makes of a file or document. */
const read = async (from) =>
  (
    await ask('/simulator/read', { from, ...(current.configuration && { configuration: current.configuration }) })
  ).json();

function take(answer, { name, kind, keepsAgents = false }) {
  if (answer.kind === 'roster') return setAgents(answer.agents, { name });
  Object.assign(current, { configuration: answer.configuration, view: answer.view, name, kind });
  byId('is-draft').checked = kind === 'conversation';
  show();
  if (!keepsAgents) setAgents(answer.view.agents, { skills: answer.view.skills });
  onChange();
}

/** The text of a file that somebody chose or dropped. */
async function textOf(file) {
  if (file.size > largestKilobytes * 1024)
    throw new Problems([fill(words.tooLarge, { name: file.name, kilobytes: largestKilobytes })]);
  return { kind: 'file', name: file.name, text: await file.text() };
}

/** A second configuration, which is not put to use. */
export async function readCompared(file) {
  const answer = await read(await textOf(file));
  if (answer.kind !== 'configuration') throw new Problems([fill(words.notConfiguration, { name: file.name })]);
  return { name: file.name, configuration: answer.configuration };
}

export const takeFile = (file) =>
  reporting(place(), async () => take(await read(await textOf(file)), { name: file.name, kind: 'file' }));

export const takeExample = () =>
  reporting(place(), async () => take(await read({ kind: 'example' }), { name: words.exampleName, kind: 'example' }));

/** A configuration that was in use before, on this page in the other language. */
export const takeAgain = ({ configuration, name, kind }) =>
  reporting(place(), async () => {
    const isExample = kind === 'example';
    const from = isExample ? { kind } : { kind: 'json', json: configuration };
    const own = { example: words.exampleName, conversation: words.conversationName };
    take(await read(from), { name: own[kind] ?? name, kind, keepsAgents: true });
  });

/** The token that the chat page keeps; storage may be refused. */
function keptToken() {
  try {
    return localStorage.getItem('chenal.conversation');
  } catch {
    return null;
  }
}

/** As the chat page fetches it: the token is refreshed, and opens nothing but its own conversation. */
async function conversationConfiguration() {
  const none = () => new Problems([words.noConversation]);
  const token = keptToken();
  if (!token) throw none();
  const refreshed = await fetch('/v3/directline/tokens/refresh', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!refreshed.ok) throw none();
  const granted = await refreshed.json();
  const response = await fetch(`/configurations/${granted.conversationId}.json`, {
    headers: { Authorization: `Bearer ${granted.token}` },
  });
  if (!response.ok) throw none();
  return response.json();
}

export const takeConversation = () =>
  reporting(place(), async () => {
    const json = await conversationConfiguration();
    take(await read({ kind: 'json', json }), { name: words.conversationName, kind: 'conversation' });
  });

export const suggest = () => setAgents(current.view?.agents ?? [], { skills: current.view?.skills ?? [] });

/** A file may be dropped anywhere on the page; the browser would open it instead. */
function takeDrops() {
  const mark = (isOver) => {
    byId('drop').hidden = !isOver;
  };
  const brings = ({ dataTransfer }) => dataTransfer?.types.includes('Files');
  document.addEventListener('dragover', (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && mark(false));
  document.addEventListener('drop', (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    mark(false);
    const [file] = event.dataTransfer.files;
    if (file) void takeFile(file);
  });
}

export function openConfiguration({ changed }) {
  onChange = changed;
  byId('from-example').addEventListener('click', takeExample);
  byId('from-conversation').addEventListener('click', takeConversation);
  onFile('from-file', takeFile);
  onFile('roster-file', takeFile);
  takeDrops();
}
