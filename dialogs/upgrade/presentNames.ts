import type { Entry } from '../../machines/log.ts';
import { presentPath } from '../../machines/releases.ts';
import type { Said } from '../message.ts';
import type { Dialogue } from '../session.ts';

/** The same statement under the present name of its question. */
export function presentEntry(entry: Entry): Entry {
  if (!('path' in entry)) return entry;
  const path = presentPath(entry.path);
  return path === entry.path ? entry : { ...entry, path };
}

const renamed = <V>(record: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(record).map(([path, value]) => [presentPath(path), value]));

const presentQuestion = <T extends { readonly question: string | null }>(one: T): T =>
  one.question === null ? one : { ...one, question: presentPath(one.question) };

/** The same talk around the question under its present name. */
export const presentDialogue = (dialogue: Dialogue): Dialogue => ({
  ...presentQuestion(dialogue),
  aside: dialogue.aside && presentAside(dialogue.aside),
});

function presentAside(aside: NonNullable<Dialogue['aside']>): Dialogue['aside'] {
  const paths = (list: readonly string[]): string[] => list.map((path) => presentPath(path));
  return {
    ...aside,
    ...('path' in aside && { path: presentPath(aside.path) }),
    ...('paths' in aside && { paths: paths(aside.paths) }),
    ...('more' in aside && { more: aside.more.map((one) => ({ ...one, paths: paths(one.paths) })) }),
    ...('resume' in aside && aside.resume && { resume: presentQuestion(aside.resume) }),
    ...(aside.kind === 'import' && { values: renamed(aside.values) }),
  } as Dialogue['aside'];
}

/** What was pressed or filled in on a card that may be older than the names. */
export function presentSaid(said: Said): Said {
  const { press, form, change } = said;
  if (!press && !form && change === undefined) return said;
  return {
    ...said,
    ...(press && { press: presentQuestion(press) }),
    ...(form && { form: renamed(form) }),
    ...(change !== undefined && { change: presentPath(change) }),
  };
}
