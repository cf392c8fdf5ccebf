import { actions, type Contact, type ContactEvent, contactMachine, guards, type Note } from '../routing/contact.ts';
import { type Change, compile, step, type Table, type Test } from './compile.ts';

/** The routing statechart, compiled. */
const routing: Table = compile(contactMachine, {
  guards: guards as Readonly<Record<string, Test>>,
  actions: actions as Readonly<Record<string, Change>>,
});

export const routingTable = routing;

/** What never changes for the contacts of one source. */
export type Profile = Pick<
  Contact,
  | 'kind'
  | 'repeated'
  | 'channel'
  | 'legacy'
  | 'scripted'
  | 'channelDefault'
  | 'filtered'
  | 'fallbackQueue'
  | 'acceptance'
>;

const standings = ['none', 'open', 'held', 'recent', 'past'] as const;
const locks = ['none', 'when-offline', 'when-available'] as const;
const places = ['none', 'free', 'busy', 'offline', 'ineligible'] as const;

/** What differs from contact to contact and moment to moment, packed: the facts that guards may read. */
const facts = {
  standing: (standing: Contact['standing']): number => standings.indexOf(standing),
  isOpen: 1 << 3,
  lock: (lock: Contact['lock']): number => locks.indexOf(lock) << 4,
  preferredIs: (place: Contact['preferredIs']): number => places.indexOf(place) << 6,
  preferredMask: 7 << 6,
  hasBest: 1 << 9,
  /** Of the agent of the event. */
  isPreferred: 1 << 10,
  isSomebody: 1 << 11,
  lockMask: 3 << 4,
  changing: (1 << 3) | (3 << 4),
} as const;
const codes = 1 << 12;
const leafCount = routing.leaves.length;
/** Happenings of a state: the arrival, each event, and both at once. */
const width = routing.events.length + 2;

/** Where the agent of a contact comes from after a decision. */
const agentFrom = { kept: 0, preferred: 1, best: 2, event: 3, nobody: 4 } as const;
/** What else a decision changes. */
const effect = { becomesPreferred: 1, becomesRejecter: 2, countsRejection: 4, countsReply: 8 } as const;

/** What is read by guards as such is in the code; anything else would make one decision stand for different ones. */
const readable = new Set<PropertyKey>([
  ...(['kind', 'repeated', 'channel', 'standing', 'legacy', 'scripted', 'channelDefault', 'filtered'] as const),
  ...(['fallbackQueue', 'open', 'lock', 'preferred', 'preferredIs', 'best', 'acceptance'] as const),
]);
/** Stand for an agent or a count that is not known beforehand. */
const stand = {
  preferred: 1_000_001,
  best: 1_000_002,
  event: 1_000_003,
  agent: 1_000_004,
  rejecter: 1_000_005,
  count: 7,
};

/** A decision in one number: the state it leads to, and from which bit on the rest of it lies. */
const packed = { leaf: 255, agent: 8, effects: 11, facts: 15 } as const;

const single = routing.events.map((_, event) => [event]);
/** Beside each event of the table: a resolution without wrap-up, which is two events at once. */
const resolvedAtOnce = single.length;
const happenings = [...single, ['RESOLVED', 'WRAPPED'].map((name) => routing.events.indexOf(name))];

/** For others to take apart at their top; see `contactRow`. */
export const decisionCodes = { facts, agentFrom, effect, packed, resolvedAtOnce } as const;

/**
 * The table taken further: for one source and its facts nothing is left to test, so a decision is one look-up. Each is
 * made from the table when it is first asked for, by the statechart's own guards and actions.
 */
export class Decisions {
  /** What was decided at least once. */
  readonly notes: Note[] = [];
  private readonly unknown = new Int32Array(codes).fill(-1);
  private readonly rows: Int32Array[] = [];
  private readonly profiles: readonly Profile[];

  constructor(profiles: readonly Profile[]) {
    this.profiles = profiles;
    for (let i = profiles.length * routing.leaves.length * width; i > 0; i--) this.rows.push(this.unknown);
  }

  /** Event -1 is the arrival. */
  decide(profile: number, leaf: number, event: number, code: number): number {
    const row = (profile * leafCount + leaf) * width + event + 1;
    const decision = (this.rows[row] as Int32Array)[code] as number;
    return decision >= 0 ? decision : this.make(row, code);
  }

