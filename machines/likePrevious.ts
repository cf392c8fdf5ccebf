import type { Field } from './field.ts';
import { taken } from './names.ts';
import type { Read, Value } from './value.ts';

/** The yes/no question by which a further channel takes over what the channel before it has. */
export const likePrevious = 'setup.channels[].likePrevious';

/** Which channel the question is about: told by its number, which no other has; the next one while it has none yet. */
function indexIn(read: Read): number {
  const numbers = taken('channels', 'phoneNumber', read);
  const own = read('channels[].phoneNumber');
  return own === undefined ? numbers.length : numbers.indexOf(own);
}

/** What the channel before this one has at a key (`profile.category`); undefined for the first channel. */
export const ofPrevious =
  (key: string) =>
  (read: Read): Value | undefined => {
    const at = indexIn(read);
    return at > 0 ? read(`channels[${at - 1}].${key}`) : undefined;
  };

/** A further channel whose offer to do as the previous one does is not answered yet. */
const isOffered = (read: Read): boolean => read(likePrevious) === undefined && indexIn(read) > 0;

/**
 * From the second channel on, the field suggests what `before` finds out, and takes it over once the offer to do as the
 * previous channel does was accepted.
 */
export const asBefore = <F extends Field>(before: (read: Read) => Value | undefined, one: F): F => ({
  ...one,
  // While the offer itself is made, only what the previous channel really has is part of it.
  suggest: (read) => before(read) ?? (isOffered(read) ? undefined : one.suggest?.(read)),
  derive: (read) => one.derive?.(read) ?? (read(likePrevious) === true ? before(read) : undefined),
  ...(!one.derive && { derivesLater: true }),
});
