import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Entry, effective, fold, redoable, undoable } from '../../machines/log.ts';
import { equal, type Value } from '../../machines/value.ts';

const stamp = (n: number) => ({ at: new Date(Date.UTC(2026, 10, 22, 9, 0, n)).toISOString(), by: 'ada' });
const answered = (path: string, value: Value, n = 0): Entry => ({ type: 'ANSWERED', path, value, ...stamp(n) });

const path = fc.constantFrom('business.name', 'channels[0].name', 'channels[1].name', 'steps.business.checkLogo');
const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
const statement = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('ANSWERED', 'CHANGED', 'STEP'), path, value }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('SKIPPED', 'REOPENED'), path }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('UNDONE'), count: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('LANGUAGE'), locale: fc.constantFrom('fr-CA', 'en-CA') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('RESTARTED') }) },
);
const log = fc
  .array(statement, { maxLength: 30 })
  .map((list) => list.map((one, n) => ({ ...one, ...stamp(n) }) as Entry));
/** A log in which nothing is taken back. */
const plainLog = log.map((list) => list.filter(({ type }) => type !== 'UNDONE' && type !== 'RESTARTED'));

describe('fold', () => {
  test('an answer is known, with who said it and when', () => {
    const folded = fold([answered('business.name', 'Jungle', 3)]);
    expect(folded).toEqual({
      values: { 'business.name': 'Jungle' },
      former: {},
      stamps: { 'business.name': stamp(3) },
      locale: null,
    });
  });

  test('a changed answer keeps its former value', () => {
    const folded = fold([
      answered('business.name', 'Jungle'),
      { type: 'CHANGED', path: 'business.name', value: 'Classics', ...stamp(1) },
    ]);
    expect(folded.values).toEqual({ 'business.name': 'Classics' });
    expect(folded.former).toEqual({ 'business.name': 'Jungle' });
  });

  test('a skipped question is null, which is not the same as unanswered', () => {
    expect(fold([{ type: 'SKIPPED', path: 'customComponent.url', ...stamp(0) }]).values).toEqual({
      'customComponent.url': null,
    });
  });

  test('a reopened answer is known no more, and offered again', () => {
    const folded = fold([
      answered('channels[0].approval', 'waiting'),
      { type: 'REOPENED', path: 'channels[0].approval', ...stamp(1) },
    ]);
    expect(folded.values).toEqual({});
    expect(folded.former).toEqual({ 'channels[0].approval': 'waiting' });
  });

  test('a restart makes every answer a former one and keeps the language', () => {
    const folded = fold([
      { type: 'LANGUAGE', locale: 'en-CA', ...stamp(0) },
      answered('business.name', 'Jungle'),
      { type: 'RESTARTED', ...stamp(2) },
    ]);
    expect(folded).toEqual({ values: {}, former: { 'business.name': 'Jungle' }, stamps: {}, locale: 'en-CA' });
  });

  test('is the same whenever it is done, and leaves the log alone', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const before = structuredClone(entries);
        expect(fold(entries)).toEqual(fold(entries));
        expect(entries).toEqual(before);
      }),
    );
  });

  test('survives a round through JSON', () => {
    fc.assert(
      fc.property(log, (entries) => {
        expect(fold(JSON.parse(JSON.stringify(entries)))).toEqual(fold(entries));
      }),
    );
  });

  test('one entry later is one application later', () => {
    fc.assert(
      fc.property(plainLog, (entries) => {
        const last = entries.at(-1);
        if (!last || !('path' in last)) return;
        expect(fold(entries)).toEqual(apply(fold(entries.slice(0, -1)), last));
      }),
    );
  });
});

