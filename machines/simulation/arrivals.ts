import { fillOf, uniforms } from './distributions.ts';
import { hourlyArrivals } from './hourly.ts';
import { type Registers, registerPlaces } from './registers.ts';
import { type Fill, Stream } from './streams.ts';
import type { Pattern, World } from './world.ts';

const register = registerPlaces;
const second = 1000;
const never = Number.POSITIVE_INFINITY;

/** The streams of draws that belong to one source. */
export interface Draws {
  readonly work: Stream;
  readonly patience: Stream | undefined;
  /** Undefined where each case is one message. */
  readonly messages: Stream | undefined;
  readonly reply: Stream;
  readonly accept: Stream;
  readonly acceptTime: Stream;
  readonly afterContact: Stream;
  readonly returning: Stream;
  /** For an agent's work that begins anew with another agent. */
  readonly again: Stream;
}

/** Each draw belongs to one source and one purpose, named by the seed, so that the contacts of two configurations are the same ones. */
export function drawsOf(world: World, seed: string): readonly Draws[] {
  return world.sources.map(({ name }) => {
    const stream = (purpose: string, fill: Fill) => new Stream(`${seed}/${name}/${purpose}`, fill);
    const isSingle = 'fixed' in world.messagesPerCase && world.messagesPerCase.fixed <= 1;
    return {
      work: stream('work', fillOf(world.handleSeconds, second)),
      patience: world.patienceSeconds ? stream('patience', fillOf(world.patienceSeconds, second)) : undefined,
      messages: isSingle ? undefined : stream('messages', fillOf(world.messagesPerCase, 1)),
      reply: stream('reply', fillOf(world.customerReplySeconds, second)),
      accept: stream('accept', uniforms),
      acceptTime: stream('acceptTime', fillOf(world.acceptSeconds, second)),
      afterContact: stream('afterContact', fillOf(world.afterContactSeconds, second)),
      returning: stream('returning', uniforms),
      again: stream('again', fillOf(world.handleSeconds, second)),
    };
  });
}

type Later = (after: number) => number;

/** Who comes next: each source's next arrival, of equal ones that of the first source. */
export class Arrivals {
  /** The source of the next contact; when it comes is in the register, infinite when nobody comes any more. */
  source = 0;
  private readonly registers: Registers;
  private readonly times: Float64Array;
  readonly gaps: readonly (Stream | undefined)[];
  private readonly later: readonly Later[];
  private readonly durationMs: number;

  constructor(world: World, seed: string, registers: Registers) {
    const { sources, startMs } = world;
    const stream = (name: string, fill: Fill) => new Stream(`${seed}/${name}/gaps`, fill);
    this.registers = registers;
    this.durationMs = world.durationMs;
    this.times = new Float64Array(sources.length);
    this.gaps = sources.map(({ name, pattern }) =>
      pattern.kind === 'gaps' ? stream(name, fillOf(pattern.seconds, second)) : undefined,
    );
    this.later = sources.map(({ name, pattern }) =>
      laterOf(pattern, startMs, stream(name, fillOf({ exponential: { mean: 1 } }, 1))),
    );
    for (const source of sources.keys()) {
      this.source = source;
      this.advance();
    }
  }

  /** The source's next contact after this one. */
  advance(): void {
    const { times, source, registers } = this;
    const gaps = this.gaps[source];
    const next = gaps
      ? (times[source] as number) + gaps.next()
      : (this.later[source] as Later)(times[source] as number);
    times[source] = next < this.durationMs ? next : never;
    let first = 0;
    for (let one = 1; one < times.length; one++) if ((times[one] as number) < (times[first] as number)) first = one;
    this.source = first;
    registers[register.arriving] = times[first] as number;
  }

  /** Nobody comes any more. */
  stop(): void {
    this.times.fill(never);
    this.registers[register.arriving] = never;
  }
}

function laterOf(pattern: Pattern, startMs: number, draws: Stream): Later {
  if (pattern.kind === 'gaps') return () => never;
  if (pattern.kind === 'hourly') return hourlyArrivals(pattern, startMs, draws);
  let index = 0;
  return () => pattern.offsetsMs[index++] ?? never;
}
