import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { openSession, type Session, sessionVersion } from '../../dialogs/session.ts';
import { drawing } from '../../machines/drawing.ts';
import type { Entry } from '../../machines/log.ts';
import { tasks } from '../../machines/setup.ts';
import { everyField } from './samples.ts';

export const goldenFolder = new URL('../golden/', import.meta.url);

/** A conversation that a released version held: what was stated, and which question waited after each statement. */
export interface Golden {
  readonly definition: string;
  readonly log: readonly Entry[];
  /** Before the first statement, and after each. */
  readonly asked: readonly (string | null)[];
  /** What it came to. */
  readonly configuration: unknown;
}

export const versions = (): readonly string[] =>
  readdirSync(goldenFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

export const manifestFile = 'questions.json';

export const goldenOf = (version: string): readonly (readonly [name: string, golden: Golden])[] =>
  readdirSync(new URL(`${version}/`, goldenFolder))
    .filter((file) => file !== manifestFile)
    .map((file) => [file, readGolden(`${version}/${file}`) as Golden]);

export const readGolden = (path: string): unknown => JSON.parse(readFileSync(new URL(path, goldenFolder), 'utf8'));

/** The session as it was stored after its first statements. */
export const storedAfter = ({ definition, log, asked }: Golden, count: number): Session => ({
  version: sessionVersion,
  definition,
  log: log.slice(0, count),
  dialogue: { ...openSession().dialogue, greeted: true, question: asked[count] ?? null },
});

/** What a version asks and takes, in a form that two versions can be held against each other. */
export const manifest = (): Readonly<Record<string, unknown>> => ({
  questions: Object.fromEntries(
    everyField.map(([id, { kind, options, optional, deferrable, settles, schema }]) => [
      id,
      { kind, options, optional, deferrable, settles, takes: z.toJSONSchema(schema, { unrepresentable: 'any' }) },
    ]),
  ),
  ways: Object.fromEntries(
    tasks.map((task) => [task, drawing(task).edges.map(({ from, to, label }) => `${from} → ${to}: ${label}`)]),
  ),
});
