/* The roster: a table that can be edited, or a file too large for one. */
import { byId, fill, make, words } from './dom.js';

const labels = words.agent;
const mostEdited = 40;

/** Agents as they stand; what the table does not show of one is kept. */
let agents = [];
let skills = [];
let fileName = '';
let onChange = () => undefined;

export const currentAgents = () => agents;

const changed = () => onChange(agents);

/** A field of the table, named by what it is and whose. */
const named = (field, agent) => fill(labels.field, { field, name: agent.name });

function textInput(agent, { key, field, ...attributes }) {
  return make('input', {
    type: 'text',
    'aria-label': named(field, agent),
    value: agent[key],
    required: true,
    maxlength: 100,
    oninput: ({ target }) => {
      agent[key] = target.value;
      changed();
    },
    ...attributes,
  });
}

function numberInput(agent, { key, field, value, max, set }) {
  return make('input', {
    type: 'number',
    min: key === 'proficiency' ? 1 : 0,
    max,
    step: 1,
    inputmode: 'numeric',
    'aria-label': named(field, agent),
    value: value ?? '',
    oninput: ({ target }) => {
      set(target.value === '' ? undefined : Number(target.value));
      changed();
    },
  });
}

function choiceInput(agent, { key, field, choices }) {
  const select = make(
    'select',
    {
      'aria-label': named(field, agent),
      onchange: ({ target }) => {
        agent[key] = target.value;
        changed();
      },
    },
    Object.entries(choices).map(([value, label]) => make('option', { value }, label)),
  );
  select.value = agent[key];
  return select;
}

const proficiencyInput = (agent, skill) =>
  make(
    'span',
    { class: 'skill' },
    make('span', { 'aria-hidden': 'true' }, skill),
    numberInput(agent, {
      key: 'proficiency',
      field: `${labels.skills}, ${skill}`,
      value: agent.skills[skill],
      max: 20,
      set: (value) => {
        if (value === undefined) delete agent.skills[skill];
        else agent.skills[skill] = value;
      },
    }),
  );

const cell = (label, content) => make('td', { 'data-label': label }, content);

function row(agent) {
  const digital = make('input', {
    type: 'checkbox',
    'aria-label': named(labels.digital, agent),
    checked: agent.digitalEngagement,
    onchange: ({ target }) => {
      agent.digitalEngagement = target.checked;
      changed();
    },
  });
  const count = (key, field) =>
    numberInput(agent, {
      key,
      field,
      value: agent[key] ?? 0,
      max: 100,
      set: (value) => {
        agent[key] = value ?? 0;
      },
    });
  const all = [...new Set([...skills, ...Object.keys(agent.skills)])];
  return make(
    'tr',
    {},
    cell(labels.name, textInput(agent, { key: 'name', field: labels.name, class: 'name' })),
    cell(
      labels.application,
      choiceInput(agent, { key: 'application', field: labels.application, choices: labels.applications }),
    ),
    cell(labels.digital, digital),
    cell(labels.role, textInput(agent, { key: 'role', field: labels.role, list: 'roles' })),
    cell(
      labels.skills,
      make(
        'div',
        { class: 'skills' },
        all.map((skill) => proficiencyInput(agent, skill)),
      ),
    ),
    cell(labels.capacity, count('capacity', labels.capacity)),
    cell(labels.holding, count('holding', labels.holding)),
    cell(
      labels.availability,
      choiceInput(agent, { key: 'availability', field: labels.availability, choices: labels.availabilities }),
    ),
    make('td', {}, removeButton(agent)),
  );
}

const removeButton = (agent) =>
  make(
    'button',
    {
      type: 'button',
      class: 'remove',
      'aria-label': fill(labels.removeNamed, agent),
      title: labels.remove,
      onclick: () => remove(agent),
    },
    '×',
  );

function remove(agent) {
  const at = agents.indexOf(agent);
  agents = agents.filter((one) => one !== agent);
  show();
  byId('agents-status').textContent = fill(labels.removed, agent);
  const next = byId('agents-rows').rows[Math.min(at, agents.length - 1)];
  (next?.querySelector('button') ?? byId('add-agent')).focus();
  changed();
}

function add() {
  const like = agents.at(-1);
  const taken = new Set(agents.map(({ name }) => name));
  let n = agents.length + 1;
  while (taken.has(fill(labels.nth, { n }))) n++;
  agents = [
    ...agents,
    {
      application: 'cxone-agent',
      digitalEngagement: true,
      role: 'Agent',
      capacity: 3,
      ...like,
      skills: like ? { ...like.skills } : Object.fromEntries(skills.map((skill) => [skill, 1])),
      availability: 'available',
      holding: 0,
      name: fill(labels.nth, { n }),
    },
  ];
  show();
  byId('agents-rows').rows[agents.length - 1].querySelector('input').select();
  changed();
}

function show() {
  const isLarge = agents.length > mostEdited;
  byId('agents-region').hidden = isLarge;
  byId('add-agent').hidden = isLarge;
  byId('agents-many').hidden = !isLarge;
  byId('agents-many').textContent = fill(labels.many, { count: agents.length, name: fileName });
  byId('agents-rows').replaceChildren(...(isLarge ? [] : agents.map(row)));
}

/** Whether every field of the table will do; the first that does not says so itself. */
export function areAgentsValid() {
  const wrong = [...byId('agents-rows').querySelectorAll('input')].find((one) => !one.checkValidity());
  return wrong ? wrong.reportValidity() : true;
}

/** Takes over agents, of a file or suggested. */
export function setAgents(given, { skills: known = skills, name = '' } = {}) {
  agents = given.map((agent) => ({ availability: 'available', ...agent, skills: { ...agent.skills } }));
  skills = known;
  fileName = name;
  show();
  changed();
}

export function openAgents({ suggest, changed: told }) {
  onChange = told;
  byId('add-agent').addEventListener('click', add);
  byId('suggest-agents').addEventListener('click', suggest);
}
