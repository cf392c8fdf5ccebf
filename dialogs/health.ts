import type { Configuration } from '../machines/configuration.ts';
import { draftOf, findingsAt } from '../machines/emit.ts';
import type { FindingId } from '../machines/finding.ts';
import { taskOf } from '../machines/progress.ts';
import { spelledPhone } from '../machines/rules/phone.ts';
import { openPoints } from '../machines/walk.ts';
import { labelAt } from './asked.ts';
import type { Language } from './language.ts';
import { findingWords } from './noticed.ts';
import { type PhraseKey, say } from './say.ts';
import { joined } from './spell.ts';
import type { Standpoint } from './standing.ts';

const marks = { fine: '●', waiting: '◐', later: '○', wrong: '✕' } as const;

/** How one thing is doing, in everyday words. */
interface Condition {
  readonly mark: keyof typeof marks;
  readonly state: string;
}
type Channel = NonNullable<Configuration['channels']>[number];

/** What each condition is found from. */
interface Seen {
  readonly at: Standpoint;
  readonly language: Language;
  readonly configuration: Configuration;
  readonly channel: Channel;
  readonly i: number;
}

const numberOf = ({ phoneNumber = '' }: Channel): string => spelledPhone(phoneNumber).replaceAll(' ', '\u00a0');

/** The health card: number, link, name, templates, permissions and routing of each channel, and the next step. */
export function healthText(at: Standpoint, language: Language): string {
  const configuration = draftOf(at.position);
  const channels = configuration.channels?.length ? configuration.channels : [{}];
  const cards = channels.map((channel, i) =>
    rows({ at, language, configuration, channel, i }, channels.length > 1).join('\n'),
  );
  return [
    say(language, 'healthTitle'),
    ...cards,
    say(language, 'healthNext', { step: nextStep(at, language, configuration) }),
  ].join('\n\n');
}

const aspects = [
  ['healthNumber', numberHealth],
  ['healthLink', linkHealth],
  ['healthName', nameHealth],
  ['healthTemplates', templateHealth],
  ['healthPermissions', permissionHealth],
  ['healthRouting', routingHealth],
] as const satisfies readonly (readonly [PhraseKey, (seen: Seen) => Condition | undefined])[];

function rows(seen: Seen, isOneOfMany: boolean): readonly string[] {
  const { language, channel } = seen;
  const name = channel.name ?? numberOf(channel);
  return aspects.map(([key, look]) => {
    const { mark, state } = look(seen) ?? { mark: 'later', state: say(language, 'healthUnknown') };
    const label = isOneOfMany
      ? say(language, 'healthOf', { label: say(language, key), channel: name })
      : say(language, key);
    return say(language, 'healthRow', { mark: marks[mark], label, state });
  });
}

function numberHealth({ channel, language }: Seen): Condition | undefined {
  if (!channel.phoneNumber) return undefined;
  const number = numberOf(channel);
  const { approval, verification } = channel;
  if (approval === 'connected') return { mark: 'fine', state: say(language, 'healthNumberConnected', { number }) };
  if (approval === 'refused') return { mark: 'wrong', state: say(language, 'healthNumberRefused', { number }) };
  if (approval) return { mark: 'waiting', state: say(language, 'healthNumberWaiting', { number }) };
  const key = verification?.status ? 'healthNumberVerified' : 'healthNumberUnverified';
  return { mark: 'waiting', state: say(language, key, { number }) };
}

function linkHealth({ at, channel, language, i }: Seen): Condition | undefined {
  const { live, blocked } = at.position.ground;
  const path = `steps.channels[${i}].connectFacebook`;
  if (live[path] === 'waiting' || blocked.includes(path))
    return { mark: 'waiting', state: say(language, 'healthLinkOpen') };
  const isMade = live[path] === 'done' || channel.approval === 'connected';
  return isMade ? { mark: 'fine', state: say(language, 'healthLinkDone') } : undefined;
}

function nameHealth({ at, channel, language, i }: Seen): Condition | undefined {
  const { origin, displayName: name } = channel.profile ?? {};
  if (origin === 'existing') return { mark: 'fine', state: say(language, 'healthNameKept') };
  if (!name) return undefined;
  const isRisky = findingsAt(at.position).some(({ path }) => path === `channels[${i}].profile.displayName`);
  return isRisky
    ? { mark: 'waiting', state: say(language, 'healthNameRisky', { name }) }
    : { mark: 'fine', state: say(language, 'healthNameChosen', { name }) };
}

