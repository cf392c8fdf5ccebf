import { days, type Week } from './rules/week.ts';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const minutesInDay = 24 * 60;
const minutesInWeek = 7 * minutesInDay;
type Period = readonly [from: number, to: number];

/**
 * Opening periods as minutes of the week from Monday 00:00, in order, each within one day and apart from the others.
 * Hours that close before they open, which only a draft may have, go on over midnight.
 */
export function periods(week: Week): readonly Period[] {
  const pieces = days.flatMap((day, i) =>
    (week[day] ?? []).flatMap(([opens, closes]) => piecesOf(i, minutesOf(opens), minutesOf(closes))),
  );
  return pieces.sort((a, b) => a[0] - b[0]).reduce<Period[]>(joined, []);
}

function piecesOf(day: number, opens: number, closes: number): readonly Period[] {
  const piece = (d: number, from: number, to: number): Period => [d * minutesInDay + from, d * minutesInDay + to];
  const pieces =
    closes < opens ? [piece(day, opens, minutesInDay), piece((day + 1) % 7, 0, closes)] : [piece(day, opens, closes)];
  return pieces.filter(([from, to]) => from < to);
}

function joined(before: Period[], [from, to]: Period): Period[] {
  const last = before.at(-1);
  if (last && from < last[1]) before[before.length - 1] = [last[0], Math.max(last[1], to)];
  else before.push([from, to]);
  return before;
}

/** The longest elapsed time, in minutes, that a promise of so many business minutes can take; undefined when never open. */
export function longestElapsed(week: Week, businessMinutes: number): number | undefined {
  const open = periods(week);
  if (!open.length) return undefined;
  return Math.max(...open.map(([, end]) => elapsedFrom(open, end, businessMinutes)));
}

function elapsedFrom(open: readonly Period[], start: number, businessMinutes: number): number {
  let left = businessMinutes;
  for (let turn = 0; ; turn++) {
    for (const [from, to] of open) {
      const [begin, end] = [from + turn * minutesInWeek, to + turn * minutesInWeek];
      if (end <= start) continue;
      const length = end - Math.max(begin, start);
      if (length >= left) return Math.max(begin, start) + left - start;
      left -= length;
    }
  }
}
