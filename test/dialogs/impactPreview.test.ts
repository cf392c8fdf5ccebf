import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { standingAt, stands } from '../helpers/stands.ts';
import { tags } from '../helpers/talk.ts';

const said = {
  fr: { change: 'changer le numéro de téléphone pour +1 514 555 0199', no: 'non', first: '1' },
  en: { change: 'change the phone number to +1 514 555 0199', no: 'no', first: '1' },
} as const;
const number = 'channels[0].phoneNumber';
const known = stands
  .filter(([, { ground }]) => ground.live[number] !== undefined && ground.live['channels[0].previousUse'] !== undefined)
  .map(([id]) => id);

test('the number is known at most questions', () => expect(known.length).toBeGreaterThan(80));

describe.each(tags)('a change that touches others, in %s', (tag) => {
  const { impactTitle, impactAgain, impactKept } = languages[tag].phrases;
  const beginning = (words: string): string => words.split('{')[0] as string;

  test.each(known)('at %s is shown with what it does, and a no leaves the session byte for byte as it was', (id) => {
    const talk = standingAt(id, tag);
    talk.say(tag === 'fr' ? 'répéter' : 'repeat');
    const [before, question] = [JSON.stringify(talk.session()), talk.question()];
    let { text } = talk.say(said[tag].change);
    if (!text.includes(beginning(impactTitle))) text = talk.say(said[tag].first).text;
    expect(text).toContain(beginning(impactTitle));
    expect(text).toContain(beginning(impactAgain));
    expect(text).toMatch(tag === 'fr' ? /conservées? telles? quelles?/ : /kept as/);
    expect(impactKept).toContain('#');
    talk.say(said[tag].no);
    expect(JSON.stringify(talk.session())).toBe(before);
    expect(talk.question()).toBe(question);
  });
});
