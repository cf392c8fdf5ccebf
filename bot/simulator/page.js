/* The page of the simulator: opens its parts, and keeps what was typed when the language changes. */
import { currentAgents, openAgents, setAgents } from './agents.js';
import {
  currentConfiguration,
  openConfiguration,
  suggest,
  takeAgain,
  takeConversation,
  takeExample,
} from './configuration.js';
import { byId, setup } from './dom.js';
import { followChannels, keptMonth, openMonth, resumeMonth } from './month.js';
import { followAgents, followConfiguration, openOne, routeNow } from './one.js';

const kept = 'chenal.simulator';
const fields = () => [...document.querySelectorAll('form input[id], form select[id], form textarea[id], #is-draft')];
const isTicked = (field) => field.type === 'checkbox';

/** Everything typed, for as long as it takes to open the page in the other language; in this tab alone. */
function keep() {
  const { configuration, name, kind } = currentConfiguration();
  const typed = fields()
    .filter((one) => one.defaultValue === undefined || isTicked(one) || one.value !== one.defaultValue)
    .map((one) => [one.id, isTicked(one) ? one.checked : one.value]);
  const state = {
    configuration,
    name,
    kind,
    agents: currentAgents(),
    typed,
    source: document.querySelector('input[name="source"]:checked').value,
    hasRouted: !byId('one-result').hidden,
    month: keptMonth(),
    scroll: window.scrollY,
  };
  try {
    sessionStorage.setItem(kept, JSON.stringify(state));
  } catch {}
}

function recall() {
  try {
    const state = JSON.parse(sessionStorage.getItem(kept) ?? 'null');
    sessionStorage.removeItem(kept);
    return state;
  } catch {
    return null;
  }
}

function restoreFields({ typed, source }) {
  for (const [id, value] of typed) {
    const field = byId(id);
    if (!field || field.type === 'file') continue;
    if (isTicked(field)) field.checked = value;
    else field.value = value;
  }
  const radio = document.querySelector(`input[name="source"][value="${source}"]`);
  if (radio) radio.click();
}

async function resume(state) {
  await takeAgain(state);
  setAgents(state.agents, { skills: currentConfiguration().view?.skills ?? [], name: state.name });
  restoreFields(state);
  resumeMonth(state.month);
  if (state.hasRouted) await routeNow({ focuses: false });
  window.scrollTo({ top: state.scroll });
}

async function begin() {
  const state = recall();
  if (state?.configuration) return resume(state);
  await (new URLSearchParams(location.search).has('conversation') ? takeConversation() : takeExample());
  if (!currentConfiguration().view) await takeExample();
}

for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => {
    if (button.dataset.language === setup.language) return;
    keep();
    location.assign(`/simulator?lang=${button.dataset.language}`);
  });
openConfiguration({
  changed: () => {
    followConfiguration();
    followChannels(currentConfiguration().view.channels);
  },
});
openAgents({ suggest, changed: followAgents });
openOne();
openMonth();
void begin();
