import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refuse } from '../../machines/ground.ts';
import { template } from '../../machines/path.ts';
import { progress, taskStates } from '../../machines/progress.ts';
import { fieldOf, tasks } from '../../machines/setup.ts';
import { equal, type Value, type Values } from '../../machines/value.ts';
import { type Position, step, walk } from '../../machines/walk.ts';
import { answer, drive, emitted, valuesWith, type Wishes, ways } from '../helpers/drive.ts';
import { answersAt, everyField, firstPath, sampleAt } from '../helpers/samples.ts';

/** What a walk found, without the snapshot it stands on. */
const found = ({ pending, task, ground }: Position) => ({ path: pending?.path, task, ground });
const setups = Object.values(ways).map((wishes) => valuesWith(wishes));
const setup = fc.constantFrom(...setups);
const shuffled = (values: Values) =>
  fc
    .shuffledSubarray(Object.entries(values), { minLength: Object.keys(values).length })
    .map((entries): Values => Object.fromEntries(entries));
const junk = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()), fc.object());
/** A setup of which some answers are lost, spoilt or joined by others. */
const damaged = fc
  .tuple(setup, fc.array(fc.tuple(fc.nat(), fc.option(junk)), { maxLength: 6 }))
  .map(([values, hits]) => {
    const entries = Object.entries(values);
    for (const [at, value] of hits) {
      const entry = entries[at % entries.length] as [string, Value];
      entry[1] = value === null ? ('' as Value) : (value as Value);
    }
    return Object.fromEntries(entries) as Values;
  });

