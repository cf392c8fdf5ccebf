import { getInitialMicrosteps, getMicrosteps } from 'xstate';
import type { Ground } from '../ground.ts';
import type { Entry } from '../log.ts';
import type { SetupEvent } from '../section.ts';
import { machine } from '../setup.ts';
import type { Position } from '../walk.ts';
import { branchId, doneId, eventId, finished, guardId, type State, stateById } from './parts.ts';

/** Where one walk came by, states that are left at once included: ids as in `parts.ts`, in the order of the way. */
export interface Trace {
  readonly states: readonly string[];
  readonly transitions: readonly string[];
  readonly guards: readonly string[];
}

type Snapshot = Position['snapshot'];
type Guards = Readonly<Record<string, (at: { context: Ground; event: SetupEvent }, params: unknown) => boolean>>;
const guards = machine.implementations.guards as unknown as Guards;

interface Found {
  readonly states: string[];
  readonly transitions: string[];
  readonly guards: string[];
}

const nameOf = ({ value }: Snapshot): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as Record<string, string>)
        .flat()
        .join('.');

/** The walk over everything that is known, from the beginning. */
export function traceOf({ ground }: Position): Trace {
  const found: Found = { states: [], transitions: [], guards: [] };
  const steps = getInitialMicrosteps(machine, { values: ground.values, assumed: {} });
  follow(
    steps.map(([snapshot]) => snapshot as Snapshot),
    found,
  );
  return found;
}

/** The walk on from where one thing was stated; from the beginning, where it was not the answer that was waited for. */
export function traceAfter(before: Position, entries: readonly Entry[], after: Position): Trace {
  const found: Found = { states: [], transitions: [], guards: [] };
  let { snapshot } = before;
  for (const entry of entries) {
    const event = eventOf(entry);
    const state = stateById.get(nameOf(snapshot));
    const steps = event && state ? getMicrosteps(machine, snapshot, event) : [];
    const last = steps.at(-1)?.[0] as Snapshot | undefined;
    if (!event || !state || !last || last.context.values === snapshot.context.values) return traceOf(after);
    found.transitions.push(eventId(state.id, event.type));
    // The state was counted when it was reached; what was stated is known there now.
    follow(
      steps.map(([one]) => one as Snapshot),
      found,
      nameOf(snapshot),
    );
    snapshot = last;
  }
  return found;
}

function eventOf(entry: Entry): SetupEvent | undefined {
  if (entry.type === 'ANSWERED' || entry.type === 'STEP')
    return { type: 'ANSWER', path: entry.path, value: entry.value };
  if (entry.type === 'SKIPPED') return { type: 'SKIP', path: entry.path };
  return entry.type === 'DEFERRED' ? { type: 'DEFER', path: entry.path } : undefined;
}

function follow(snapshots: readonly Snapshot[], found: Found, counted?: string): void {
  for (const [i, snapshot] of snapshots.entries()) {
    const name = nameOf(snapshot);
    const state = stateById.get(name);
    if (name === finished) found.states.push(finished);
    if (!state) continue;
    if (i || name !== counted) {
      if (stateById.get(found.states.at(-1) ?? counted ?? '')?.task !== state.task) found.states.push(state.task);
      found.states.push(name);
    }
    const next = snapshots[i + 1];
    const isLeft = next !== undefined && nameOf(next) !== name;
    if (state.isFinal) found.transitions.push(doneId(state.task));
    else if (isLeft || next === undefined) leave(state, snapshot, found);
  }
}

/** Tries the branches in their order, as the statechart does. */
function leave({ id, branches }: State, { context }: Snapshot, found: Found): void {
  const event = { type: 'SKIP', path: '' } as const;
  for (const [at, { guard }] of branches.entries()) {
    const holds = !guard || guards[guard.type]?.({ context, event }, guard.params) === true;
    const branch = branchId(id, at);
    if (guard) found.guards.push(guardId(branch, holds));
    if (!holds) continue;
    found.transitions.push(branch);
    return;
  }
}