describe('undone', () => {
  test('the former values are back, and the withdrawn ones are suggestions', () => {
    fc.assert(
      fc.property(plainLog, fc.integer({ min: 1, max: 5 }), (entries, count) => {
        const facts = entries.filter(({ type }) => type !== 'LANGUAGE');
        const undone = fold([...facts, { type: 'UNDONE', count, ...stamp(99) }]);
        expect(undone.values).toEqual(fold(facts.slice(0, Math.max(0, facts.length - count))).values);
        for (const [one, was] of Object.entries(fold(facts).values))
          if (!equal(undone.values[one], was)) expect(undone.former[one]).toEqual(was);
      }),
    );
  });

  test('what is said afterwards acts on what was before', () => {
    fc.assert(
      fc.property(log, path, value, (entries, where, what) => {
        const folded = fold([
          ...entries,
          answered(where, 'mistaken', 90),
          { type: 'UNDONE', count: 1, ...stamp(91) },
          answered(where, what, 92),
        ]);
        expect(folded.values).toEqual({ ...fold(entries).values, [where]: what });
      }),
    );
  });

  test('a language stays chosen', () => {
    const folded = fold([
      answered('business.name', 'Jungle'),
      { type: 'LANGUAGE', locale: 'en-CA', ...stamp(1) },
      { type: 'UNDONE', count: 1, ...stamp(2) },
    ]);
    expect(folded.locale).toBe('en-CA');
    expect(folded.values).toEqual({});
  });

  test('more than there is leaves nothing and breaks nothing', () => {
    expect(fold([answered('business.name', 'Jungle'), { type: 'UNDONE', count: 9, ...stamp(1) }]).values).toEqual({});
    expect(fold([{ type: 'UNDONE', count: 3, ...stamp(0) }]).values).toEqual({});
  });

  test('a restart may be undone too', () => {
    const folded = fold([
      answered('business.name', 'Jungle'),
      { type: 'RESTARTED', ...stamp(1) },
      { type: 'UNDONE', count: 1, ...stamp(2) },
    ]);
    expect(folded.values).toEqual({ 'business.name': 'Jungle' });
  });
});

describe('redone', () => {
  const undo = (count: number, n: number): Entry => ({ type: 'UNDONE', count, ...stamp(n) });
  const redo = (n: number): Entry => ({ type: 'REDONE', count: 1, ...stamp(n) });

  test('whatever was taken back is as it was, bundle by bundle', () => {
    fc.assert(
      fc.property(
        plainLog,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
        (entries, counts) => {
          const backAndForth = [
            ...entries,
            ...counts.map((count, n) => undo(count, 80 + n)),
            ...counts.map((_, n) => redo(90 + n)),
          ];
          const [now, before] = [fold(backAndForth), fold(entries)];
          expect([now.values, now.stamps, now.locale]).toEqual([before.values, before.stamps, before.locale]);
          expect(effective(backAndForth)).toEqual(effective(entries));
        },
      ),
    );
  });

  test('ends with the next thing said', () => {
    const entries = [answered('business.name', 'a', 1), undo(1, 2), answered('business.email', 'b@c.example', 3)];
    expect(redoable(entries.slice(0, 2))).toBe(1);
    expect(redoable(entries)).toBe(0);
    expect(fold([...entries, redo(4)]).values).toEqual({ 'business.email': 'b@c.example' });
  });

  test('a turn is taken back whole, a restart too', () => {
    const entries: Entry[] = [
      answered('business.name', 'a', 1),
      { ...answered('business.website', 'https://b.example', 2) },
      { ...answered('business.email', 'b@c.example', 2) },
    ];
    expect(undoable(entries)).toBe(2);
    expect(undoable([...entries, { type: 'RESTARTED', ...stamp(3) }])).toBe(1);
    expect(undoable([])).toBe(0);
    expect(undoable([...entries, undo(2, 4)])).toBe(1);
  });
});

describe('effective', () => {
  test('leaves out what was undone, undoing itself and languages', () => {
    const kept = effective([
      answered('business.name', 'a', 0),
      { type: 'LANGUAGE', locale: 'fr-CA', ...stamp(1) },
      answered('business.email', 'b@c.example', 2),
      { type: 'UNDONE', count: 1, ...stamp(3) },
      answered('business.email', 'd@e.example', 4),
    ]);
    expect(kept.map((entry) => ('value' in entry ? entry.value : entry.type))).toEqual(['a', 'd@e.example']);
  });

  test('folds to the same values as the whole log', () => {
    fc.assert(
      fc.property(log, (entries) => {
        expect(fold(effective(entries)).values).toEqual(fold(entries).values);
      }),
    );
  });
});

describe('equal', () => {
  test('agrees with the structure of JSON, key order aside', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const copy = JSON.parse(JSON.stringify(json)) as Value;
        expect(equal(copy, JSON.parse(JSON.stringify(json)) as Value)).toBe(true);
      }),
    );
    expect(equal({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  });

  test.each([
    [[1], { 0: 1 }],
    [null, {}],
    [undefined, null],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    ['1', 1],
  ] as const)('%j is not %j', (a, b) => expect(equal(a as Value, b as Value)).toBe(false));
});
