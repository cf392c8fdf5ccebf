import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../machines/configuration.ts';
import { emit } from '../../machines/emit.ts';
import { prefillFrom, valuesOf } from '../../machines/import.ts';
import { parseConfiguration } from '../../machines/lint.ts';
import { isLater } from '../../machines/value.ts';
import { type Position, step, walk } from '../../machines/walk.ts';
import { drive, emitted, ways } from '../helpers/drive.ts';
import { anyWay, walkOf } from '../helpers/reachable.ts';
import { sampleAt } from '../helpers/samples.ts';

const instant = { at: '2026-11-22T09:00:00.000Z', by: 'mowgli' };

/** Every stamp there can be, so that each waiting point is dated. */
function file(position: Position): unknown {
  const stamps = Object.fromEntries(Object.keys(position.ground.values).map((path) => [path, instant]));
  return JSON.parse(JSON.stringify(emit(position, { locale: 'en-CA', stamps })));
}

/** Since when something waits is told by the log of a conversation, which a file does not carry. */
const undated = (configuration: unknown) => {
  const { openPoints, ...rest } = configuration as Configuration;
  return { ...rest, openPoints: openPoints.map(({ path, reason }) => ({ path, reason })) };
};

function imported(json: unknown): Position {
  const parsed = parseConfiguration(json);
  if (parsed.kind !== 'configuration') throw new Error(`no configuration: ${JSON.stringify(parsed)}`);
  return walk(valuesOf(parsed.configuration));
}

describe('import', () => {
  test('of what was exported comes to the same file, wherever a setup stands', () => {
    const seen = { complete: 0, draft: 0, waiting: 0, deferred: 0, several: 0, furthest: 0 };
    fc.assert(
      fc.property(anyWay, (picks) => {
        const position = walkOf(picks);
        const exported = file(position);
        const again = imported(exported);
        expect(undated(file(again))).toEqual(undated(exported));
        expect(again.pending?.path).toBe(position.pending?.path);
        expect(again.ground.live).toEqual(position.ground.live);
        seen[(exported as Configuration).status]++;
        if (Object.values(position.ground.live).includes('waiting')) seen.waiting++;
        if (Object.values(position.ground.values).some(isLater)) seen.deferred++;
        if ('channels[1].name' in position.ground.live) seen.several++;
        seen.furthest = Math.max(seen.furthest, Object.keys(position.ground.live).length);
      }),
      { numRuns: 400 },
    );
    // The walks went where the property is worth holding.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
    expect(seen.furthest).toBeGreaterThan(100);
  }, 60_000);

  test.each(Object.entries(ways))('of %s comes to the same file at every question', (_, wishes) => {
    for (const position of drive({ 'setup.templates[].text': null, ...wishes }).positions) {
      const exported = emitted(position);
      expect(emitted(imported(exported))).toEqual(exported);
    }
  });
});

const whole = () => structuredClone(emitted(drive(ways.twoChannels).last)) as unknown as Loose;
interface Loose {
  status: string;
  progress?: { answers: Record<string, unknown> };
  [key: string]: unknown;
}
const prefilled = (json: Loose, known = {}) => prefillFrom(json, known);
const walked = (json: Loose): Position => walk(prefilled(json).values);

/** Does every step and answers what else is asked, up to the last word. */
function answered(from: Position): { readonly last: Position } {
  let last = from;
  for (let i = 0; i < 200 && last.pending && last.pending.id !== 'setup.review'; i++) {
    const { path, field } = last.pending;
    const value = field.kind === 'step' ? 'done' : path.endsWith('.another') ? false : sampleAt(last);
    last = step(last, field.optional ? { type: 'SKIP', path } : { type: 'ANSWER', path, value });
  }
  return { last };
}

describe('a file that does not tell its progress', () => {
  const older = (): Loose => {
    const { progress: _progress, ...file } = whole();
    return file as Loose;
  };

  test('is complete when it says so: its steps were done', () => {
    expect(walked(older()).task).toBe('finished');
  });

  test('is asked about its steps when it is a draft, and never becomes complete by itself', () => {
    const position = walked({ ...older(), status: 'draft' });
    expect(position.pending?.id).toBe('setup.prerequisites');
    expect(Object.keys(position.ground.values).filter((path) => path.startsWith('steps.'))).toEqual([]);
    const { last } = answered(position);
    expect(last.pending?.id).toBe('setup.review');
    expect(emitted(last).status).toBe('draft');
  });
});

