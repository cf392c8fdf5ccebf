import { openSession, type Session } from '../../dialogs/session.ts';
import type { Entry } from '../../machines/log.ts';
import type { FieldId } from '../../machines/setup.ts';
import type { Position } from '../../machines/walk.ts';
import { drive, type Wishes, ways } from './drive.ts';
import { type Conversation, converse, locales, type Tag } from './talk.ts';

const start = Date.UTC(2026, 10, 22, 8, 0, 0);

/** A stored conversation that stands where a walk stands, each answer given in a turn of its own. */
export function sessionAt(position: Position, locale = 'fr-CA'): Session {
  const stamp = (n: number) => ({ at: new Date(start + n * 1000).toISOString(), by: 'mowgli' });
  const answers = Object.entries(position.ground.values).map(([path, value], n): Entry => {
    if (value === null) return { type: 'SKIPPED', path, ...stamp(n + 1) };
    return { type: path.startsWith('steps.') ? 'STEP' : 'ANSWERED', path, value, ...stamp(n + 1) };
  });
  return {
    ...openSession(),
    log: [{ type: 'LANGUAGE', locale, ...stamp(0) }, ...answers],
    dialogue: {
      ...openSession().dialogue,
      greeted: true,
      question: position.pending?.path ?? null,
    },
  };
}

/** Ways that meet the questions which the usual ones do not. */
export const detours: readonly Wishes[] = [
  ...Object.values(ways),
  { 'setup.prerequisites': [], 'channels[].previousUse': 'api', 'setup.place': false },
  { 'channels[].profile.origin': 'existing', 'setup.channels[].profileVerified': false },
  {
    'setup.channels[].profileFromCompany': false,
    'steps.channels[].profileAndNumber': 'failed',
    'setup.templates[].recommended': false,
    'setup.channels[].another': false,
  },
  {
    'setup.channels[0].another': true,
    'routing.method': 'routing-queues',
    'setup.templates[].recommended': false,
    'setup.customComponent.recommended': false,
    'customComponent.channels': 'all',
    'setup.roles[].recommended': false,
    richMessages: ['rich-link'],
  },
  { 'channels[].approval': 'waiting' },
  { 'outbound.methods': [] },
];

/** One position for each question that is ever asked, by its id, and the end. */
export const stands: readonly (readonly [FieldId | 'the end', Position])[] = [
  ...new Map(
    detours
      .flatMap((wishes) => drive(wishes).positions)
      .map((position): [FieldId | 'the end', Position] => [position.pending?.id ?? 'the end', position])
      .toReversed(),
  ),
];

const positions = new Map<string, Position>(stands);

/** A conversation that stands at a question, whatever led there. */
export const standingAt = (id: string, tag: Tag = 'fr'): Conversation =>
  converse(locales[tag], sessionAt(positions.get(id) as Position, locales[tag]));
