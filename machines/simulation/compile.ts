import type { AnyStateMachine } from 'xstate';
import type { Contact, ContactEvent, Note } from '../routing/contact.ts';

export type Test = (contact: Readonly<Contact>, event: ContactEvent) => boolean;
export type Change = (contact: Contact, event: ContactEvent) => void;

/** One way out of a state: taken when its guard holds or when it has none. */
export interface Candidate {
  readonly guard: { readonly name: string; readonly test: Test } | undefined;
  readonly changes: readonly { readonly name: string; readonly change: Change }[];
  readonly notes: readonly Note[];
  /** Index of the state it leads to; the same state where it has no target. */
  readonly target: number;
}

/** A flat statechart as data: by state and event the candidates in their order, and those taken without an event. */
export interface Table {
  readonly leaves: readonly string[];
  readonly events: readonly string[];
  readonly initial: number;
  readonly isFinal: readonly boolean[];
  readonly always: readonly (readonly Candidate[])[];
  /** At `leaf × events.length + event`. */
  readonly on: readonly (readonly Candidate[])[];
}

type Config = Readonly<Record<string, unknown>>;
interface Transition {
  readonly guard?: unknown;
  readonly actions?: unknown;
  readonly target?: unknown;
}
interface Parts {
  readonly guards: Readonly<Record<string, Test>>;
  readonly actions: Readonly<Record<string, Change>>;
}
interface Named extends Parts {
  readonly leaves: readonly string[];
}

const stateKeys = ['always', 'on', 'type'];
const transitionKeys = ['guard', 'actions', 'target'];

/** Turns a statechart into a table that needs no interpreter; throws with the name of what it cannot express. */
export function compile(machine: AnyStateMachine, parts: Parts): Table {
  const { states = {}, initial, ...rest } = machine.config as { states?: Record<string, Config>; initial?: string };
  refuseOthers(rest, ['id', 'context', 'types', 'description', 'meta'], machine.id);
  const leaves = Object.keys(states);
  const named = { ...parts, leaves };
  for (const [leaf, state] of Object.entries(states)) {
    refuseOthers(state, stateKeys, leaf);
    if (state.type !== undefined && state.type !== 'final')
      throw new Error(`cannot compile type ${state.type} of ${leaf}`);
  }
  const configs = Object.values(states);
  const events = [...new Set(configs.flatMap(({ on }) => Object.keys((on as Config | undefined) ?? {})))];
  const wild = events.find((event) => event.includes('*'));
  if (wild) throw new Error(`cannot compile event ${wild}`);
  const always = configs.map((state, leaf) => candidates(state.always, leaf, named));
  refuseCycles(always, leaves);
  return {
    leaves,
    events,
    initial: leaves.indexOf(String(initial)),
    isFinal: configs.map(({ type }) => type === 'final'),
    always,
    on: configs.flatMap(({ on = {} }, leaf) => events.map((event) => candidates((on as Config)[event], leaf, named))),
  };
}

function refuseOthers(config: Config, known: readonly string[], where: string): void {
  const other = Object.keys(config).find((key) => config[key] !== undefined && !known.includes(key));
  if (other) throw new Error(`cannot compile ${other} of ${where}`);
}

const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());

function candidates(value: unknown, leaf: number, named: Named): readonly Candidate[] {
  const where = named.leaves[leaf] as string;
  return listOf(value).map((one) => {
    const transition: Transition = typeof one === 'string' ? { target: one } : (one as Transition);
    refuseOthers(transition as Config, transitionKeys, where);
    const actions = listOf(transition.actions);
    return {
      guard: guardOf(transition.guard, where, named),
      changes: actions.filter((action) => !isNote(action)).map((action) => changeOf(action, where, named)),
      notes: actions.filter(isNote).map(({ params }) => params),
      target: transition.target === undefined ? leaf : targetOf(transition.target, where, named),
    };
  });
}

function guardOf(guard: unknown, where: string, { guards }: Named): Candidate['guard'] {
  if (guard === undefined) return undefined;
  const test = typeof guard === 'string' ? guards[guard] : undefined;
  if (!test) throw new Error(`cannot compile guard ${nameOf(guard)} of ${where}`);
  return { name: String(guard), test };
}

function changeOf(action: unknown, where: string, { actions }: Named): Candidate['changes'][number] {
  const change = typeof action === 'string' ? actions[action] : undefined;
  if (!change) throw new Error(`cannot compile action ${nameOf(action)} of ${where}`);
  return { name: String(action), change };
}

function targetOf(target: unknown, where: string, { leaves }: Named): number {
  const index = leaves.indexOf(String(target));
  if (index < 0) throw new Error(`cannot compile target ${nameOf(target)} of ${where}`);
  return index;
}

const isNote = (action: unknown): action is { readonly type: 'note'; readonly params: Note } =>
  typeof action === 'object' && (action as { type?: unknown } | null)?.type === 'note';

const nameOf = (part: unknown): string =>
  typeof part === 'function'
    ? part.name || 'without a name'
    : typeof part === 'object'
      ? JSON.stringify(part)
      : String(part);

/** A state that leads back to itself without an event would never come to rest. */
function refuseCycles(always: Table['always'], leaves: readonly string[]): void {
  const reaches = (leaf: number, seen: ReadonlySet<number>): void => {
    if (seen.has(leaf)) throw new Error(`cannot compile always of ${leaves[leaf]}: it leads back to it`);
    for (const target of new Set(always[leaf]?.map(({ target }) => target))) reaches(target, new Set([...seen, leaf]));
  };
  for (const leaf of leaves.keys()) reaches(leaf, new Set());
}

/** Where a contact stands after an event (-1: after its arrival); it is changed in place, and each decision is told. */
export function step(
  table: Table,
  { leaf, event }: { readonly leaf: number; readonly event: number },
  [contact, happened, tell]: readonly [Contact, ContactEvent, (note: Note) => void],
): number {
  let at = event < 0 ? table.initial : leaf;
  let ways = event < 0 ? table.always[at] : table.on[at * table.events.length + event];
  for (;;) {
    const way = ways?.find(({ guard }) => !guard || guard.test(contact, happened));
    if (!way) return at;
    for (const { change } of way.changes) change(contact, happened);
    for (const note of way.notes) tell(note);
    at = way.target;
    ways = table.always[at];
  }
}
