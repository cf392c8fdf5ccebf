import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageMermaid } from '../../machines/coverage/drawing.ts';
import { finished, guardIds, stateById, stateIds, transitionIds } from '../../machines/coverage/parts.ts';
import { coverageOf, openTally } from '../../machines/coverage/tally.ts';
import { traceAfter, traceOf } from '../../machines/coverage/trace.ts';
import type { Entry } from '../../machines/log.ts';
import { tasks } from '../../machines/setup.ts';
import { type Position, step, walk } from '../../machines/walk.ts';
import { drive, ways } from '../helpers/drive.ts';
import { statesOf } from '../helpers/graph.ts';
import { anyWay, walkOf } from '../helpers/reachable.ts';

const stamp = { at: '2026-11-22T09:00:00Z', by: 'mowgli' };
const lastOf = ({ states }: ReturnType<typeof traceOf>): string | undefined => states.at(-1);
const nameOf = ({ snapshot: { value } }: Position): string =>
  typeof value === 'string' ? value : Object.entries(value).flat().join('.');

describe('the parts', () => {
  test('are every section, every state nested in one, and the end, each once', () => {
    expect([...stateIds].sort()).toEqual(
      [...tasks, ...tasks.flatMap(statesOf).map(({ name }) => name), finished].sort(),
    );
    for (const ids of [stateIds, transitionIds, guardIds]) expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a trace', () => {
  test('goes from the first state to the one that waits, without leaving any out', () => {
    fc.assert(
      fc.property(anyWay, (picks) => {
        const position = walkOf(picks);
        const trace = traceOf(position);
        expect(lastOf(trace)).toBe(nameOf(position));
        const nested = trace.states.filter((id) => stateById.has(id));
        // Every state that is left is left by exactly one transition; only the last one is not.
        expect(trace.transitions).toHaveLength(nested.length - (position.pending ? 1 : 0));
        expect(trace.states.filter((id) => !stateIds.includes(id))).toEqual([]);
        expect(trace.transitions.filter((id) => !transitionIds.includes(id))).toEqual([]);
        expect(trace.guards.filter((id) => !guardIds.includes(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('of one answer is the part of the whole way that it adds', () => {
    const { positions } = drive(ways.everyOption);
    for (const [i, after] of positions.entries()) {
      const before = positions[i - 1];
      if (!before?.pending) continue;
      const { path } = before.pending;
      const value = after.ground.values[path] ?? null;
      const entry: Entry =
        value === null ? { type: 'SKIPPED', path, ...stamp } : { type: 'ANSWERED', path, value, ...stamp };
      const added = traceAfter(before, [entry], after);
      const [from, to] = [traceOf(before), traceOf(after)];
      const sections = (id: string): boolean => id.includes('.') || id === finished;
      expect(added.states.filter(sections)).toEqual(
        to.states.filter(sections).slice(from.states.filter(sections).length),
      );
      expect(added.transitions.slice(1)).toEqual(to.transitions.slice(from.transitions.length));
    }
  });

  test('of a change goes the whole way again', () => {
    const before = drive(ways.plain, 'routing.method').last;
    const after = walk({ ...before.ground.values, 'business.name': 'Classics' });
    const entry: Entry = { type: 'CHANGED', path: 'business.name', value: 'Classics', ...stamp };
    expect(traceAfter(before, [entry], after)).toEqual(traceOf(after));
  });

  test('counts both outcomes of a guard, and a section entered once', () => {
    const { last } = drive(ways.plain, 'channels[].previousUse');
    const next = step(last, { type: 'ANSWER', path: 'channels[0].previousUse', value: 'personal-app' });
    const { guards, states, transitions } = traceOf(next);
    expect(guards).toEqual(expect.arrayContaining(['account.previousUse#0=no', 'account.previousUse#1=yes']));
    expect(transitions).toContain('account.previousUse#1');
    expect(states.filter((id) => id === 'account')).toHaveLength(1);
  });
});

describe('coverage', () => {
  const tally = openTally();
  for (const position of drive(ways.plain).positions) tally.begin(position);
  tally.put({ path: 'channels[1].phoneNumber', language: 'fr', attempt: 2 });

  test('adds up to all over the tasks', () => {
    const { rows } = coverageOf(tally, ['fr', 'en']);
    const all = rows.at(-1);
    for (const measure of ['states', 'transitions', 'guards', 'questions'] as const) {
      const sum = rows.slice(0, -1).reduce((total, row) => total + row[measure].total, 0);
      // The end belongs to no task but is drawn with the last one.
      expect(all?.[measure].total).toBe(sum);
    }
    expect(all?.states.total).toBe(stateIds.length);
    expect(all?.guards.total).toBe(guardIds.length);
  });

  test('tells questions by language and by failed attempts', () => {
    const { rows, missing } = coverageOf(tally, ['fr', 'en']);
    const account = rows[0];
    expect(account?.languages).toMatchObject({ fr: { covered: 1 }, en: { covered: 0 } });
    expect(account?.attempts.map(({ covered }) => covered)).toEqual([1, 1, 0]);
    expect(missing.languages.fr).not.toContain('channels[].phoneNumber');
    expect(missing.languages.en).toContain('channels[].phoneNumber');
  });

  test('names what is missing, and draws it so that it shows', () => {
    const { missing } = coverageOf(tally, []);
    expect(missing.states).toContain('account.freeNumber');
    expect(missing.states).not.toContain('account.phoneNumber');
    const drawn = coverageMermaid('account', tally);
    expect(drawn).toMatch(/class freeNumber, pin missed$/);
    expect(drawn).toContain('freeNumber --> pin: ✗');
    expect(drawn).toMatch(/previousUse --> phone: previousUse = none · \d+×/);
  });
});
