import { type Draws, drawsOf } from './arrivals.ts';
import { engineCodes } from './codes.ts';
import { Contacts, contactRow } from './contacts.ts';
import { decisionCodes } from './decisions.ts';
import { meanOf } from './distributions.ts';
import { EventHeap } from './heap.ts';
import { Queues } from './queues.ts';
import type { Recorder } from './records.ts';
import { makeRegisters, registerPlaces } from './registers.ts';
import { type MakeRules, type Rules, TableRules } from './rules.ts';
import { RunSeries } from './series.ts';
import { Staff, type StaffTimes } from './staff.ts';
import { Tally } from './tally.ts';
import type { Pattern, World } from './world.ts';

const { whole, real, rowBits, marks } = contactRow;
const register = registerPlaces;
const { facts } = decisionCodes;
const { indexBits, pastSize } = engineCodes;
const second = 1000;
const never = Number.POSITIVE_INFINITY;

/** The rules of each line as columns, times in milliseconds; infinite where there is no limit. */
const lineColumns = ({ lines }: World) => ({
  first: Float64Array.from(lines, ({ agentResponse }) => (agentResponse?.firstSeconds ?? never) * second),
  followOn: Float64Array.from(lines, ({ agentResponse }) => (agentResponse?.followOnSeconds ?? never) * second),
  idle: Float64Array.from(lines, ({ customerResponse }) => (customerResponse?.idleSeconds ?? never) * second),
  fallback: Float64Array.from(lines, ({ fallbackSeconds }) => fallbackSeconds * second),
  firstSla: Float64Array.from(lines, ({ sla }) => (sla?.firstResponseSeconds ?? never) * second),
  solutionSla: Float64Array.from(lines, ({ sla }) => (sla?.solutionSeconds ?? never) * second),
});

/** Recent contacts of a line that a customer may come back from, in a ring. */
export interface Past {
  readonly agents: Int32Array;
  readonly endedAt: Float64Array;
  count: number;
}

/** Everything that a run holds while it goes on. Its size follows the contacts under way, never those of the past. */
export class State {
  readonly registers = makeRegisters();
  /** The agent that the next event is about; -1 is none. */
  other = -1;
  isOpen = true;
  arrived = 0;
  /** The short way is taken; see `plain.ts`. */
  isPlain: Flag = 0;
  /** When the arrivals ended, and how long those under way may still take. */
  closedAt = 0.5;
  endsAt = never;
  /** The agents' times up to the end of the warm-up and of the arrivals. */
  staffBefore: StaffTimes | undefined;
  closed: StaffTimes | undefined;
  onProgress: ((share: number) => void) | undefined;

  readonly world: World;
  readonly heap = new EventHeap(this.registers);
  readonly contacts = new Contacts();
  readonly staff: Staff;
  readonly queues: Queues;
  readonly rules: Rules;
  readonly tally: Tally;
  readonly series: RunSeries;
  readonly draws: readonly Draws[];
  readonly recorder: Recorder | undefined;
  readonly line: ReturnType<typeof lineColumns>;
  /** By source. */
  readonly lineOf: Int32Array;
  readonly queueOf: Int32Array;
  readonly firstFacts: Int32Array;
  readonly pasts: readonly Past[];
  /** By list: when its oldest are looked at for expiry. */
  readonly sweepAt: Float64Array;
  /** Flags: what need not be looked at in a world that has not got it. Numbers, because a truth value takes longer. */
  readonly hasHours: Flag;
  readonly hasTurns: Flag;
  readonly hasWrapUp: Flag;
  readonly hasPatience: Flag;
  readonly hasSla: Flag;
  readonly hasPreferred: Flag;
  readonly comesBack: Flag;
  /** Contacts have something of the kind, or are recorded. */
  readonly isRich: Flag;
  readonly hasExpiry: Flag;
  /** Who prefers or has rejected whom is to be forgotten when a contact ends. */
  readonly leavesTraces: Flag;
  readonly isTimed: Flag;
  readonly answersAtOnce: Flag;
  /** Agents who got room while another did, and are still to be asked. */
  readonly alsoFreed: number[] = [];
  readonly slows: Flag;
  readonly warmUp: number;
  readonly expires: number;
  /** By agent: the first of the contacts that have their turn; kept only where work slows down. */
  readonly working: Int32Array;

