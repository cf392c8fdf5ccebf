import { fillOf } from '../../machines/simulation/distributions.ts';
import { Stream } from '../../machines/simulation/streams.ts';

/**
 * Event loops written for one case each, as fast as they get by hand in this language: everything in typed arrays and
 * local variables, no rules, nothing that the case does not need. They are the yardstick of the engine, which has to come
 * to the same numbers bit for bit.
 */
export interface Loop {
  readonly answered: number;
  readonly inTime: number;
  readonly answerMs: number;
  readonly abandoned: number;
  readonly lostMs: number;
  readonly cells: Float64Array;
  readonly busyMs: Float64Array;
}

const steps = 128;
const cellCount = 42 * steps;
const thresholdMs = 20_000;

const draws = (name: string, mean: number): Stream => new Stream(name, fillOf({ exponential: { mean } }, 1000));

interface Queue {
  readonly agents: number;
  readonly contacts: number;
  readonly gap: number;
  readonly handle: number;
  readonly seed: string;
}

/** M/M/c: the agents who are free in a ring, those who wait in another, the ends of cases in a heap. */
export function queueLoop({ agents, contacts, gap, handle, seed }: Queue): Loop {
  const gaps = draws(`${seed}/line0/gaps`, gap);
  const work = draws(`${seed}/line0/work`, handle);
  const single = new Float32Array(1);
  const bits = new Int32Array(single.buffer);
  const cells = new Float64Array(cellCount);
  const busySince = new Float64Array(agents);
  const busyMs = new Float64Array(agents);
  const times = new Float64Array(agents);
  const owners = new Int32Array(agents);
  const free = Int32Array.from({ length: agents }, (_, i) => i);
  let cameAt = new Float64Array(1024);
  let works = new Float64Array(1024);
  let [freeFrom, freeCount, busy, head, tail, mask] = [0, agents, 0, 0, 0, 1023];
  let [answered, inTime, answerMs, left, now] = [0, 0, 0, contacts, 0];
  let next = gaps.next();
  let closed: Float64Array | undefined;
  for (;;) {
    const due = busy > 0 ? (times[0] as number) : Number.POSITIVE_INFINITY;
    if (left > 0 && next <= due) {
      now = next;
      left--;
      next = now + gaps.next();
      const worked = work.next();
      if (freeCount > 0) {
        const agent = free[freeFrom] as number;
        freeFrom = freeFrom + 1 === agents ? 0 : freeFrom + 1;
        freeCount--;
        busySince[agent] = now;
        answered++;
        inTime++;
        const end = now + worked;
        let at = busy++;
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
      } else {
        if (tail - head > mask) {
          const [came, worksBefore, size] = [cameAt, works, mask + 1];
          cameAt = new Float64Array(2 * size);
          works = new Float64Array(2 * size);
          for (let i = 0; i < size; i++) {
            cameAt[i] = came[(head + i) & mask] as number;
            works[i] = worksBefore[(head + i) & mask] as number;
          }
          [head, tail, mask] = [0, size, 2 * size - 1];
        }
        cameAt[tail & mask] = now;
        works[tail++ & mask] = worked;
      }
      if (left === 0)
        closed = busyMs.map(
          (ms, agent) => ms + (owners.subarray(0, busy).includes(agent) ? now - (busySince[agent] as number) : 0),
        );
      continue;
    }
    if (busy === 0) break;
    now = due;
    const agent = owners[0] as number;
    let end: number;
    let owner: number;
    if (tail > head) {
      const place = head++ & mask;
      const wait = now - (cameAt[place] as number);
      answered++;
      if (wait <= thresholdMs) inTime++;
      if (wait > 0) {
        answerMs += wait;
        single[0] = wait;
        const cell = ((bits[0] as number) >> 16) - 127 * steps;
        const own = cell < 0 ? 0 : cell;
        cells[own] = (cells[own] as number) + 1;
      }
      end = now + (works[place] as number);
      owner = agent;
    } else {
      busyMs[agent] = (busyMs[agent] as number) + (now - (busySince[agent] as number));
      const last = freeFrom + freeCount++;
      free[last < agents ? last : last - agents] = agent;
      busy--;
      end = times[busy] as number;
      owner = owners[busy] as number;
    }
    let at = 0;
    for (let first = 1; first < busy; first = 4 * at + 1) {
      let least = first;
      let soonest = times[first] as number;
      const stop = first + 4 < busy ? first + 4 : busy;
      for (let child = first + 1; child < stop; child++) {
        const other = times[child] as number;
        if (other < soonest) {
          soonest = other;
          least = child;
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
  return { answered, inTime, answerMs, abandoned: 0, lostMs: 0, cells, busyMs: closed ?? busyMs };
}

/** M/M/c+M: the heap also holds the ends of patience, and drops those of contacts who have been answered. */
export function patientLoop({
  agents,
  contacts,
  gap,
  handle,
  seed,
  patience,
}: Queue & { readonly patience: number }): Loop {
  const gaps = draws(`${seed}/line0/gaps`, gap);
  const work = draws(`${seed}/line0/work`, handle);
  const patiences = draws(`${seed}/line0/patience`, patience);
  const single = new Float32Array(1);
  const bits = new Int32Array(single.buffer);
  const cells = new Float64Array(cellCount);
  const busySince = new Float64Array(agents);
  const busyMs = new Float64Array(agents);
  const free = Int32Array.from({ length: agents }, (_, i) => i);
  const size = 1 << 14;
  const mask = size - 1;
  const times = new Float64Array(size);
  /** An agent whose case ends, or -1 less the number of a contact whose patience ends. */
  const owners = new Int32Array(size);
  /** Rings by number of those who wait; an arrival of -1 has left. */
  const cameAt = new Float64Array(size);
  const works = new Float64Array(size);
  let [freeFrom, freeCount, pending, head, tail] = [0, agents, 0, 0, 0];
  let [answered, inTime, answerMs, abandoned, lostMs, left, now] = [0, 0, 0, 0, 0, contacts, 0];
  let next = gaps.next();
  let closed: Float64Array | undefined;
  const isWorking = new Uint8Array(agents);
  for (;;) {
    const due = pending > 0 ? (times[0] as number) : Number.POSITIVE_INFINITY;
    let end: number;
    let owner: number;
    if (left > 0 && next <= due) {
      now = next;
      left--;
      next = now + gaps.next();
      const worked = work.next();
      const patient = patiences.next();
      if (freeCount > 0) {
        owner = free[freeFrom] as number;
        freeFrom = freeFrom + 1 === agents ? 0 : freeFrom + 1;
        freeCount--;
        busySince[owner] = now;
        isWorking[owner] = 1;
        answered++;
        inTime++;
        end = now + worked;
      } else {
        cameAt[tail & mask] = now;
        works[tail & mask] = worked;
        owner = -1 - tail++;
        end = now + patient;
      }
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
      owners[at] = owner;
      if (left === 0)
        closed = busyMs.map((ms, agent) => ms + (isWorking[agent] ? now - (busySince[agent] as number) : 0));
      continue;
    }
    if (pending === 0) break;
    now = due;
    const what = owners[0] as number;
    let isOver = true;
    if (what < 0) {
      const number = -1 - what;
      if (number >= head && (cameAt[number & mask] as number) >= 0) {
        const wait = now - (cameAt[number & mask] as number);
        cameAt[number & mask] = -1;
        abandoned++;
        lostMs += wait;
        single[0] = wait;
        const cell = ((bits[0] as number) >> 16) - 127 * steps;
        const own = cell < 0 ? 0 : cell;
        cells[own] = (cells[own] as number) + 1;
        while (head < tail && (cameAt[head & mask] as number) < 0) head++;
      }
    } else if (tail > head) {
      const place = head++ & mask;
      const wait = now - (cameAt[place] as number);
      answered++;
      if (wait <= thresholdMs) inTime++;
      if (wait > 0) {
        answerMs += wait;
        single[0] = wait;
        const cell = ((bits[0] as number) >> 16) - 127 * steps;
        const own = cell < 0 ? 0 : cell;
        cells[own] = (cells[own] as number) + 1;
      }
      while (head < tail && (cameAt[head & mask] as number) < 0) head++;
      times[0] = now + (works[place] as number);
      isOver = false;
    } else {
      busyMs[what] = (busyMs[what] as number) + (now - (busySince[what] as number));
      isWorking[what] = 0;
      const last = freeFrom + freeCount++;
      free[last < agents ? last : last - agents] = what;
    }
    if (isOver) pending--;
    end = (isOver ? times[pending] : times[0]) as number;
    owner = (isOver ? owners[pending] : what) as number;
    let at = 0;
    for (let first = 1; first < pending; first = 4 * at + 1) {
      let least = first;
      let soonest = times[first] as number;
      const stop = first + 4 < pending ? first + 4 : pending;
      for (let child = first + 1; child < stop; child++) {
        const other = times[child] as number;
        if (other < soonest) {
          soonest = other;
          least = child;
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
  return { answered, inTime, answerMs, abandoned, lostMs, cells, busyMs: closed ?? busyMs };
}
