import { describe, expect, test } from 'vitest';
import { standingAt, stands } from '../helpers/stands.ts';
import { tags } from '../helpers/talk.ts';

const tries = 6;
/** What no question takes, a name included. */
const nothing = { fr: 'je ne sais pas', en: 'I do not know' } as const;
const gibberish = 'zzz qqq';
const asked = stands.filter(([, { pending }]) => pending);
const mostAlike = (texts: readonly string[]): number =>
  Math.max(...texts.map((text) => texts.filter((one) => one === text).length));

describe.each(tags)('six failures of the same words in %s', (tag) => {
  const fail = (id: string, said: string) => {
    const talk = standingAt(id, tag);
    const [path, before] = [talk.question(), talk.values()];
    const texts = Array.from({ length: tries }, () => talk.say(said).text);
    return { texts, isUnmoved: talk.question() === path && JSON.stringify(talk.values()) === JSON.stringify(before) };
  };
  const closed = asked.filter(([, { pending }]) => pending?.field.kind !== 'text').map(([id]) => id);

  test.each(closed)('at %s are never answered alike twice running, nor more than three times', (id) => {
    const { texts, isUnmoved } = fail(id, gibberish);
    expect(isUnmoved).toBe(true);
    for (const [n, text] of texts.entries()) expect(text).not.toBe(texts[n + 1]);
    expect(mostAlike(texts)).toBeLessThanOrEqual(3);
  });

  test.each(asked.map(([id]) => id))('at %s, not knowing leads on or is answered alike three times at most', (id) => {
    const { texts, isUnmoved } = fail(id, nothing[tag]);
    if (isUnmoved) expect(mostAlike(texts)).toBeLessThanOrEqual(3);
    else expect(new Set(texts).size).toBeGreaterThan(1);
  });
});
