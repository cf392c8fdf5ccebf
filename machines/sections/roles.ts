import { each, every, is } from '../condition.ts';
import { choice, choices, field, line, namesOf, offered, step, yesNo } from '../kinds.ts';
import { differsIn, namesIn, onlyOne } from '../names.ts';
import { plainText } from '../rules/plainText.ts';
import { ask, first, following, loop, section } from '../section.ts';
import type { Read } from '../value.ts';

const isNewRole = (read: Read) => read('roles[].origin') === 'new';
const works = (application: string) => (read: Read) => {
  const applications = read('agentApplications');
  return Array.isArray(applications) && applications.includes(application);
};
const created = each('channels', 'steps.channels[].createInCxone', 'done');

/** « Configurer les rôles et les autorisations pour votre canal » */
export const fields = {
  agentApplications: choices(['cxone-agent', 'max'], {
    sources: ['R120', 'R121', 'R151', 'T4'],
    min: 1,
    notices: ['eligibility'],
  }),
  'roles[].origin': choice(['existing', 'new'], { sources: ['R112', 'R115'], notices: ['oneRole'] }),
  'roles[].name': field('text', plainText(1, 100), { sources: ['R112', 'R116'], check: differsIn('roles') }),
  'setup.roles[].channels': namesOf((read) => namesIn('channels', read), {
    sources: ['R112', 'R131'],
    derive: onlyOne('channels'),
    suggest: (read) => namesIn('channels', read),
  }),
  'setup.roles[].recommended': yesNo({
    sources: ['R123', 'R125'],
    offers: ['roles[].viewSkills', 'roles[].otherPermissions', 'roles[].channels[].permissions'],
    notices: ['replyNeeded'],
    topics: ['permissionKinds'],
  }),
  'roles[].viewSkills': offered('setup.roles[].recommended', yesNo({ sources: ['R125'], suggest: () => true })),
  'roles[].otherPermissions': offered(
    'setup.roles[].recommended',
    choices(['search-cases', 'search-messages', 'search-customers', 'search-posts'], {
      sources: ['R122', 'O5'],
      suggest: () => ['search-cases'],
    }),
  ),
  'roles[].channels[].channel': field('text', plainText(1, 100), {
    sources: ['R112', 'R129'],
    derive: (read) => {
      const list = read('setup.roles[].channels');
      const at = taken(read);
      return Array.isArray(list) ? list[at] : undefined;
    },
  }),
  'roles[].channels[].permissions': offered(
    'setup.roles[].recommended',
    choices(['reply', 'assign', 'unassign', 'create-draft', 'approve-draft'], {
      sources: ['R113', 'R114', 'R123', 'R124', 'R130', 'O4'],
      suggest: () => ['reply', 'assign', 'unassign'],
    }),
  ),
  'steps.roles[].configure': step(
    [
      line('createRoleInAdmin', ['R115', 'R117'], { when: isNewRole, value: 'roles[].name' }),
      line('digitalEngagementPermissions', ['R117', 'R122'], { value: 'roles[].otherPermissions' }),
      line('enableViewSkills', ['R125']),
      line('openAcdForRoles', ['R126']),
      line('openRoles', ['R118', 'R127']),
      line('editRole', ['R128'], { value: 'roles[].name' }),
      line('editChannelPermissions', ['R129'], { value: 'setup.roles[].channels' }),
      line('tickPermissions', ['R123', 'R130'], { value: 'roles[].channels[0].permissions' }),
      line('saveRole', ['R131']),
      line('assignRole', ['R116', 'R119']),
      line('enableForCxoneAgent', ['R120'], { when: works('cxone-agent') }),
      line('enableForMax', ['R121'], { when: works('max') }),
    ],
    { needs: every(created, is('steps.prerequisites.channelPermissions', 'done')), waitsFor: 'administrator' },
  ),
  'setup.roles[].another': yesNo({ sources: ['R112'] }),
} as const;

/** How many of the role's channels the walk has met, which is the index of the next one. */
function taken(read: Read): number {
  let at = 0;
  while (read(`roles[].channels[${at}].channel`) !== undefined) at++;
  return at;
}

export const chart = section({
  initial: 'applications',
  states: {
    applications: ask(fields, 'agentApplications', 'firstRole'),
    firstRole: first('roles', 'origin'),
    origin: ask(fields, 'roles[].origin', 'name'),
    name: ask(fields, 'roles[].name', 'channels'),
    channels: ask(fields, 'setup.roles[].channels', 'recommended'),
    recommended: ask(fields, 'setup.roles[].recommended', 'viewSkills'),
    viewSkills: ask(fields, 'roles[].viewSkills', 'otherPermissions'),
    otherPermissions: ask(fields, 'roles[].otherPermissions', 'firstChannel'),
    firstChannel: first('roles[].channels', 'channel'),
    channel: ask(fields, 'roles[].channels[].channel', 'permissions'),
    permissions: ask(fields, 'roles[].channels[].permissions', 'moreChannels'),
    moreChannels: loop('roles[].channels', { again: 'channel', done: 'configure', list: 'setup.roles[].channels' }),
    configure: ask(fields, 'steps.roles[].configure', 'another'),
    another: ask(fields, 'setup.roles[].another', [
      { when: is('setup.roles[].another', true), target: 'next' },
      { target: 'done' },
    ]),
    next: following('roles', 'origin'),
    done: { type: 'final' },
  },
});
