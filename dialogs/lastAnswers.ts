import { effective } from '../machines/log.ts';
import { template } from '../machines/path.ts';
import type { Talk } from './talk.ts';

/** Live answers of the last turn that gave any. */
export function lastAnswered(talk: Talk): readonly string[] {
  const kept = effective(talk.session.log);
  const last = kept.at(-1);
  const paths = kept.flatMap((entry) => (last && entry.at === last.at && 'path' in entry ? [entry.path] : []));
  return paths.filter((path) => path in talk.at.position.ground.live && !path.startsWith('steps.'));
}

/** The answers of the last turn that gave any, however long ago that is. */
export function lastTold(talk: Talk): readonly string[] {
  const told = lastAnswered(talk);
  if (told.length) return told;
  const { live, values } = talk.at.position.ground;
  const before = Object.keys(values).filter((path) => path in live && !/^(?:steps|setup)\./.test(path));
  return before.slice(-1);
}

/** The last answer to a question by its id. */
export const lastOf = (talk: Talk, id: string): string | undefined =>
  Object.keys(talk.at.position.ground.live)
    .filter((path) => template(path) === id)
    .at(-1);
