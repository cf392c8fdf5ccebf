import { z } from 'zod';
import type { Entry } from '../machines/log.ts';
import { releases } from '../machines/releases.ts';

/** Version of the stored shape; a session with another version is set aside, never overwritten. */
export const sessionVersion = 1;

const stamp = { at: z.iso.datetime(), by: z.string() };
export const entrySchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['ANSWERED', 'CHANGED', 'IMPORTED', 'STEP']),
    path: z.string(),
    value: z.json(),
    ...stamp,
  }),
  z.strictObject({ type: z.enum(['SKIPPED', 'DEFERRED', 'REOPENED']), path: z.string(), ...stamp }),
  z.strictObject({ type: z.enum(['UNDONE', 'REDONE']), count: z.int().positive(), ...stamp }),
  z.strictObject({ type: z.literal('LANGUAGE'), locale: z.string(), ...stamp }),
  z.strictObject({ type: z.literal('RESTARTED'), ...stamp }),
]);

/** How the talk stood before a change was begun; dropping the change puts it back. */
const resume = z
  .strictObject({ question: z.string().nullable(), attempt: z.int().nonnegative(), proposal: z.json().nullable() })
  .optional();

/** What was said, and the questions that it may answer. */
const unplaced = { text: z.string(), paths: z.array(z.string()).min(1) };

/** Passing talk around the pending question; losing it loses no answer. */
export const dialogueSchema = z.strictObject({
  greeted: z.boolean(),
  /** Path the attempts belong to. */
  question: z.string().nullable(),
  attempt: z.int().nonnegative(),
  /** The mended value that was offered after a refusal; a plain yes takes it. */
  proposal: z.json().nullable(),
  /** A question of the conversation itself that stands before the pending one. */
  aside: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('restart'), resume }),
      z.strictObject({ kind: z.literal('forget'), resume }),
      /** Several answers go by that name; `said` is the new value, where it was said already. */
      z.strictObject({ kind: z.literal('which'), paths: z.array(z.string()), said: z.string().optional(), resume }),
      z.strictObject({ kind: z.literal('change'), path: z.string(), resume }),
      /** The change touches other answers, and waits for a yes. */
      z.strictObject({ kind: z.literal('confirm'), path: z.string(), value: z.json(), resume }),
      /** What was waited for is asked about on return, one after the other. */
      z.strictObject({ kind: z.literal('check'), paths: z.array(z.string()).min(1) }),
      /** Words that may answer several questions, and more such words after them. */
      z.strictObject({ kind: z.literal('assign'), ...unplaced, more: z.array(z.strictObject(unplaced)) }),
      /** A file answers differently; `values` are its valid answers by path. */
      z.strictObject({ kind: z.literal('import'), source: z.string(), values: z.record(z.string(), z.json()) }),
    ])
    .nullable(),
});

export const sessionSchema = z.strictObject({
  version: z.literal(sessionVersion),
  /** Version of the statechart the last turn was taken with. */
  definition: z.string(),
  log: z.array(entrySchema),
  dialogue: dialogueSchema,
});

export type Dialogue = Readonly<z.infer<typeof dialogueSchema>>;
/** What storage holds for one conversation. */
export interface Session {
  readonly version: typeof sessionVersion;
  readonly definition: string;
  readonly log: readonly Entry[];
  readonly dialogue: Dialogue;
}

/** Version of the setup's definition, written into every session. */
export const definition: string = releases.at(-1)?.version ?? '';

/** A conversation in which nothing has been said yet. */
export const openSession = (): Session => ({
  version: sessionVersion,
  definition,
  log: [],
  dialogue: { greeted: false, question: null, attempt: 0, proposal: null, aside: null },
});
