import { emit } from '../../machines/emit.ts';
import type { FieldId } from '../../machines/setup.ts';
import type { Value, Values } from '../../machines/value.ts';
import { type Position, step, type Walker, walk } from '../../machines/walk.ts';
import { sampleAt } from './samples.ts';

/** Answers other than the usual ones, by path (`channels[1].name`) or by template (`channels[].name`). */
export type Wishes = Readonly<Record<string, Value>>;

interface Driven {
  /** Where the walk stood before each answer, and at last. */
  readonly positions: readonly Position[];
  readonly last: Position;
}
const longestSetup = 400;

const present: Walker = { walk, step };

/**
 * Answers questions one by one through the statechart, until the end or until a question is not to be answered; on the
 * setup as it is now, unless another one is to be walked.
 */
export function drive(
  wishes: Wishes = {},
  until?: FieldId | ((position: Position) => boolean),
  walker: Walker = present,
): Driven {
  const stops = typeof until === 'function' ? until : ({ pending }: Position) => pending?.id === until;
  return driveFrom(walker.walk({}), wishes, { stops, walker });
}

/** The same from where a walk stands, to the end. */
export const driveOn = (position: Position, wishes: Wishes = {}): Position =>
  driveFrom(position, wishes, { stops: () => false, walker: present }).last;

interface Way {
  readonly stops: (position: Position) => boolean;
  readonly walker: Walker;
}

function driveFrom(start: Position, wishes: Wishes, { stops, walker }: Way): Driven {
  let position = start;
  const positions = [position];
  while (position.pending && !stops(position)) {
    const { path, id } = position.pending;
    if (id === 'setup.openPoint') break;
    const wish = path in wishes ? wishes[path] : wishes[id];
    position = answer(position, wish === undefined ? sampleAt(position) : wish, walker);
    positions.push(position);
    if (positions.length > longestSetup) throw new Error(`no end in sight at ${path}`);
  }
  return { positions, last: position };
}

/** Answers the pending question, and fails loudly when the statechart refuses. */
export function answer(position: Position, value: Value, walker: Walker = present): Position {
  const path = position.pending?.path ?? '';
  const next = walker.step(position, value === null ? { type: 'SKIP', path } : { type: 'ANSWER', path, value });
  if (next === position) throw new Error(`refused: ${path} = ${JSON.stringify(value)}`);
  return next;
}

/** The values of a whole setup that is driven with these wishes. */
export const valuesWith = (wishes: Wishes = {}): Values => drive(wishes).last.ground.values;

/** What a position emits, as it would be read back from a file. */
export const emitted = (position: Position) =>
  JSON.parse(JSON.stringify(emit(position, { locale: 'fr-CA', stamps: {} }))) as ReturnType<typeof emit>;

/** Wishes for setups that take other ways through the page. */
export const ways = {
  plain: {},
  twoChannels: {
    'setup.channels[0].another': true,
    'channels[].sla.mode': 'different',
    'setup.roles[].channels': ['WhatsApp Toronto', 'WhatsApp Montréal'],
    'templates[].channels': ['WhatsApp Montréal'],
    richMessages: ['rich-link', 'time-slots'],
    'customComponent.channels': 'all',
    'setup.customComponent.recommended': false,
  },
  nextChannel: {
    'setup.channels[0].another': true,
    'setup.channels[1].likePrevious': true,
    'channels[].profile.category': 'TRAVEL',
    'channels[].profile.website': null,
    'channels[].sla.mode': 'different',
  },
  routingQueues: {
    'routing.method': 'routing-queues',
    'setup.routing.queues[0].another': true,
    'setup.skills[].options': ['sub-skill', 'accept-reject'],
    'setup.dynamicDelivery': 'no',
    'channels[].sla.mode': 'global',
    'setup.globalSla': true,
  },
  max: {
    agentApplications: ['max'],
    'outbound.methods': [],
    'outbound.feedbackSurveys': false,
    'setup.templates': false,
    'customComponent.url': null,
    'channels[].sla.mode': 'global',
    'setup.globalSla': false,
  },
  everyOption: {
    'setup.prerequisites': [],
    'account.origin': 'created',
    agentApplications: ['cxone-agent', 'max'],
    'outbound.feedbackSurveys': true,
    'setup.templates[0].another': true,
    richMessages: ['rich-link', 'quick-replies', 'item-list', 'time-slots'],
    'setup.customComponent.legacy': 'found',
    'setup.roles[0].another': true,
    'roles[1].origin': 'new',
    'setup.skills[].options': [
      'accept-reject',
      'service-level',
      'agent-response',
      'customer-response',
      'message-template',
      'screen-pop',
      'personal-connection',
    ],
    'setup.dynamicDelivery': 'yes',
    'skills[].routing.criterion': 'preferred-agent',
    'setup.skills[0].another': true,
    'skills[1].direction': 'outbound',
    'channels[].defaultSkill': 'WA_Service_2',
    'channels[].sla.mode': 'different',
  },
} as const satisfies Record<string, Wishes>;
