import type { Note } from '../routing/contact.ts';
import { Arrivals } from './arrivals.ts';
import { Calendar } from './calendar.ts';
import { engineCodes } from './codes.ts';
import { contactRow } from './contacts.ts';
import { type ControlValue, controlsOf } from './controls.ts';
import { arrive, goOff } from './engine.ts';
import { leaveOpen } from './finish.ts';
import { arrivePlain, goOffPlain, isPlain } from './plain.ts';
import { Recorder } from './records.ts';
import { registerPlaces } from './registers.ts';
import type { MakeRules } from './rules.ts';
import type { RunSeries } from './series.ts';
import type { StaffTimes } from './staff.ts';
import { State } from './state.ts';
import type { World } from './world.ts';

const { kinds, indexBits } = engineCodes;
const { rowBits, real } = contactRow;
const register = registerPlaces;
const never = Number.POSITIVE_INFINITY;
const firstCommon = kinds.opening << indexBits;
const indexMask = (1 << indexBits) - 1;
const day = 86_400_000;
/** How long the contacts that came before the end may still take. */
const drainMs = 31 * day;

export interface RunOptions {
  /** Names the streams of draws. */
  readonly seed: string;
  readonly makeRules?: MakeRules;
  /** Takes the general way even where a shorter one gives the same. */
  readonly isGeneral?: boolean;
  /** Is told now and then how much of the run is over. */
  readonly onProgress?: (share: number) => void;
  /** Is handed one record a contact, in chunks of rows. */
  readonly onRecords?: (chunk: Float64Array, rows: number) => void;
}

/** What one run has counted, in numbers that do not grow with it. */
export interface RunResult {
  /** By line and count; see `countPlaces`. */
  readonly numbers: Float64Array;
  /** How many waited about how long; see `waitsOf`. */
  readonly cells: Float64Array;
  readonly staff: StaffTimes;
  /** By agent. */
  readonly answered: Float64Array;
  readonly controls: readonly ControlValue[];
  readonly series: RunSeries;
  /** Between the end of the warm-up and that of the arrivals. */
  readonly measuredMs: number;
  readonly contacts: number;
  readonly events: number;
  readonly unfinished: number;
  readonly notes: readonly Note[];
}

/** Plays a world through once. */
export function run(
  world: World,
  { seed, makeRules, onRecords, isGeneral = false, onProgress }: RunOptions,
): RunResult {
  const recorder = onRecords && new Recorder(onRecords);
  const state = new State(world, { seed, makeRules, recorder });
  state.onProgress = onProgress;
  const calendar = new Calendar(state);
  calendar.begin();
  const arrivals = new Arrivals(world, seed, state.registers);
  if (world.warmUpMs > 0) state.plan(kinds.warmUp, 0, world.warmUpMs);
  state.plan(kinds.close, 0, world.durationMs);
  state.plan(kinds.roll, 0, state.series.edge);
  state.isPlain = !isGeneral && isPlain(state) ? 1 : 0;
  receive(state, calendar, arrivals);
  drain(state, calendar);
  return close(state, arrivals);
}

/** While contacts come. Of what is due at the same instant, the clock comes first (who writes at the closing is too late), then the contact. */
function receive(state: State, calendar: Calendar, arrivals: Arrivals): void {
  const { heap, registers, world } = state;
  const { contacts } = world;
  while ((registers[register.arriving] as number) < never) {
    const arriving = registers[register.arriving] as number;
    const due = heap.size > 0 ? (heap.times[0] as number) : never;
    if (due < arriving || (due === arriving && (heap.payloads[0] as number) >= firstCommon)) {
      goOn(state, calendar);
      continue;
    }
    registers[register.now] = arriving;
    const { source } = arrivals;
    arrivals.advance();
    if (state.arrived + 1 === contacts) arrivals.stop();
    if (state.isPlain === 1) arrivePlain(state, source);
    else arrive(state, source);
  }
}

/** Until those who came have left, or for so long. */
function drain(state: State, calendar: Calendar): void {
  const { heap, world } = state;
  if (world.durationMs === never) state.plan(kinds.close, 0, state.now);
  while (heap.size > 0 && (heap.times[0] as number) <= state.endsAt) {
    goOn(state, calendar);
    if (state.closed && state.contacts.count === 0) return;
  }
}

/** The next event takes place. */
function goOn(state: State, calendar: Calendar): void {
  const { heap } = state;
  const payload = heap.payloads[0] as number;
  const sequence = heap.sequences[0] as number;
  state.registers[register.now] = heap.times[0] as number;
  heap.vacate();
  if (payload >= firstCommon) goOffForAll(state, calendar, payload);
  else if (state.contacts.reals[((payload & indexMask) << rowBits) + real.timer] === sequence) {
    if (state.isPlain === 1) goOffPlain(state, payload);
    else goOff(state, payload);
  }
  heap.settle();
}

function goOffForAll(state: State, calendar: Calendar, payload: number): void {
  const { series, staff, queues, registers, tally, world } = state;
  const kind = payload >> indexBits;
  if (kind < kinds.warmUp) calendar.goOff(kind, payload & indexMask);
  else if (kind === kinds.warmUp) state.staffBefore = staff.timesNow();
  else if (!state.closed) {
    if (state.now >= series.edge) {
      state.onProgress?.(Math.min(1, Math.max(state.now / world.durationMs, state.arrived / world.contacts)));
      series.roll(registers, { waiting: queues.waiting, staff, tally });
      if (kind === kinds.roll) state.plan(kinds.roll, 0, series.edge);
    }
    if (kind === kinds.roll) return;
    state.closed = staff.timesNow();
    state.closedAt = state.now;
    state.endsAt = state.now + drainMs;
  }
}

function close(state: State, arrivals: Arrivals): RunResult {
  const { contacts, tally, world, staff, staffBefore } = state;
  for (const contact of contacts.alive()) leaveOpen(state, contact);
  state.recorder?.flush();
  const times = state.closed ?? staff.timesNow();
  const less = (after: Float64Array, before: Float64Array | undefined) =>
    before ? after.map((one, i) => one - (before[i] as number)) : after;
  return {
    numbers: tally.numbers,
    cells: tally.cells,
    staff: {
      busyMs: less(times.busyMs, staffBefore?.busyMs),
      staffedMs: less(times.staffedMs, staffBefore?.staffedMs),
    },
    answered: staff.answered,
    controls: controlsOf(state, arrivals),
    series: state.series,
    measuredMs: (state.closed ? state.closedAt : state.now) - world.warmUpMs,
    contacts: state.arrived,
    events: state.heap.sequence + state.arrived,
    unfinished: contacts.count,
    notes: state.rules.notes(),
  };
}
