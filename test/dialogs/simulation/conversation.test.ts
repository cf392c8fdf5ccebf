import { describe, expect, test } from 'vitest';
import { activityOf } from '../../../bot/activities.ts';
import type { WeekFact } from '../../../dialogs/errands.ts';
import { asideQuestion, type Choice, type Message, type Said } from '../../../dialogs/message.ts';
import { takeTurn } from '../../../dialogs/turn.ts';
import { settle } from '../../../machines/routing/settle.ts';
import { readScenario } from '../../../machines/simulation/scenarioProblems.ts';
import { fakeReport } from '../../bot/helpers/fakeMonth.ts';
import { type Conversation, example, type Tag, tags } from '../../helpers/talk.ts';

const stand = 'channels[0].sla.mode';
const words = {
  fr: { one: 'simuler bonjour', week: 'simuler une semaine', closed: 'Simuler\u00a0: fermé' },
  en: { one: 'simulate hello', week: 'simulate a week', closed: 'Simulate: closed' },
} as const satisfies Record<Tag, object>;
const image = 'data:image/png;base64,iVBORw0KGgo=';
const week: WeekFact = { kind: 'week', report: fakeReport, image };
const stamp = { at: '2026-11-23T14:00:00.000Z', by: 'mowgli' };
const unchanged = (talk: Conversation): string => JSON.stringify(talk.session());

describe.each(tags)('«simulate» in %s', (tag) => {
  test('changes nothing in the session, and the question comes back once, after the simulation', () => {
    const talk = example(tag, stand);
    const before = unchanged(talk);
    const { messages } = talk.say(words[tag].one);
    expect(unchanged(talk)).toBe(before);
    expect(messages).toHaveLength(2);
    expect(messages[0]?.standing).toBeUndefined();
    expect(messages[1]?.standing?.question).toBe(stand);
  });

  test('offers conditions and a week as buttons, and each does the same when it is typed', () => {
    const talk = example(tag, stand);
    const [first] = talk.say(words[tag].one).messages as readonly [Message];
    expect(first.choices?.map(({ label }) => label)).toContain(words[tag].closed);
    const answer = (said: Said) => takeTurn(talk.session(), said, stamp).messages;
    for (const { label, value } of first.choices as readonly Choice[]) {
      expect(first.text).toContain(label);
      expect(answer({ text: label })).toEqual(answer({ press: { question: asideQuestion, value } }));
    }
  });

  test('a week is an errand that the engine can run; as a fact it is told with its chart and the same in words', () => {
    const talk = example(tag, stand);
    const asked = takeTurn(talk.session(), { text: words[tag].week }, stamp);
    const [errand] = asked.errands;
    if (errand?.kind !== 'simulateWeek') throw new Error('no errand');
    expect(readScenario(errand.scenario, settle(errand.configuration))).toHaveProperty('value');
    const told = takeTurn(talk.session(), { text: words[tag].week, facts: [week] }, stamp);
    expect(told.errands).toEqual([]);
    expect(told.session.log).toEqual(talk.session().log);
    const [message] = told.messages as readonly [Message];
    const plain = message.text.replaceAll('\u00a0', ' ');
    expect(plain).toMatch(
      tag === 'fr' ? /Niveau de service .* : 90 % \(de 86,4 % à 93,6 %\)/ : /90% \(86.4% to 93.6%\)/,
    );
    expect(plain).toMatch(tag === 'fr' ? /• lundi : 85 % à temps/ : /• Monday: 85% in time/);
    const card = JSON.stringify(activityOf(message, 'webchat'));
    expect(card).toContain(`"url":"${image}"`);
    expect(card).toMatch(/"altText":"[^"]{20,}"/);
  });

  test('without a drawing, the words are all there is', () => {
    const talk = example(tag, stand);
    const facts = [{ ...week, image: null }] as const;
    const [message] = takeTurn(talk.session(), { text: words[tag].week, facts }, stamp).messages as readonly [Message];
    expect(JSON.stringify(activityOf(message, 'webchat'))).not.toContain('altText');
    expect(activityOf(message, 'sms')).toHaveProperty('text', message.text);
  });
});

test('at the end of the setup, opening hours and response times count', () => {
  const { text } = example('en').say('simulate at 8 pm sunday');
  expect(text).toMatch(/until opening: Mon, /);
  expect(text).toMatch(/First response \(SLA\): 1 hour/);
});
