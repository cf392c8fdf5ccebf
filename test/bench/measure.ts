import { performance } from 'node:perf_hooks';

/** One line of the report; `ratio` is what counts, the raw figures say on what machine. */
export interface Figure {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  readonly reference?: { readonly name: string; readonly measured: number };
  readonly limit: number;
  /** What is held against the limit: the ratio, or the figure itself when there is no reference. */
  readonly held: number;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Rounds that let the compiler do its work; they do not count. */
const warmUp = 15;

/** Median milliseconds of one call, over rounds of so many calls each; the two contenders take turns in one run. */
export async function race(
  contenders: Readonly<Record<string, () => unknown>>,
  { rounds, calls }: { rounds: number; calls: number },
) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now();
      for (let call = 0; call < calls; call++) await run();
      if (round >= warmUp) times[name]?.push((performance.now() - start) / calls);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)])) as Record<
    string,
    number
  >;
}

/** The report as a table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, measured, unit, reference, held, limit }) => [
    name,
    `${measured.toPrecision(3)} ${unit}`,
    reference ? `${reference.measured.toPrecision(3)} ${unit} (${reference.name})` : '',
    reference ? `${held.toFixed(2)} ×` : '',
    `≤ ${Number(limit.toPrecision(3))} ${reference ? '×' : unit}`,
    held <= limit ? 'met' : 'MISSED',
  ]);
  const all = [['figure', 'measured', 'reference', 'ratio', 'limit', ''], ...rows];
  const widths = (all[0] as string[]).map((_, i) => Math.max(...all.map((row) => (row[i] as string).length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