describe('walk', () => {
  test('is a function of the values alone, whatever their order', () => {
    fc.assert(
      fc.property(
        setup.chain((values) => fc.tuple(fc.constant(values), shuffled(values))),
        ([values, other]) => {
          expect(found(walk(values))).toEqual(found(walk(structuredClone(values))));
          const [a, b] = [walk(values), walk(other)];
          expect([b.pending?.path, b.task, b.ground.live]).toEqual([a.pending?.path, a.task, a.ground.live]);
          expect(Object.keys(b.ground.live)).toEqual(Object.keys(a.ground.live));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('starts at the first question and ends at the end', () => {
    expect(walk({}).pending?.path).toBe('setup.prerequisites');
    for (const values of setups) {
      expect(walk(values).pending).toBeNull();
      expect(walk(values).task).toBe('finished');
    }
  });

  test.each(Object.entries(ways))('over %s stands at each step where the steps themselves stand', (_, wishes) => {
    for (const position of drive(wishes).positions) {
      const walked = walk(position.ground.values);
      expect(found(walked)).toEqual(found(position));
      expect(progress(walked)).toEqual(progress(position));
    }
  });

  test('never throws and never loops, whatever is stored', () => {
    fc.assert(
      fc.property(damaged, (values) => {
        const { pending, task, ground } = walk(values);
        expect(pending !== null || task === 'finished').toBe(true);
        expect(Object.keys(ground.live).every((path) => fieldOf(template(path)) ?? fieldOf(path))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves what it was given alone', () => {
    const values = setups[1] as Values;
    const before = structuredClone(values);
    walk(values);
    expect(values).toEqual(before);
  });

  test('answers to questions that nobody reaches are kept and unheard', () => {
    const values = { ...valuesWith(), 'channels[3].name': 'Fantôme', 'skills[7].name': 'X', 'nowhere.at.all': 1 };
    const position = walk(values);
    expect(position.task).toBe('finished');
    expect(position.ground.values).toEqual(values);
    expect(JSON.stringify(emitted(position))).not.toMatch(/Fantôme|nowhere/);
  });
});

describe('an invalid stored answer', () => {
  const entries = Object.entries(valuesWith(ways.everyOption)).filter(([path]) => path !== 'setup.review');

  test('is asked again, and nothing else is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), ([path, value]) => {
        const field = fieldOf(template(path)) ?? fieldOf(path);
        const values = Object.fromEntries(entries);
        const spoilt = { ...values, [path]: { not: 'an answer' } };
        const position = walk(spoilt);
        expect(position.ground.values).toEqual(spoilt);
        if (field?.derive) return;
        expect(position.pending?.path).toBe(path);
        expect(found(answer(position, value)).path).toBe('setup.review');
      }),
    );
  });

  test('does not stand in the way of the answers before it', () => {
    const values = { ...valuesWith(), 'skills[0].name': 'Service à la clientèle' };
    const position = walk(values);
    expect(position.pending?.path).toBe('skills[0].name');
    expect(position.ground.live['channels[0].name']).toBe('WhatsApp Toronto');
    expect(walk({ ...values, 'skills[0].name': 'WA_Service' }).task).toBe('finished');
  });

  test('that a tighter rule finds is the only one asked', () => {
    const values = { ...valuesWith(ways.twoChannels), 'channels[1].phoneNumber': '+14165550120' };
    const position = walk(values);
    expect(position.pending?.path).toBe('channels[1].phoneNumber');
    expect(walk({ ...values, 'channels[1].phoneNumber': '+14165550199' }).task).toBe('finished');
  });
});

describe('a refused event', () => {
  const positions = Object.values(ways).flatMap((wishes) => drive(wishes).positions);
  const somewhere = fc.constantFrom(...positions);

  test('returns the very same position', () => {
    fc.assert(
      fc.property(somewhere, junk, (position, value) => {
        const path = position.pending?.path ?? 'setup.review';
        const { field } = position.pending ?? {};
        const said = value as Value;
        const read = (id: string) => position.ground.live[id];
        if (field && said !== null && !refuse(field, said, read)) return;
        expect(step(position, { type: 'ANSWER', path, value: said })).toBe(position);
      }),
      { numRuns: 300 },
    );
  });

  test('to another question is refused whatever it says', () => {
    fc.assert(
      fc.property(somewhere, fc.constantFrom(...everyField), (position, [id]) => {
        const path = firstPath(id);
        if (path === position.pending?.path || !position.pending) return;
        const value = sampleAt({ ...position, pending: { ...position.pending, id, path } as Position['pending'] });
        expect(step(position, { type: 'ANSWER', path, value })).toBe(position);
        expect(step(position, { type: 'SKIP', path })).toBe(position);
      }),
      { numRuns: 300 },
    );
  });

  test('a question that is needed cannot be skipped; the few others can', () => {
    const skippable = new Set<string>();
    for (const position of [...positions, drive({ 'setup.channels[].profileFromCompany': false }).positions].flat()) {
      if (!position.pending) continue;
      if (step(position, { type: 'SKIP', path: position.pending.path }) !== position)
        skippable.add(position.pending.id);
    }
    expect([...skippable].toSorted()).toEqual([
      'channels[].profile.website',
      'customComponent.url',
      'setup.templates[].text',
    ]);
  });

  test('the end takes nothing more', () => {
    const { last } = drive();
    expect(step(last, { type: 'ANSWER', path: 'setup.review', value: 'finish' })).toBe(last);
  });
});

describe('random ways through the setup', () => {
  /** Answers each question by chance, for a while. */
  const wander = (picks: readonly number[]): readonly Position[] => {
    const positions = [walk({})];
    for (const pick of picks) {
      const position = positions.at(-1) as Position;
      if (!position.pending) break;
      const options = [...answersAt(position), sampleAt(position)];
      const next = step(position, {
        type: 'ANSWER',
        path: position.pending.path,
        value: options[pick % options.length] as Value,
      });
      positions.push(next);
    }
    return positions;
  };
  const way = fc.array(fc.nat(1000), { minLength: 40, maxLength: 160 }).map(wander);

  test('step by step is the walk of what was collected', () => {
    fc.assert(
      fc.property(way, (positions) => {
        const last = positions.at(-1) as Position;
        expect(found(walk(last.ground.values))).toEqual(found(last));
      }),
      { numRuns: 60 },
    );
  });

  test('an answer that was met stays met as long as nothing before it changes', () => {
    fc.assert(
      fc.property(way, (positions) => {
        positions.slice(1).forEach((now, i) => {
          const before = (positions[i] as Position).ground.live;
          for (const [path, value] of Object.entries(before)) expect(equal(now.ground.live[path], value)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('progress never goes beyond its total, and tasks are done in the order of the page', () => {
    fc.assert(
      fc.property(way, (positions) => {
        for (const position of positions) {
          const { answered, total, atLeast, atMost } = progress(position);
          expect(answered).toBeLessThanOrEqual(total);
          expect(atLeast).toBeLessThanOrEqual(atMost);
          const order = tasks.map((task) => taskStates(position)[task]);
          expect(order.lastIndexOf('done')).toBeLessThanOrEqual(order.indexOf('not-started') >>> 0);
          expect(order.filter((one) => one === 'in-progress').length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('what nobody reaches is not emitted', () => {
    fc.assert(
      fc.property(way, fc.constantFrom<Wishes>(...Object.values(ways)), (positions, wishes) => {
        const last = positions.at(-1) as Position;
        const position = walk({ ...valuesWith(wishes), ...last.ground.values });
        const text = JSON.stringify(emitted(position));
        for (const [path, value] of Object.entries(position.ground.values)) {
          if (path in position.ground.live || typeof value !== 'string' || value.length < 12) continue;
          const isLive = Object.values(position.ground.live).some((live) => JSON.stringify(live).includes(value));
          if (!isLive) expect(text).not.toContain(JSON.stringify(value));
        }
      }),
      { numRuns: 60 },
    );
  });
});
