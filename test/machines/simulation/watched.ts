import { contactRow } from '../../../machines/simulation/contacts.ts';
import { routingTable } from '../../../machines/simulation/decisions.ts';
import { outcomes, recordColumns } from '../../../machines/simulation/records.ts';
import { type MakeRules, TableRules } from '../../../machines/simulation/rules.ts';
import { type RunOptions, run } from '../../../machines/simulation/run.ts';
import type { World } from '../../../machines/simulation/world.ts';

const { whole, real, rowBits } = contactRow;

/** A decision as it was made, before it was carried out. */
export interface Decided {
  readonly contact: number;
  readonly source: number;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** Who had the contact before and after; -1 is nobody. */
  readonly before: number;
  readonly after: number;
  /** Who rejected it last. */
  readonly rejecter: number;
  readonly wroteAt: number;
}

/** The rules of the engine, each decision told. */
export const watching =
  (tell: (decided: Decided) => void): MakeRules =>
  (contacts, profiles) => {
    const rules = new TableRules(contacts, profiles);
    return {
      happen: (contact, event, agent) => {
        const row = contact << rowBits;
        const of = (place: keyof typeof whole): number => contacts.wholes[row + whole[place]] as number;
        const [from, before, rejecter] = [of('leaf'), of('agent'), of('rejecter')];
        const leaf = rules.happen(contact, event, agent);
        tell({
          contact,
          source: of('source'),
          event: event < 0 ? 'ARRIVED' : (routingTable.events[event] ?? 'RESOLVED'),
          from: routingTable.leaves[from] as string,
          to: routingTable.leaves[leaf] as string,
          before,
          after: of('agent'),
          rejecter,
          wroteAt: contacts.reals[row + real.wroteAt] as number,
        });
        return leaf;
      },
      notes: () => rules.notes(),
    };
  };

export type Row = Readonly<Record<Exclude<(typeof recordColumns)[number], 'outcome'>, number>> & {
  readonly outcome: (typeof outcomes)[number];
};

/** A run with its records, in the order of the arrivals. */
export function recorded(world: World, options: Partial<RunOptions> = {}) {
  const rows: Row[] = [];
  const result = run(world, {
    seed: 'test',
    ...options,
    onRecords: (chunk, count) => {
      for (let row = 0; row < count; row++) {
        const of = recordColumns.map((name, i) => [name, chunk[row * recordColumns.length + i]] as const);
        const read = Object.fromEntries(of) as Record<string, number>;
        rows.push({ ...read, outcome: outcomes[read.outcome as number] } as Row);
      }
    },
  });
  return { result, rows: rows.sort((a, b) => a.number - b.number) };
}
