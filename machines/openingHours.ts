import { days, type Week } from './rules/week.ts';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const minutesInWeek = 7 * 24 * 60;

/** Opening periods as minutes of the week from Monday 00:00, in order. */
export function periods(week: Week): readonly (readonly [number, number])[] {
  return days.flatMap((day, i) =>
    [...(week[day] ?? [])]
      .map(([from, to]) => [i * 1440 + minutesOf(from), i * 1440 + minutesOf(to)] as const)
      .sort((a, b) => a[0] - b[0]),
  );
}

/** The longest elapsed time, in minutes, that a promise of so many business minutes can take; undefined when never open. */
export function longestElapsed(week: Week, businessMinutes: number): number | undefined {
  const open = periods(week);
  if (!open.length) return undefined;
  return Math.max(...open.map(([, end]) => elapsedFrom(open, end, businessMinutes)));
}

function elapsedFrom(open: readonly (readonly [number, number])[], start: number, businessMinutes: number): number {
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
