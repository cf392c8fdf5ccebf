import fc from 'fast-check';
import type { Value } from '../../machines/value.ts';
import { type Position, step, walk } from '../../machines/walk.ts';
import { answersAt } from './samples.ts';

/** A choice among what the question takes: any good answer, and where they are possible a skip or a deferral. */
function choose(position: Position, pick: number): Position {
  const { path, id, field } = position.pending as NonNullable<Position['pending']>;
  const isAgain = id.endsWith('.another') && /\[[2-9]/.test(path);
  const answers = answersAt(position).filter((value) => !(isAgain && value === true));
  const events = [
    ...answers.map((value: Value) => ({ type: 'ANSWER', path, value }) as const),
    ...(field.optional ? [{ type: 'SKIP', path } as const] : []),
    ...(field.deferrable ? [{ type: 'DEFER', path } as const] : []),
  ];
  for (let i = 0; i < events.length; i++) {
    const event = events[(pick + i) % events.length] as (typeof events)[number];
    const next = step(position, event);
    if (next.pending?.path !== path) return next;
  }
  return position;
}

/** The walk that takes these ways, one at each question, and stops where they end. */
export function walkOf(picks: readonly number[]): Position {
  let position = walk({});
  for (const pick of picks) {
    if (!position.pending || position.pending.id === 'setup.openPoint') break;
    position = choose(position, pick);
  }
  return position;
}

/** Picks for a walk: some wander everywhere, some mostly take the first answer, which leads to the end. */
export const anyWay = fc
  .constantFrom(0, 0.1, 0.5, 1)
  .chain((share) =>
    fc.array(
      fc.oneof(
        { weight: 1 + 100 * share, arbitrary: fc.nat({ max: 30 }) },
        { weight: 1 + 100 * (1 - share), arbitrary: fc.constant(0) },
      ),
      { minLength: 1, maxLength: 260, size: 'max' },
    ),
  );
