/* Where transcripts come from: a file, the conversation of this browser, or something dropped. */
import { byId, Problems, words } from './dom.js';

/** The token that the chat page keeps; storage may be refused. */
function keptToken() {
  try {
    return localStorage.getItem('chenal.conversation');
  } catch {
    return null;
  }
}

/** As the chat page fetches it: the token is refreshed, and opens nothing but its own conversation. */
export async function conversationFile() {
  const none = () => new Problems([words.noConversation]);
  const token = keptToken();
  if (!token) throw none();
  const refreshed = await fetch('/v3/directline/tokens/refresh', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!refreshed.ok) throw none();
  const granted = await refreshed.json();
  const response = await fetch(`/transcripts/${granted.conversationId}.transcript`, {
    headers: { Authorization: `Bearer ${granted.token}` },
  });
  if (!response.ok) throw none();
  return new File([await response.blob()], words.conversationName);
}

/** Files may be dropped anywhere on the page; the browser would open them instead. */
export function takeDrops(use) {
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
    use([...event.dataTransfer.files]);
  });
}

/** A chooser forgets its files, so that the same ones can be opened again. */
export function onFiles(id, use) {
  byId(id).addEventListener('change', ({ target }) => {
    const files = [...target.files];
    target.value = '';
    if (files.length) use(files);
  });
}

const kept = 'chenal.replay';

/** What is open, for as long as it takes to open the page in the other language; in this tab alone. */
export async function keep(file, state) {
  try {
    sessionStorage.setItem(kept, JSON.stringify({ ...state, name: file.name, text: await file.text() }));
  } catch {}
}

export function recall() {
  try {
    const state = JSON.parse(sessionStorage.getItem(kept) ?? 'null');
    sessionStorage.removeItem(kept);
    return state && { ...state, file: new File([state.text], state.name) };
  } catch {
    return null;
  }
}
