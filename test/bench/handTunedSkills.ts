import { fillOf } from '../../machines/simulation/distributions.ts';
import { Stream } from '../../machines/simulation/streams.ts';
import type { Loop } from './handTuned.ts';

const steps = 128;
const cellCount = 42 * steps;
const levels = 20;
const thresholdMs = 20_000;
/** More never wait at once in this case. */
const ringSize = 1 << 16;

/** Three skills of falling priority; agents with a proficiency in each and room for several cases. */
export function skillsLoop({
  proficiencies,
  capacity,
  gaps: gapSeconds,
  handle,
  contacts,
  seed,
}: {
  readonly proficiencies: readonly ArrayLike<number>[];
  readonly capacity: number;
  readonly gaps: readonly number[];
  readonly handle: number;
  readonly contacts: number;
  readonly seed: string;
}): Loop {
  const skills = 3;
  const agents = (proficiencies[0] as ArrayLike<number>).length;
  const draws = (name: string, mean: number): Stream => new Stream(name, fillOf({ exponential: { mean } }, 1000));
  const gaps = gapSeconds.map((gap, skill) => draws(`${seed}/line${skill}/gaps`, gap));
  const work = gapSeconds.map((_, skill) => draws(`${seed}/line${skill}/work`, handle));
  const single = new Float32Array(1);
  const bits = new Int32Array(single.buffer);
  const cells = new Float64Array(skills * cellCount);
  const lists = new Int32Array(agents * skills);
  for (let agent = 0; agent < agents; agent++) {
    for (let skill = 0; skill < skills; skill++) {
      lists[agent * skills + skill] = skill * levels + (proficiencies[skill]?.[agent] as number) - 1;
    }
  }
  const load = new Int32Array(agents);
  const isListed = new Uint8Array(agents);
  const busySince = new Float64Array(agents);
  const busyMs = new Float64Array(agents);
  const heads = new Int32Array(skills * levels).fill(-1);
  const tails = new Int32Array(skills * levels).fill(-1);
  const after = new Int32Array(agents * skills);
  const before = new Int32Array(agents * skills);
  const masks = new Int32Array(skills);
  const cameAt = new Float64Array(skills * ringSize);
  const works = new Float64Array(skills * ringSize);
  const first = new Int32Array(skills);
  const count = new Int32Array(skills);
  const times = new Float64Array(agents * capacity);
  const owners = new Int32Array(agents * capacity);
  const answered = new Float64Array(skills);
  const inTime = new Float64Array(skills);
  const answerMs = new Float64Array(skills);
  const list = (agent: number): void => {
    isListed[agent] = 1;
    for (let entry = agent * skills; entry < (agent + 1) * skills; entry++) {
      const own = lists[entry] as number;
      const last = tails[own] as number;
      tails[own] = entry;
      after[entry] = -1;
      before[entry] = last;
      if (last >= 0) after[last] = entry;
      else {
        const skill = entry - agent * skills;
        heads[own] = entry;
        masks[skill] = (masks[skill] as number) | (1 << (own - skill * levels));
      }
    }
  };
  const unlist = (agent: number): void => {
    isListed[agent] = 0;
    for (let entry = agent * skills; entry < (agent + 1) * skills; entry++) {
      const own = lists[entry] as number;
      const previous = before[entry] as number;
      const next = after[entry] as number;
      if (next >= 0) before[next] = previous;
      else tails[own] = previous;
      if (previous >= 0) after[previous] = next;
      else {
        const skill = entry - agent * skills;
        heads[own] = next;
        if (next < 0) masks[skill] = (masks[skill] as number) & ~(1 << (own - skill * levels));
      }
    }
  };
  for (let agent = 0; agent < agents; agent++) list(agent);
  let [next0, next1, next2] = gaps.map((stream) => stream.next()) as [number, number, number];
  let [pending, waiting, left, now] = [0, 0, contacts, 0];
  let closed: Float64Array | undefined;
  for (;;) {
    const skill = next1 < next0 ? (next2 < next1 ? 2 : 1) : next2 < next0 ? 2 : 0;
    const next = skill === 0 ? next0 : skill === 1 ? next1 : next2;
    const due = pending > 0 ? (times[0] as number) : Number.POSITIVE_INFINITY;
    if (left > 0 && next <= due) {
      now = next;
      left--;
      const following = now + (gaps[skill] as Stream).next();
      if (skill === 0) next0 = following;
      else if (skill === 1) next1 = following;
      else next2 = following;
      const worked = (work[skill] as Stream).next();
      const mask = masks[skill] as number;
      if (mask === 0) {
        const place = skill * ringSize + (((first[skill] as number) + (count[skill] as number)) & (ringSize - 1));
        cameAt[place] = now;
        works[place] = worked;
        count[skill] = (count[skill] as number) + 1;
        waiting++;
      } else {
        const entry = heads[skill * levels + 31 - Math.clz32(mask & -mask)] as number;
        const agent = (entry / skills) | 0;
        const held = load[agent] as number;
        answered[skill] = (answered[skill] as number) + 1;
        inTime[skill] = (inTime[skill] as number) + 1;
        if (held === 0) busySince[agent] = now;
        load[agent] = held + 1;
        unlist(agent);
        if (held + 1 < capacity) list(agent);
        const end = now + worked;
        let at = pending++;
        while (at > 0) {
          const parent = (at - 1) >> 2;
          const other = times[parent] as number;
          if (other <= end) break;
          times[at] = other;
          owners[at] = owners[parent] as number;
          at = parent;
        }
        times[at] = end;
        owners[at] = agent;
      }
      if (left === 0) closed = busyMs.map((ms, i) => ms + (load[i] ? now - (busySince[i] as number) : 0));
      continue;
    }
    if (pending === 0) break;
    now = due;
    const agent = owners[0] as number;
    let end: number;
    let owner: number;
    if (waiting > 0) {
      const own = (count[0] as number) > 0 ? 0 : (count[1] as number) > 0 ? 1 : 2;
      const place = own * ringSize + ((first[own] as number) & (ringSize - 1));
      const wait = now - (cameAt[place] as number);
      first[own] = (first[own] as number) + 1;
      count[own] = (count[own] as number) - 1;
      waiting--;
      answered[own] = (answered[own] as number) + 1;
      if (wait <= thresholdMs) inTime[own] = (inTime[own] as number) + 1;
      if (wait > 0) {
        answerMs[own] = (answerMs[own] as number) + wait;
        single[0] = wait;
        const cell = ((bits[0] as number) >> 16) - 127 * steps;
        const at = own * cellCount + (cell < 0 ? 0 : cell);
        cells[at] = (cells[at] as number) + 1;
      }
      // An agent with one case alone gives it up and begins the next at the same moment.
      if (load[agent] === 1) {
        busyMs[agent] = (busyMs[agent] as number) + (now - (busySince[agent] as number));
        busySince[agent] = now;
      }
      if (isListed[agent] === 1) {
        unlist(agent);
        list(agent);
      }
      end = now + (works[place] as number);
      owner = agent;
    } else {
      const held = (load[agent] as number) - 1;
      load[agent] = held;
      if (held === 0) busyMs[agent] = (busyMs[agent] as number) + (now - (busySince[agent] as number));
      if (isListed[agent] === 0) list(agent);
      pending--;
      end = times[pending] as number;
      owner = owners[pending] as number;
    }
    let at = 0;
    for (let child = 1; child < pending; child = 4 * at + 1) {
      let least = child;
      let soonest = times[child] as number;
      const stop = child + 4 < pending ? child + 4 : pending;
      for (let other = child + 1; other < stop; other++) {
        const time = times[other] as number;
        if (time < soonest) {
          soonest = time;
          least = other;
        }
      }
      if (end < soonest) break;
      times[at] = soonest;
      owners[at] = owners[least] as number;
      at = least;
    }
    times[at] = end;
    owners[at] = owner;
  }
  const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);
  return {
    answered: sum(answered),
    inTime: sum(inTime),
    answerMs: sum(answerMs),
    abandoned: 0,
    lostMs: 0,
    cells,
    busyMs: closed ?? busyMs,
  };
}