  constructor(
    world: World,
    {
      seed,
      makeRules,
      recorder,
    }: { readonly seed: string; readonly makeRules?: MakeRules | undefined; readonly recorder?: Recorder | undefined },
  ) {
    const { sources, lines, agents, afterContactSeconds: after } = world;
    this.world = world;
    this.recorder = recorder;
    this.draws = drawsOf(world, seed);
    this.line = lineColumns(world);
    this.lineOf = Int32Array.from(sources, ({ line }) => line);
    this.firstFacts = Int32Array.from(sources, ({ line }) => facts.lock(lines[line]?.lock ?? 'none'));
    this.series = new RunSeries(stretchOf(world));
    this.tally = new Tally(
      this.registers,
      lines.map(({ thresholdSeconds }) => thresholdSeconds * second),
    );
    this.staff = new Staff(this.registers, {
      capacities: agents.map(({ capacity }) => capacity),
      proficiencies: lines.map(({ proficiencies }) => proficiencies),
    });
    const profiles = sources.map(({ profile }) => profile);
    this.rules = makeRules?.(this.contacts, profiles) ?? new TableRules(this.contacts, profiles);
    const ranked = ranksOf(world);
    this.queueOf = Int32Array.from(ranked.queueOf);
    this.queues = new Queues(this.registers, this.contacts, {
      priorities: ranked.queues.map(({ priority }) => priority),
      agents: agents.length,
      serves: (agent, queue) => Boolean(lines[ranked.queues[queue]?.line ?? -1]?.proficiencies[agent]),
      isPassedOver: canComeBack(world) ? (contact, agent) => this.isPassedOver(contact, agent) : undefined,
    });
    this.sweepAt = new Float64Array(this.queues.lists).fill(never);
    const hasPast = sources.some(({ returningShare }) => returningShare > 0);
    this.pasts = (hasPast ? lines : []).map(() => ({
      agents: new Int32Array(pastSize),
      endedAt: new Float64Array(pastSize),
      count: 0,
    }));
    this.hasHours = flag(world.hours !== null);
    this.hasTurns = flag(this.draws.some(({ messages }) => messages));
    this.hasWrapUp = flag(!('fixed' in after) || after.fixed > 0);
    this.hasPatience = flag(world.patienceSeconds !== null);
    this.hasSla = flag(lines.some(({ sla }) => sla));
    this.hasPreferred = flag(lines.some(({ lock }) => lock !== 'none'));
    this.isRich = flag(Boolean(recorder) || this.hasHours === 1 || this.hasTurns === 1 || this.pasts.length > 0);
    this.comesBack = flag(canComeBack(world));
    this.slows = flag(world.concurrencySlowdown.some((factor) => factor !== 1));
    this.hasExpiry = flag(world.expiresMs < never);
    this.leavesTraces = flag(this.comesBack === 1 || this.hasPreferred === 1 || this.pasts.length > 0);
    this.answersAtOnce = flag('fixed' in world.acceptSeconds && world.acceptSeconds.fixed === 0);
    this.isTimed = flag(this.slows === 1 || lines.some(({ agentResponse }) => agentResponse));
    this.warmUp = world.warmUpMs;
    this.expires = world.expiresMs;
    this.working = new Int32Array(agents.length).fill(-1);
  }

  get now(): number {
    return this.registers[register.now] as number;
  }

  /** Opening time since the start. */
  get openNow(): number {
    const before = this.registers[register.openBefore] as number;
    return this.isOpen ? before + (this.now - (this.registers[register.openSince] as number)) : before;
  }