function templateHealth({ configuration, channel, language }: Seen): Condition | undefined {
  const { templates, outbound } = configuration;
  if (!templates) return undefined;
  const own = templates.filter(({ channels = [] }) => !channel.name || channels.includes(channel.name));
  const named = (status: string) => own.flatMap((one) => (one.status === status && one.name ? [one.name] : []));
  const [approved, pending, rejected] = ['approved', 'pending', 'rejected'].map(named) as [
    string[],
    string[],
    string[],
  ];
  const list = (names: readonly string[]) => ({ names: joined(names, language) });
  if (approved.length)
    return { mark: 'fine', state: say(language, 'healthTemplatesReady', { count: approved.length }) };
  if (rejected.length) return { mark: 'wrong', state: say(language, 'healthTemplatesRefused', list(rejected)) };
  if (pending.length) return { mark: 'waiting', state: say(language, 'healthTemplatesWaiting', list(pending)) };
  return { mark: outbound?.enabled ? 'wrong' : 'fine', state: say(language, 'healthTemplatesNone') };
}

function permissionHealth({ at, configuration, channel, language }: Seen): Condition | undefined {
  const { live, blocked } = at.position.ground;
  const { roles = [], routing } = configuration;
  const able = roles.flatMap(({ name = '', viewSkills, channels = [] }, i) => {
    const on = channels.find((one) => one.channel === channel.name);
    return viewSkills && on?.permissions?.includes('reply') ? [{ name, path: `steps.roles[${i}].configure` }] : [];
  });
  const count = able.length;
  const names = joined(
    able.map(({ name }) => say(language, 'quotedName', { name })),
    language,
  );
  if (!able.length) return routing ? { mark: 'wrong', state: say(language, 'healthPermissionsMissing') } : undefined;
  const isOpen = able.some(({ path }) => live[path] === 'waiting' || blocked.includes(path));
  return isOpen
    ? { mark: 'waiting', state: say(language, 'healthPermissionsOpen', { count, names }) }
    : { mark: 'fine', state: say(language, 'healthPermissionsFine', { count, names }) };
}

function routingHealth({ at, configuration, channel, language, i }: Seen): Condition | undefined {
  const { studioScript: script, defaultSkill: skill } = channel;
  if (!script || !skill) return undefined;
  const { live, blocked } = at.position.ground;
  const of = configuration.skills?.findIndex(({ name }) => name === skill) ?? -1;
  const isOpen = [`steps.channels[${i}].setDefaults`, `steps.skills[${of}].create`].some(
    (path) => live[path] === 'waiting' || blocked.includes(path),
  );
  if (isOpen) return { mark: 'waiting', state: say(language, 'healthRoutingOpen', { script, skill }) };
  const state =
    configuration.routing?.method === 'routing-queues'
      ? say(language, 'healthRoutingQueues', { skill })
      : say(language, 'healthRoutingScript', { script, skill });
  return { mark: 'fine', state };
}

/** What nobody can hurry: worth a look when nothing else is left to do. */
const outOfHand: ReadonlySet<FindingId> = new Set<FindingId>([
  'account-not-approved',
  'facebook-not-verified',
  'approval-waiting',
  'template-not-approved',
]);

/** The gravest thing to mend; else the question that waits; else what is waited for; at the end, a first message. */
function nextStep({ position }: Standpoint, language: Language, { channels = [] }: Configuration): string {
  const { pending, ground, task } = position;
  const grave = findingsAt(position).filter(({ severity }) => severity === 'error');
  const mendable = grave.find(({ id }) => !outOfHand.has(id));
  if (mendable) return findingWords(mendable, language).fix;
  if (!pending) return say(language, 'healthNextTest', { number: numberOf(channels[0] ?? {}) });
  if (task !== 'review') return say(language, 'healthNextTask', { title: language.tasks[taskOf(pending.path)].title });
  const [awaited] = grave;
  if (awaited) return findingWords(awaited, language).fix;
  const open = openPoints(position)[0];
  return open
    ? say(language, 'healthNextOpen', { label: labelAt(open.path, ground.live, language) })
    : say(language, 'healthNextTask', { title: language.tasks.review.title });
}
