const second = 1000;
const day = 86_400 * second;

/** A time over which the clocks of a zone keep one distance from UTC; all in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** What is known of each zone so far: a run's agents share a few zones, and asking Intl is slow. */
const known = new Map<string, readonly Stretch[]>();
const margin = 60 * day;

/** The offsets of an IANA zone over a span of instants and beyond, without gaps, daylight-saving changes included. */
export function stretches(timeZone: string, from: number, to: number): readonly Stretch[] {
  const before = known.get(timeZone) ?? [];
  const start = before[0]?.from ?? from;
  const end = before.at(-1)?.to ?? from;
  if (start <= from && to <= end && start < end) return before;
  const offsetAt = clockOf(timeZone);
  const wider = [
    ...(from < start || start === end ? surveyed(offsetAt, from - margin, start) : []),
    ...before,
    ...(to > end || start === end ? surveyed(offsetAt, end, to + margin) : []),
  ];
  known.set(timeZone, wider);
  return wider;
}

/** No zone has ever changed its clocks twice within a day. */
function surveyed(offsetAt: (ms: number) => number, from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let [since, offset] = [from, offsetAt(from)];
  for (let at = from; at < to; at += day) {
    const next = Math.min(at + day, to);
    const after = offsetAt(next);
    if (after === offset) continue;
    const change = changeBetween(offsetAt, at, next);
    found.push({ from: since, to: change, offset });
    [since, offset] = [change, after];
  }
  return [...found, { from: since, to, offset }];
}

/** The first whole second at which the later offset holds. */
function changeBetween(offsetAt: (ms: number) => number, before: number, after: number): number {
  const old = offsetAt(before);
  let [low, high] = [Math.floor(before / second), Math.ceil(after / second)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * second) === old) low = middle;
    else high = middle;
  }
  return high * second;
}

function clockOf(timeZone: string): (ms: number) => number {
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  });
  return (ms) => {
    const whole = Math.floor(ms / second) * second;
    const [month, date, year, hour, minute, seconds] = format.format(whole).split(/\D+/, 6).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return Date.UTC(year, month - 1, date, hour, minute, seconds) - whole;
  };
}
