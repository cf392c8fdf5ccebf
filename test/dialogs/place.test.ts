import { describe, expect, test } from 'vitest';
import { example } from '../helpers/talk.ts';

const words = {
  fr: { ahead: 'pays : France', no: 'non', country: 'France', yes: 'oui' },
  en: { ahead: 'country: France', no: 'no', country: 'France', yes: 'yes' },
} as const;

describe.each(['fr', 'en'] as const)('a stated country in %s', (tag) => {
  const { ahead, no, country, yes } = words[tag];

  test('wins over that of the number where both are offered', () => {
    const talk = example(tag, 'setup.place');
    expect(talk.say(ahead).text).toContain('Europe/Paris');
    expect(talk.question()).toBe('setup.place');
    talk.say(yes);
    expect(talk.position().ground.live).toMatchObject({
      'business.country': 'FR',
      'business.timeZone': 'Europe/Paris',
    });
  });

  test('wins over that of the number where the time zone is asked', () => {
    const talk = example(tag, 'setup.place');
    const { text } = talk.say(no, country);
    expect(talk.question()).toBe('business.timeZone');
    expect(text).toContain('Europe/Paris');
    expect(text).not.toContain('America');
  });

  test('is not needed: the number offers both', () => {
    expect(example(tag, 'setup.place').last().text).toContain('America/Toronto');
  });
});
