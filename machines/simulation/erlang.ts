import { integrate } from './quadrature.ts';

/** A queue in the plainest terms: Poisson arrivals, exponential handling and patience, the oldest first. */
export interface PlainQueue {
  readonly arrivalsPerSecond: number;
  /** Mean time that a server has a case. */
  readonly handleSeconds: number;
  /** Cases that can be worked on at once. */
  readonly servers: number;
  /** Mean time after which a customer leaves the queue; null is never. */
  readonly patienceSeconds: number | null;
}

/** The long run of such a queue. */
export interface Waiting {
  readonly method: 'erlang-c' | 'erlang-a';
  /** Whether there is a long run: without patience, a load that the servers cannot carry grows for ever. */
  readonly isStable: boolean;
  /** Share with a wait above zero. */
  readonly waited: number;
  /** Share that leaves unanswered. */
  readonly abandoned: number;
  /** Mean time in the queue, of those who leave too. */
  readonly waitSeconds: number;
  /** Mean time in the queue of those who are answered (ASA). */
  readonly answerSeconds: number;
  /** Share of the servers' time spent on cases. */
  readonly occupancy: number;
  /** Share answered within so many seconds, of all who came: who leaves counts as missed. */
  serviceLevel(thresholdSeconds: number): number;
}

/** Work offered, in erlangs: servers that it would keep busy. */
export const loadOf = ({ arrivalsPerSecond, handleSeconds }: PlainQueue): number => arrivalsPerSecond * handleSeconds;

/**
 * Erlang B: the share blocked when nobody may wait. The recursion on the number of servers has positive terms only, and
 * is stable for thousands of them (Erlang 1917; Cooper, *Introduction to Queueing Theory*, 1981, section 3.3).
 */
export function erlangB(load: number, servers: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return load > 0 ? blocked : Number(servers < 1);
}

/** Erlang C: the share that waits when nobody leaves; all of them when the load is too much (Erlang 1917; Cooper 1981). */
export function erlangC(load: number, servers: number): number {
  if (load >= servers) return 1;
  const blocked = erlangB(load, servers);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/** What to expect of a plain queue: Erlang C when nobody loses patience, else Erlang A. */
export function waitingOf(queue: PlainQueue): Waiting {
  const { arrivalsPerSecond, handleSeconds, servers, patienceSeconds } = queue;
  const method = patienceSeconds === null ? 'erlang-c' : 'erlang-a';
  if (!(arrivalsPerSecond > 0) || (servers >= 1 && !(handleSeconds > 0))) return trivial(method, true, 0);
  if (patienceSeconds !== null)
    return servers < 1 ? trivial(method, true, patienceSeconds) : withPatience(queue, patienceSeconds);
  return loadOf(queue) < servers ? withoutPatience(queue) : trivial(method, false, Number.POSITIVE_INFINITY);
}

/** A queue in which nobody waits, or from which nobody is answered. */
const trivial = (method: Waiting['method'], isStable: boolean, waitSeconds: number): Waiting => ({
  method,
  isStable,
  waited: Number(waitSeconds > 0),
  abandoned: Number(isStable && waitSeconds > 0),
  waitSeconds,
  answerSeconds: isStable ? 0 : waitSeconds,
  occupancy: Number(!isStable),
  serviceLevel: () => Number(waitSeconds === 0),
});

function withoutPatience(queue: PlainQueue): Waiting {
  const { handleSeconds, servers } = queue;
  const load = loadOf(queue);
  const waited = erlangC(load, servers);
  const drainPerSecond = (servers - load) / handleSeconds;
  return {
    method: 'erlang-c',
    isStable: true,
    waited,
    abandoned: 0,
    waitSeconds: waited / drainPerSecond,
    answerSeconds: waited / drainPerSecond,
    occupancy: load / servers,
    serviceLevel: (seconds) => 1 - waited * Math.exp(-drainPerSecond * seconds),
  };
}

/**
 * Erlang A, the queue M/M/c+M of Palm (1946, 1957), by the integrals of Mandelbaum and Zeltyn (*The Palm/Erlang-A
 * Queue*, 2005; *Call centers with impatient customers*, Queueing Systems 51, 2005): whoever waits would have to wait t
 * with a density proportional to exp(λ(1 − e^(−θt))/θ − cμt).
 */
function withPatience(queue: PlainQueue, patienceSeconds: number): Waiting {
  const { servers, handleSeconds } = queue;
  const density = densityOf(queue, patienceSeconds);
  const { from, to } = density;
  const leaves = (t: number) => -Math.expm1(-t / patienceSeconds);
  const stays = (t: number) => Math.exp(-t / patienceSeconds);
  const all = integrate(density.at, from, to);
  // Palm's A(cμ/θ, λ/θ), inverted: it overflows when the load is far too much, and its inverse then does no harm.
  const inverse = Math.exp(-density.peak) / ((servers / handleSeconds) * all);
  const blocked = erlangB(loadOf(queue), servers);
  const waited = blocked / (inverse + (1 - inverse) * blocked);
  const shareOf = (f: (t: number) => number, until = to) =>
    until > from ? (waited * integrate((t) => f(t) * density.at(t), from, Math.min(until, to))) / all : 0;
  const abandoned = shareOf(leaves);
  return {
    method: 'erlang-a',
    isStable: true,
    waited,
    abandoned,
    waitSeconds: abandoned * patienceSeconds,
    answerSeconds: shareOf((t) => t * stays(t)) / (1 - abandoned),
    occupancy: (loadOf(queue) * (1 - abandoned)) / servers,
    serviceLevel: (seconds) => 1 - waited + shareOf(stays, seconds),
  };
}

/** Further down than this on either side of its peak, the density adds nothing to a number of double precision. */
const depth = 45;

/** The density of the wait offered, as a multiple of its peak, and where it is not nothing. */
function densityOf({ servers, handleSeconds, arrivalsPerSecond }: PlainQueue, patienceSeconds: number) {
  const service = servers / handleSeconds;
  const log = (t: number) => -arrivalsPerSecond * patienceSeconds * Math.expm1(-t / patienceSeconds) - service * t;
  const top = arrivalsPerSecond > service ? Math.log(arrivalsPerSecond / service) * patienceSeconds : 0;
  const peak = log(top);
  const isIn = (t: number) => log(t) > peak - depth;
  let far = 1 / service;
  while (isIn(top + far)) far *= 2;
  return {
    peak,
    at: (t: number) => Math.exp(log(t) - peak),
    from: isIn(0) ? 0 : border(isIn, top, 0),
    to: border(isIn, top, top + far),
  };
}

function border(isIn: (t: number) => boolean, inside: number, outside: number): number {
  let [near, far] = [inside, outside];
  for (let round = 0; round < 50; round++) {
    const middle = (near + far) / 2;
    if (isIn(middle)) near = middle;
    else far = middle;
  }
  return far;
}
