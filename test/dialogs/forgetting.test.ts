import { describe, expect, test } from 'vitest';
import { openSession } from '../../dialogs/session.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { example, tags } from '../helpers/talk.ts';

const stamp = { at: '2026-11-22T10:00:00.000Z', by: 'mowgli' };
const words = {
  fr: {
    forget: 'oubliez-moi',
    other: 'effacez mes données',
    yes: 'oui',
    no: 'non',
    sure: 'supprimer',
    done: 'C’est fait',
  },
  en: { forget: 'forget me', other: 'delete my data', yes: 'yes', no: 'no', sure: 'delete everything', done: 'Done' },
} as const;

describe.each(tags)('forgetting (%s)', (tag) => {
  const own = words[tag];

  test.each([own.forget, own.other])('«%s» asks first, and anything but a yes keeps everything', (said) => {
    for (const answer of [own.no, '?', '42', own.forget]) {
      const talk = example(tag, 'business.name');
      const [values, question] = [talk.values(), talk.question()];
      const { text } = talk.say(said);
      expect(text).toContain(own.sure);
      expect(talk.last().choices).toHaveLength(2);
      talk.say(answer);
      expect(talk.values()).toEqual(values);
      if (answer !== own.forget) expect(talk.question()).toBe(question);
    }
  });

  test('a yes gives a new session and a word of farewell, with nothing of what was said', () => {
    const talk = example(tag, 'business.name');
    talk.say(own.forget);
    const turn = takeTurn(talk.session(), { text: own.yes }, stamp);
    expect(turn).toMatchObject({ isForgotten: true, session: openSession(), entries: [] });
    expect(turn.messages.map(({ text }) => text).join()).toContain(own.done);
    expect(turn.messages).toHaveLength(1);
    const next = takeTurn(turn.session, { text: own.yes, locale: `${tag}-CA` }, stamp);
    expect(next.isForgotten).toBeUndefined();
    expect(next.messages.at(-1)?.standing?.progress.answered).toBe(0);
  });

  test('it is answered at the end of the setup as well', () => {
    const talk = example(tag);
    talk.say(own.forget);
    expect(takeTurn(talk.session(), { press: { question: 'aside', value: own.yes } }, stamp).isForgotten).toBe(true);
  });
});