  /** Puts into the registers how long a contact has been here, in opening hours. */
  registerWait(row: number): void {
    const { registers } = this;
    const { reals } = this.contacts;
    const arrivedAt = reals[row + real.arrivedAt] as number;
    registers[register.wait] =
      this.hasHours === 1 ? this.openNow - (reals[row + real.arrivedOpen] as number) : this.now - arrivedAt;
  }

  /** The draws of the source that a contact came from. */
  drawsOf(contact: number): Draws {
    return this.draws[this.contacts.wholes[(contact << rowBits) + whole.source] as number] as Draws;
  }

  /** Counts one thing of a contact that is measured. */
  countOne(contact: number, count: number): void {
    const { wholes } = this.contacts;
    const row = contact << rowBits;
    if ((wholes[row + whole.marks] as number) & marks.isCounted)
      this.tally.count(wholes[row + whole.line] as number, count);
  }

  /** Sets the one timer of a contact, due at the instant in the register; an earlier one is stale from now on. */
  schedule(kind: number, contact: number): void {
    this.heap.push((kind << indexBits) | contact);
    this.contacts.reals[(contact << rowBits) + real.timer] = this.heap.sequence;
  }

  /** Sets a timer that belongs to no contact. */
  plan(kind: number, index: number, at: number): void {
    if (at === never) return;
    this.registers[register.due] = at;
    this.heap.push((kind << indexBits) | index);
  }

  /** An agent who has just rejected a contact is skipped while another eligible one is there (O11). */
  private isPassedOver(contact: number, agent: number): boolean {
    const { wholes } = this.contacts;
    const row = contact << rowBits;
    if (wholes[row + whole.rejecter] !== agent) return false;
    return (this.staff.present[wholes[row + whole.line] as number] as number) > 1;
  }
}

type Flag = 0 | 1;
const flag = (value: boolean): Flag => (value ? 1 : 0);

/** Stretches that a person thinks in, in seconds; beyond a day, whole days doubled. */
const stretches = [1, 10, 60, 300, 600, 900, 1800, ...[1, 2, 3, 4, 6, 8, 12, 24].map((hours) => hours * 3600)];
const usualStretches = 800;

/** The shortest of them that divides a run, as long as it may turn out, into no more than so many. */
function stretchOf({ durationMs, contacts, sources }: World): number {
  const perSecond = sources.reduce((sum, { pattern }) => sum + rateOf(pattern), 0);
  const seconds =
    durationMs < never ? durationMs / second : contacts < never && perSecond > 0 ? contacts / perSecond : 0;
  const found = stretches.find((one) => seconds / one <= usualStretches);
  if (found) return found * second;
  let days = 2;
  while (seconds / (days * 86_400) > usualStretches) days *= 2;
  return days * 86_400 * second;
}

function rateOf(pattern: Pattern): number {
  if (pattern.kind === 'gaps') return 1 / meanOf(pattern.seconds);
  return pattern.kind === 'hourly' ? pattern.perHour.reduce((sum, rate) => sum + rate, 0) / 168 / 3600 : 0;
}

/** Whether a contact can come back from an agent at all. */
const canComeBack = ({ sources, lines, acceptProbability }: World): boolean =>
  lines.some(({ agentResponse }) => agentResponse) ||
  (acceptProbability < 1 && sources.some(({ profile }) => profile.acceptance));

/** One queue for each line and priority, the highest priority first. */
function ranksOf({ sources }: World) {
  const keys = new Map(sources.map(({ line, priority }) => [`${line}/${priority}`, { line, priority }]));
  const queues = [...keys.values()].sort((a, b) => b.priority - a.priority);
  const queueOf = sources.map(({ line, priority }) =>
    queues.findIndex((queue) => queue.line === line && queue.priority === priority),
  );
  return { queues, queueOf };
}
