import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { chartSvg } from '../../dialogs/chart/svg.ts';
import { commonGoal } from '../../dialogs/simulation/goal.ts';
import type { Ran } from '../../dialogs/simulation/ran.ts';
import { recordHead, recordRows } from '../../dialogs/simulation/recordRows.ts';
import { monthChart } from '../../dialogs/simulator/monthChart.ts';
import type { Settled } from '../../machines/routing/settle.ts';
import type { Scenario } from '../../machines/simulation/scenario.ts';
import { type Terminal, WrongUse } from './command.ts';
import type { CliWords } from './words.ts';

interface Named {
  readonly scenario: Scenario;
  readonly settled: Settled;
  readonly words: CliWords;
}

/** A CSV file that records are added to as they come, so that none are held. */
export function openRecords(file: string, { scenario, settled, words }: Named) {
  const rowsOf = recordRows(scenario, settled);
  const handle = writable(file, words, () => openSync(file, 'w'));
  writeSync(handle, `${recordHead}\n`);
  return {
    add: (replication: number, chunk: Float64Array, rows: number): void =>
      void writeSync(handle, rowsOf(replication, chunk, rows)),
    close: (): void => closeSync(handle),
  };
}

/** Queue, service level and agents over time as a picture; as SVG where the file is called so. */
export async function drawChart(file: string, ran: Ran, { language, words }: Terminal): Promise<void> {
  const { report, settled } = ran;
  const { timeZone } = settled;
  const svg = chartSvg(monthChart(report.series, { language, timeZone, goalPercent: commonGoal(settled) }));
  if (/\.svg$/i.test(file)) return writable(file, words, () => writeFileSync(file, svg));
  // The renderer is only loaded where it is used.
  const { pngOf } = await import('../charts/png.ts');
  writable(file, words, () => writeFileSync(file, pngOf(svg)));
}

function writable<T>(file: string, words: CliWords, write: () => T): T {
  try {
    return write();
  } catch {
    throw new WrongUse(words.notWritable(file));
  }
}
