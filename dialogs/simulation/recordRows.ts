import type { Settled } from '../../machines/routing/settle.ts';
import { outcomes, recordColumns } from '../../machines/simulation/records.ts';
import type { Scenario } from '../../machines/simulation/scenario.ts';

/** The columns of a file of records: the same in every language, for spreadsheets and scripts. */
export const recordHead = [
  'replication',
  'number',
  'channel',
  'skill',
  'arrivedAt',
  'answeredAt',
  'waitSeconds',
  'repliedAt',
  'endedAt',
  'agent',
  'outcome',
  'replies',
  'rejections',
  'preferredAgentHit',
  'outsideWindow',
].join(',');

const width = recordColumns.length;
const at = Object.fromEntries(recordColumns.map((name, i) => [name, i])) as Record<
  (typeof recordColumns)[number],
  number
>;

/** Writes chunks of records as lines of CSV. */
export function recordRows({ start, arrivals, roster }: Scenario, { channels, skills }: Settled) {
  const startMs = Date.parse(start);
  const names = arrivals.map(({ channel, skill }) => {
    const given = skills[channels.find(({ name }) => name === channel)?.defaultSkill ?? -1]?.name;
    return `${cell(channel)},${cell(skill ?? given ?? '')}`;
  });
  const agents = roster.agents.map(({ name }) => cell(name));
  const instant = (ms: number): string => (ms < 0 ? '' : new Date(startMs + ms).toISOString());
  return (replication: number, chunk: Float64Array, rows: number): string => {
    const lines: string[] = [];
    for (let row = 0; row < rows; row++) {
      const of = (column: keyof typeof at): number => chunk[row * width + at[column]] as number;
      const wait = of('waitMs');
      lines.push(
        `${replication + 1},${of('number')},${names[of('source')]},${instant(of('arrivedMs'))},${instant(of('answeredMs'))},${wait < 0 ? '' : wait / 1000},${instant(of('repliedMs'))},${instant(of('endedMs'))},${agents[of('agent')] ?? ''},${outcomes[of('outcome')]},${of('replies')},${of('rejections')},${of('preferredHit')},${of('outsideWindow')}\n`,
      );
    }
    return lines.join('');
  };
}

/** Formulas of spreadsheets stay text. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
