import { DatabaseSync } from 'node:sqlite';
import { places } from '../../bot/storage/places.ts';
import { openSeal, sealKeys } from '../../bot/storage/seal.ts';

/** All that a database holds, its sealed texts opened with the key beside it; throws at one that no place opens. */
export function unsealed(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const seal = openSeal(sealKeys(file));
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const cells = tables.flatMap(({ name }) =>
    database
      .prepare(`SELECT * FROM ${String(name)}`)
      .all()
      .flatMap((row) => Object.values(row).map((cell) => (cell instanceof Uint8Array ? opened(cell, row) : cell))),
  );
  database.close();
  return cells.join('\n');

  function opened(cell: Uint8Array, { conversation, id, sequence }: Record<string, unknown>): string {
    const whose = String(conversation ?? id);
    for (const place of Object.values(places)) {
      try {
        return seal.open(typeof place === 'string' ? place : place(whose, Number(sequence)), cell);
      } catch {}
    }
    throw new Error(`A sealed text of ${whose} is for no place that is known.`);
  }
}
