import { template } from './path.ts';

/**
 * What one version of the setup changed against the one before, by template. Rules that became stricter or looser, and
 * other ways through the same questions, need no line: the answers themselves tell.
 */
export interface Release {
  /** Year and month, and a number where one month has several: `2026-11`, `2026-11.2`. */
  readonly version: string;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  /** Old name to new name. A name that was given up is never used again, so that it always means the same. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** Every version that was ever released, the present one last. */
export const releases = [{ version: '2026-11' }] as const satisfies readonly Release[];

type RemovedIn<R> = R extends { readonly removed: readonly (infer T extends string)[] } ? T : never;
/** Templates of the questions that are no longer asked; each keeps its label in every language. */
export type RemovedId = RemovedIn<(typeof releases)[number]>;

const partsOf = (version: string): readonly number[] => version.split(/[-.]/).map(Number);
const form = /^\d{4}-\d{2}(?:\.\d{1,3})?$/;

/** Whether a version comes after every one that is known here. */
export function isNewer(version: string, known: readonly Release[] = releases): boolean {
  const [own, last] = [partsOf(version), partsOf(known.at(-1)?.version ?? '')];
  const differing = [0, 1, 2].find((i) => (own[i] ?? 0) !== (last[i] ?? 0));
  return form.test(version) && differing !== undefined && (own[differing] ?? 0) > (last[differing] ?? 0);
}

/** Whether a version is one of those released so far. */
export const isKnownRelease = (version: string, known: readonly Release[] = releases): boolean =>
  known.some((release) => release.version === version);

/** Whether a question came in after this version. */
export const isAddedSince = (version: string, id: string, known: readonly Release[] = releases): boolean =>
  known.slice(known.findIndex((release) => release.version === version) + 1).some(({ added }) => added?.includes(id));

/** Whether a question is no longer asked, in whichever version it went. */
export const isRemoved = (id: string, known: readonly Release[] = releases): boolean =>
  known.some(({ removed }) => removed?.includes(id));

/** The present name of a path, whatever it was called when it was written down. */
export function presentPath(path: string, known: readonly Release[] = releases): string {
  let now = path;
  for (const { renamed } of known) {
    const to = renamed?.[template(now)];
    if (to !== undefined) now = withIndices(to, now);
  }
  return now;
}

/** The group itself may have been renamed, so its elements are told by their order. */
function withIndices(to: string, path: string): string {
  const indices = path.match(/\[\d+\]/g) ?? [];
  let at = 0;
  return to.replace(/\[\]/g, () => indices[at++] ?? '[0]');
}
