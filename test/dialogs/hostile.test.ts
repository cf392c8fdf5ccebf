import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedCode } from '../../dialogs/mask.ts';
import { standingAt, stands } from '../helpers/stands.ts';
import { example, tags } from '../helpers/talk.ts';

describe('a six-digit code', () => {
  const step = 'steps.channels[].profileAndNumber';
  const codes = ['739201', '739 201', '739-201', '７３９２０１', 'mon code est 739201', 'le code : 73 92 01', '000000'];

  test.each(codes)('«%s» is neither kept nor said again', (code) => {
    for (const tag of tags) {
      const talk = standingAt(step, tag);
      const before = talk.session().log;
      const { messages } = talk.say(code);
      const digits = code.normalize('NFKC').replaceAll(/\D/g, '');
      const everything = JSON.stringify([messages, talk.session()]).normalize('NFKC').replaceAll(/[\s-]/g, '');
      expect(everything).not.toContain(digits);
      expect(talk.session().log).toEqual(before);
      expect(talk.question()).toBe('steps.channels[0].profileAndNumber');
    }
  });

  test('is not kept at any other question that takes no number', () => {
    for (const [id, { pending }] of stands) {
      if (!pending || ['count', 'seconds', 'digits', 'phone', 'dates'].includes(pending.field.kind)) continue;
      const talk = standingAt(id);
      talk.say('482913');
      expect(JSON.stringify(talk.session()), id).not.toContain('482913');
    }
  });

  test('is told where it belongs', () => {
    expect(standingAt(step).say('482913').text).toMatch(/uniquement dans la fenêtre de Facebook/);
    expect(standingAt(step).say('482913').text).not.toContain(maskedCode);
  });
});

describe('hostile text', () => {
  const attacks = [
    'a'.repeat(4097),
    '😀'.repeat(3000),
    '\u0000\u0001\u0002',
    '\u202e\u200b\u200d',
    'constructor',
    'hasOwnProperty',
    '__defineGetter__',
    '{{constructor}}',
    '{answered, plural}',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE log; --",
    '../../etc/passwd',
    '%s%s%n',
    '\n'.repeat(500),
    '[](){}*_~`#',
    '🇫🇷🇨🇦',
    '1e999',
  ];

  test.each(attacks.map((text) => [text.slice(0, 30), text]))('«%s» never answers what it does not fit', (_, text) => {
    for (const [id, { pending }] of stands) {
      if (!pending || pending.field.kind === 'text') continue;
      const talk = standingAt(id);
      const [before, question] = [talk.values(), talk.question()];
      const { messages } = talk.say(text);
      expect(talk.question(), id).toBe(question);
      expect(talk.values(), id).toEqual(before);
      expect(messages.length).toBeGreaterThan(0);
    }
  });

  test('of any kind is answered without an error, and the session stays one that storage takes', () => {
    const said = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ maxLength: 40 }),
      fc.constantFrom(...attacks.slice(2)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...stands), fc.array(said, { maxLength: 4 }), ([id], texts) => {
        const talk = standingAt(id);
        talk.say(...texts);
        expect(talk.last().text.trim()).not.toBe('');
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test('that is too long says how long an answer may be', () => {
    const talk = example('fr', 'business.name');
    expect(talk.say('a'.repeat(4097)).text).toMatch(/moins de 4\s?096 caractères/);
    expect(talk.question()).toBe('business.name');
  });
});
