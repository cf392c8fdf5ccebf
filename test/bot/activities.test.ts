import { describe, expect, it } from 'vitest';
import { activityOf, echoOf, saidOf } from '../../bot/activities.ts';
import type { Card, Message } from '../../dialogs/message.ts';

const message = (change: Readonly<Record<string, unknown>>) => ({
  type: 'message',
  channelId: 'directline',
  ...change,
});

describe('saidOf', () => {
  it.each([
    ['a text', { text: ' Oui ', locale: 'fr-CA' }, { text: 'Oui', locale: 'fr-CA' }],
    ['a decomposed text', { text: 'e\u0301\0' }, { text: 'é' }],
    ['a lone surrogate', { text: 'a\ud800' }, { text: 'a\ufffd' }],
    ['nothing but an attachment', {}, { text: '' }],
    ['a mention in Teams', { channelId: 'msteams', text: '<at>Chenal</at> oui' }, { text: 'oui' }],
    [
      'a button',
      { value: { chenal: { question: 'q', value: [1], label: 'One' } } },
      { press: { question: 'q', value: [1] } },
    ],
    ['a plain press', { value: { question: 'q', value: false } }, { press: { question: 'q', value: false } }],
    [
      'ticked options',
      { value: { chenal: { question: 'q', options: ['a,b', 2, 3], labels: ['x', 'y', 'z'] }, picked: '0,2,7,x' } },
      { press: { question: 'q', value: ['a,b', 3] } },
    ],
    [
      'no ticked option',
      { value: { chenal: { question: 'q', options: ['a'], labels: ['x'] } } },
      { press: { question: 'q', value: [] } },
    ],
    [
      'a form',
      { value: { chenal: { form: true, label: 'Send' }, 'skills[0].name': 'A', bad: 1, '<x>': 'b' } },
      { form: { 'skills[0].name': 'A' } },
    ],
    ['a plain form', { value: { form: true, 'business.name': 'A' } }, { form: { 'business.name': 'A' } }],
    [
      'an edit button',
      { value: { chenal: { change: 'business.name', label: 'change the name' } } },
      { change: 'business.name' },
    ],
    ['an unknown value beside a text', { text: 'a', value: { x: 1 } }, { text: 'a' }],
  ])('reads %s', (_, activity, said) => {
    expect(saidOf(message(activity))).toEqual(said);
  });

  it('hears nothing in what is no message', () => {
    expect(saidOf(message({ type: 'event', value: { question: 'q', value: 1 } }))).toBeUndefined();
    expect(saidOf(message({ type: 'conversationUpdate', membersAdded: [] }))).toBeUndefined();
  });
});

describe('echoOf', () => {
  it('masks codes and shows labels', () => {
    expect(echoOf(message({ text: 'code 123456' }))).toBe('code ••••••');
    expect(
      echoOf(message({ value: { chenal: { question: 'q', options: [1, 2], labels: ['One', 'Two'] }, picked: '0,1' } })),
    ).toBe('One, Two');
    expect(echoOf(message({ value: { chenal: { form: true, label: 'Send' }, 'business.name': 'Private' } }))).toBe(
      'Send',
    );
  });
});

const choices = [
  { label: 'Reply *now*', value: 'reply', question: 'roles[0].permissions' },
  { label: 'Assign', value: 'assign', question: 'roles[0].permissions' },
];
const cards: Readonly<Record<string, Card>> = {
  question: { kind: 'question', title: 'Name', text: 'First.\n\nSecond <b>.', hint: 'Hint', choices, many: false },
  many: { kind: 'question', title: 'Permissions', text: 'Which?', choices, many: true },
  form: {
    kind: 'form',
    title: 'Several',
    text: 'All at once',
    inputs: [{ path: 'business.name', label: 'Name', placeholder: 'A', value: 'B', long: true }],
    submit: 'Send',
    question: 'business.name',
  },
  step: {
    kind: 'step',
    title: 'In CXone',
    text: 'Do this',
    lines: [{ text: 'Open Skills' }, { text: 'Type', value: 'WA_[Service]' }],
    choices,
  },
  review: {
    kind: 'review',
    title: 'Review',
    groups: [
      {
        title: 'Business',
        rows: [{ path: 'business.name', label: 'Name', value: '[x](http://y)', editLabel: 'change the name' }],
      },
    ],
    choices,
  },
};

