import { describe, expect, test } from 'vitest';
import { standingAt, stands } from '../helpers/stands.ts';
import { type Tag, tags } from '../helpers/talk.ts';

const told = {
  fr: [
    ['le code est 482913', '482913'],
    ['mon NIP c’est le 482913', '482913'],
    ['mot de passe : Bagheera!77', 'Bagheera'],
    ['mon mdp est Bagheera!77', 'Bagheera'],
  ],
  en: [
    ['the code is 482913', '482913'],
    ['my PIN is 482913', '482913'],
    ['password: Bagheera!77', 'Bagheera'],
    ['my password is Bagheera!77', 'Bagheera'],
  ],
} as const satisfies Record<Tag, readonly (readonly [string, string])[]>;

describe.each(tags)('a secret in %s', (tag) => {
  describe.each<readonly [string, string]>(told[tag])('«%s»', (said, secret) => {
    test.each(stands.map(([id]) => id))('is refused at %s, and neither kept nor said again', (id) => {
      const talk = standingAt(id, tag);
      const [before, path] = [talk.values(), talk.question()];
      const { messages } = talk.say(said);
      expect(JSON.stringify([messages, talk.session()])).not.toContain(secret);
      expect(talk.values()).toEqual(before);
      expect(talk.question()).toBe(path);
    });
  });

  test('is never asked for: only forbidden', () => {
    const asking = /\b(?:mot de passe|password|jeton|token)\b/i;
    for (const [id] of stands) {
      const words = standingAt(id, tag).say(tag === 'fr' ? 'répéter' : 'repeat').text;
      for (const sentence of words.split(/(?<=[.?!])\s/).filter((one) => asking.test(one)))
        expect(sentence, id).toMatch(/jamais|ne fonctionne pas|never|does not work/);
    }
  });
});
