import { getInitialSnapshot, initialTransition, type SnapshotFrom, transition } from 'xstate';
import { type Contact, type ContactEvent, contactMachine, type Note } from '../../../machines/routing/contact.ts';
import { type Contacts, contactRow } from '../../../machines/simulation/contacts.ts';
import { decisionCodes, type Profile, routingTable } from '../../../machines/simulation/decisions.ts';
import type { MakeRules } from '../../../machines/simulation/rules.ts';

const { whole, rowBits } = contactRow;
const { facts, resolvedAtOnce } = decisionCodes;
const standings = ['none', 'open', 'held', 'recent', 'past'] as const;
const locks = ['none', 'when-offline', 'when-available'] as const;
const places = ['none', 'free', 'busy', 'offline', 'ineligible'] as const;
const eventOf = (name: string): number => routingTable.events.indexOf(name);

/** What the row of a contact says, in the words of the statechart. */
export function contactOf({ wholes }: Contacts, contact: number, profile: Profile, best: number): Contact {
  const row = contact << rowBits;
  const of = (place: keyof typeof whole): number => wholes[row + whole[place]] as number;
  const packed = of('facts');
  return {
    ...profile,
    standing: standings[packed & 7] ?? 'none',
    skill: -1,
    open: (packed & facts.isOpen) !== 0,
    lock: locks[(packed >> 4) & 3] ?? 'none',
    preferred: of('preferred'),
    preferredIs: places[(packed >> 6) & 7] ?? 'none',
    best,
    agent: of('agent'),
    rejecter: of('rejecter'),
    rejections: of('rejections'),
    replies: of('replies'),
  };
}

/** And back: what a decision may change. */
export function writeContact({ wholes }: Contacts, contact: number, leaf: string, after: Contact): number {
  const row = contact << rowBits;
  const packed = wholes[row + whole.facts] as number;
  wholes[row + whole.leaf] = routingTable.leaves.indexOf(leaf);
  wholes[row + whole.facts] = (packed & ~facts.changing) | (after.open ? facts.isOpen : 0) | facts.lock(after.lock);
  for (const place of ['preferred', 'agent', 'rejecter', 'rejections', 'replies'] as const) {
    wholes[row + whole[place]] = after[place];
  }
  return routingTable.leaves.indexOf(leaf);
}

/** The statechart stepped by XState itself, for each event of each contact. */
export const interpreted: MakeRules = (contacts, profiles) => {
  const notes: Note[] = [];
  const blank = getInitialSnapshot(contactMachine, {} as Contact);
  const happen = (contact: number, event: number, agent: number): number => {
    if (event === resolvedAtOnce) {
      happen(contact, eventOf('RESOLVED'), agent);
      return happen(contact, eventOf('WRAPPED'), agent);
    }
    const row = contact << rowBits;
    const before = contactOf(
      contacts,
      contact,
      profiles[contacts.wholes[row + whole.source] as number] as Profile,
      agent,
    );
    const leaf = routingTable.leaves[contacts.wholes[row + whole.leaf] as number] as string;
    const snapshot = { ...blank, status: 'active', value: leaf, context: before } as SnapshotFrom<
      typeof contactMachine
    >;
    const [after, actions] =
      event < 0
        ? initialTransition(contactMachine, before)
        : transition(contactMachine, restored(snapshot), { type: routingTable.events[event], agent } as ContactEvent);
    for (const { type, params } of actions) if (type === 'note') notes.push(params as unknown as Note);
    return writeContact(contacts, contact, String(after.value), after.context);
  };
  return { happen, notes: () => notes };
};

const restored = (snapshot: SnapshotFrom<typeof contactMachine>): SnapshotFrom<typeof contactMachine> =>
  contactMachine.resolveState({ value: snapshot.value, context: snapshot.context }) as SnapshotFrom<
    typeof contactMachine
  >;