const elements = (node: unknown): Readonly<Record<string, unknown>>[] =>
  typeof node !== 'object' || node === null
    ? []
    : [
        ...('type' in node ? [node as Readonly<Record<string, unknown>>] : []),
        ...Object.values(node).flatMap(elements),
      ];
const cardIn = (activity: Readonly<Record<string, unknown>>) =>
  (activity.attachments as { content: Readonly<Record<string, unknown>> }[])[0]?.content ?? {};

describe('activityOf', () => {
  const withCard = (card: Card): Message => ({
    text: 'Everything in words',
    card,
    standing: { question: 'q', task: 't', locale: 'fr-CA', progress: { answered: 1, total: 2 }, attempt: 0 },
  });

  it('says everything in the text where cards may not show, and in the card alone where they do', () => {
    const message = withCard(cards.question as Card);
    expect(activityOf(message, 'directline')).toMatchObject({
      text: message.text,
      attachments: [{}],
      channelData: { chenal: { question: 'q' } },
      locale: 'fr-CA',
    });
    expect(activityOf(message, 'sms')).not.toHaveProperty('attachments');
    expect(activityOf(message, 'msteams')).not.toHaveProperty('text');
    expect(activityOf(message, 'msteams')).toMatchObject({ summary: message.text, speak: message.text });
  });

  it('leaves out quick replies that the buttons of the card repeat', () => {
    const twice = {
      ...withCard(cards.question as Card),
      choices: [...choices, { label: 'Help', value: 'help', question: 'q' }],
    };
    const titles = (channel: string) =>
      (activityOf(twice, channel).suggestedActions as { actions: { title: string }[] }).actions.map(
        ({ title }) => title,
      );
    expect(titles('directline')).toEqual(['Help']);
    expect(titles('sms')).toEqual(['Reply *now*', 'Assign', 'Help']);
  });

  it('offers Teams no more than it takes', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ label: `${i}`, value: i, question: 'q' }));
    expect(activityOf({ text: 'a', choices: many }, 'msteams')).toMatchObject({
      suggestedActions: { actions: { length: 3 } },
    });
    const large = { ...(cards.question as Card), text: 'x'.repeat(14_000) } as Card;
    expect(activityOf(withCard(large), 'msteams')).toMatchObject({ text: 'Everything in words' });
  });

  it.each(Object.entries(cards))(
    'draws the %s card with fallback words and nothing that can be read as Markdown',
    (_, card) => {
      const drawn = cardIn(activityOf(withCard(card), 'directline'));
      expect(drawn).toMatchObject({ type: 'AdaptiveCard', version: '1.5', fallbackText: 'Everything in words' });
      for (const { text } of elements(drawn).filter(({ type }) => type === 'TextBlock'))
        expect(text).not.toMatch(/[\\`*_[\]<>&~#|]/);
      expect(
        elements(drawn)
          .filter(({ type }) => type === 'Action.Submit')
          .every(({ title, data }) => title && data),
      ).toBe(true);
    },
  );

  it.each(['question', 'step', 'review'])('reads back every button of the %s card', (kind) => {
    const drawn = cardIn(activityOf(withCard(cards[kind] as Card), 'directline'));
    const said = elements(drawn.actions).map(({ data }) => saidOf(message({ value: data })));
    expect(said).toEqual(choices.map(({ question, value }) => ({ press: { question, value } })));
  });

  it('reads back ticked options, form fields and edit buttons', () => {
    const submitOf = (kind: string) =>
      elements(cardIn(activityOf(withCard(cards[kind] as Card), 'directline'))).find(
        ({ type }) => type === 'Action.Submit',
      )?.data as object;
    expect(saidOf(message({ value: { ...submitOf('many'), picked: '1' } }))).toEqual({
      press: { question: 'roles[0].permissions', value: ['assign'] },
    });
    expect(saidOf(message({ value: { ...submitOf('form'), 'business.name': 'C' } }))).toEqual({
      form: { 'business.name': 'C' },
    });
    expect(saidOf(message({ value: submitOf('review') }))).toEqual({ change: 'business.name' });
  });
});