describe('what a file cannot talk anybody into', () => {
  test('a draft has no last word, whatever its progress says', () => {
    const file = { ...whole(), status: 'draft' };
    expect(walked(file).pending?.id).toBe('setup.review');
  });

  test('a complete file with a value missing is not complete', () => {
    const file = whole();
    (file.business as Record<string, unknown>).email = '';
    expect(walked(file).pending?.path).toBe('business.email');
    expect(prefilled(file).values).not.toHaveProperty(['setup.review']);
  });

  test('a complete file whose number waits for approval is not complete', () => {
    const file = whole();
    (file.channels as Record<string, unknown>[])[1] = {
      ...(file.channels as Record<string, unknown>[])[1],
      approval: 'waiting',
    };
    expect(emitted(walked(file)).status).toBe('draft');
  });

  test('steps in which a refused value was entered are not done', () => {
    const file = whole();
    Object.assign((file.channels as Record<string, unknown>[])[0] as object, { phoneNumber: '12' });
    const { values, unfit } = prefilled(file);
    expect(unfit).toMatchObject([{ path: 'channels[0].phoneNumber', refusal: {} }]);
    expect(values).not.toHaveProperty(['steps.channels[0].profileAndNumber']);
    expect(values).not.toHaveProperty(['steps.channels[0].createInCxone']);
    expect(values['steps.channels[1].createInCxone']).toBe('done');
  });

  test('a path of a prototype, of a question that there is not, or of the end', () => {
    const file = whole();
    Object.assign(file.progress?.answers as object, {
      'setup.__proto__': 1,
      'setup.nothing': 1,
      'setup.openPoint': 'x',
      'setup.channels[].another': true,
      'steps.channels[0].createInCxone.x': 'done',
    });
    const { unknown, values } = prefilled(file);
    expect(unknown).toHaveLength(5);
    expect(Object.keys(values).filter((path) => /proto|nothing|\[\]|openPoint/.test(path))).toEqual([]);
  });
});

describe('a file that was edited by hand', () => {
  test('may have one more channel than its progress knows', () => {
    const file = whole();
    const [first, second] = file.channels as Record<string, unknown>[];
    file.channels = [first, second, { ...second, name: 'WhatsApp Québec', phoneNumber: '+14165550129' }];
    expect(walked(file).ground.values['setup.channels[1].another']).toBe(true);
    expect(walked(file).pending?.path).toMatch(/channels\[2\]/);
  });

  test('may give a skill an option that its progress does not know', () => {
    const file = whole();
    Object.assign((file.skills as Record<string, unknown>[])[0] as object, { acceptReject: true });
    expect(walked(file).ground.live['skills[0].acceptReject']).toBe(true);
  });

  test('keeps what follows from other answers following', () => {
    const file = whole();
    const values = { ...prefilled(file).values, 'business.name': 'Another name' };
    expect(walk(values).ground.live['channels[0].profile.displayName']).toBe('Another name');
  });

  test('says where it has another form, and what nobody knows', () => {
    const file = { ...whole(), roles: 'x', foo: { a: 1 }, 'business.name': 'X', business: { color: 'red', name: 12 } };
    const { misshapen, unknown, unfit } = prefilled(file);
    expect(misshapen).toEqual(['roles']);
    expect(unknown).toEqual(expect.arrayContaining(['foo', 'business.name', 'business.color']));
    expect(unfit.find(({ path }) => path === 'business.name')).toEqual({ path: 'business.name', value: 12 });
  });
});

test('anything at all is read without an exception, and comes to valid answers only', () => {
  const files = fc.dictionary(
    fc.oneof(fc.constantFrom('business', 'channels', 'skills', 'roles', 'progress', 'routing', 'status'), fc.string()),
    fc.anything({ maxDepth: 4, key: fc.oneof(fc.constantFrom('name', 'channels', 'answers', 'queues'), fc.string()) }),
  );
  fc.assert(
    fc.property(files, (file) => {
      const { values } = prefilled(JSON.parse(JSON.stringify(file)) as Loose);
      expect(walk(values).pending).not.toBeNull();
    }),
    { numRuns: 500 },
  );
});