  private make(row: number, code: number): number {
    const [event, place] = [(row % width) - 1, Math.floor(row / width)];
    const before = standIn(this.profiles[Math.floor(place / leafCount)] as Profile, code);
    const after = { ...before };
    let leaf = place % leafCount;
    let happened = eventOf(event, code);
    for (const one of event < 0 ? [event] : (happenings[event] as readonly number[])) {
      happened = eventOf(one, code);
      leaf = step(watchedTable, { leaf, event: one }, [after, happened, (note) => this.notes.push(note)]);
    }
    const decision =
      leaf |
      (agentOf(before, after, happened) << packed.agent) |
      (effectsOf(before, after, happened) << packed.effects) |
      (((after.open ? facts.isOpen : 0) | facts.lock(after.lock)) << packed.facts);
    if (this.rows[row] === this.unknown) this.rows[row] = this.unknown.slice();
    (this.rows[row] as Int32Array)[code] = decision;
    return decision;
  }
}

/** A contact that has exactly the facts of the code, and stand-ins for all else. */
function standIn(profile: Profile, code: number): Contact {
  const preferredIs = places[(code >> 6) & 7] ?? 'none';
  return {
    ...profile,
    standing: standings[code & 7] ?? 'none',
    skill: -1,
    open: (code & facts.isOpen) !== 0,
    lock: locks[(code >> 4) & 3] ?? 'none',
    preferred: preferredIs === 'none' ? -1 : stand.preferred,
    preferredIs,
    best: code & facts.hasBest ? stand.best : -1,
    agent: stand.agent,
    rejecter: stand.rejecter,
    rejections: stand.count,
    replies: stand.count,
  };
}

function eventOf(event: number, code: number): ContactEvent {
  const agent = code & facts.isPreferred ? stand.preferred : code & facts.isSomebody ? stand.event : -1;
  return { type: routing.events[event] ?? 'OPENED', agent } as ContactEvent;
}

/** The table with guards that may only read what the code holds. */
const watchedTable: Table = { ...routing, always: watched(routing.always), on: watched(routing.on) };

function watched(ways: Table['on']): Table['on'] {
  return ways.map((list) =>
    list.map((way) => ({ ...way, guard: way.guard && { ...way.guard, test: watchedTest(way.guard) } })),
  );
}

function watchedTest({ name, test }: { readonly name: string; readonly test: Test }): Test {
  const get = (contact: Readonly<Contact>, key: string | symbol): unknown => {
    if (!readable.has(key)) throw new Error(`cannot compile guard ${name}: it reads ${String(key)}`);
    return Reflect.get(contact, key);
  };
  return (contact, event) => test(new Proxy(contact, { get }), event);
}

function agentOf(before: Contact, after: Contact, happened: ContactEvent): number {
  const { agent } = after;
  if (agent === before.agent) return agentFrom.kept;
  if (agent === -1) return agentFrom.nobody;
  if ('agent' in happened && agent === happened.agent) return agentFrom.event;
  if (agent === stand.preferred) return agentFrom.preferred;
  if (agent === stand.best) return agentFrom.best;
  throw new Error(`cannot compile an action that gives a contact to agent ${agent}`);
}

const changeable = new Set<keyof Contact>([
  'skill',
  'open',
  'lock',
  'agent',
  'preferred',
  'rejecter',
  'rejections',
  'replies',
]);
const keysOf = (contact: Contact) => Object.keys(contact) as (keyof Contact)[];

const eventAgentOf = (happened: ContactEvent): number => ('agent' in happened ? happened.agent : -1);

function effectsOf(before: Contact, after: Contact, happened: ContactEvent): number {
  const other = keysOf(before).find((key) => !changeable.has(key) && before[key] !== after[key]);
  if (other) throw new Error(`cannot compile an action that changes ${other}`);
  const changed = (key: 'preferred' | 'rejecter' | 'rejections' | 'replies', expected: number, bit: number): number => {
    if (after[key] === before[key]) return 0;
    if (after[key] !== expected) throw new Error(`cannot compile an action that makes ${key} ${after[key]}`);
    return bit;
  };
  return (
    changed('preferred', eventAgentOf(happened), effect.becomesPreferred) |
    changed('rejecter', before.agent, effect.becomesRejecter) |
    changed('rejections', before.rejections + 1, effect.countsRejection) |
    changed('replies', before.replies + 1, effect.countsReply)
  );
}
