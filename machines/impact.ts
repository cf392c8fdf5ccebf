import { isAhead } from './ahead.ts';
import { reader, refuse } from './ground.ts';
import type { PathEntry } from './log.ts';
import { concrete, scopeOf, template } from './path.ts';
import { planOf } from './plan.ts';
import { fieldOf } from './setup.ts';
import { equal, type Value, type Values } from './value.ts';
import { type Position, walk } from './walk.ts';

/** A statement about an answer, not stamped yet. */
export type Statement = PathEntry extends infer E ? (E extends PathEntry ? Omit<E, 'at' | 'by'> : never) : never;

/** What a change of one answer comes to, found out before anything is written. */
export interface Impact {
  /** What has to be stated for it. */
  readonly statements: readonly Statement[];
  /** Answers that stay as they are; the changed one is not among them. */
  readonly kept: readonly string[];
  /** Answers that stay for now: their questions lie beyond a new one, whose answer may still touch them. */
  readonly unsettled: readonly string[];
  /** Answers that name the changed one or follow from it, with what becomes of them. */
  readonly following: Values;
  /** Answers no longer valid, or true of the former value only: their questions come again. */
  readonly again: readonly string[];
  /** Answers whose questions no longer come, whatever is answered from here on. */
  readonly dropped: readonly string[];
  /** Answers given earlier whose questions come by again. */
  readonly returning: readonly string[];
  /** Finished steps in another product in which the former value was entered. */
  readonly redo: readonly string[];
}

/** The whole effect of giving one live answer another value. Pure; nothing is changed. */
export function impactOf(position: Position, path: string, value: Value): Impact {
  const { live, values } = position.ground;
  const withdrawn = withdrawnBy(path, values);
  const changed = without({ ...values, [path]: value }, withdrawn);
  const renamed = renamedBy({ path, value, changed }, live);
  const reached = walkOn({ ...changed, ...renamed }, live);
  const { guessed, live: then } = reached.ground;
  const others = Object.keys(live).filter((other) => other !== path && !(other in renamed));
  const dropped = others.filter((other) => !guessed.includes(other) && !(other in then) && !isAhead(other, reached));
  const again = others.filter(
    (other) => guessed.includes(other) || (withdrawn.includes(other) && !dropped.includes(other)),
  );
  const rest = others.filter((other) => !again.includes(other) && !dropped.includes(other));
  const derived = rest.filter((other) => other in then && !equal(then[other], live[other]));
  const following = { ...renamed, ...pick(then, derived) };
  return {
    statements: [
      { type: 'CHANGED', path, value },
      ...Object.entries(renamed).map(([other, name]): Statement => ({ type: 'CHANGED', path: other, value: name })),
      ...withdrawn.map((other): Statement => ({ type: 'REOPENED', path: other })),
    ],
    kept: rest.filter((other) => other in then && !(other in following)),
    unsettled: rest.filter((other) => !(other in then)),
    following,
    again,
    dropped,
    returning: Object.keys(then).filter((other) => !(other in live) && other in values),
    redo: redone([path, ...Object.keys(following)], values).filter((step) => !again.includes(step)),
  };
}

/** As far as the former answers lead; a step that comes anew may wait, which leads on all the same. */
function walkOn(values: Values, live: Values): Position {
  let assumed = live;
  let position = walk(values, assumed);
  for (let step = newStep(position, assumed); step; step = newStep(position, assumed)) {
    assumed = { ...assumed, [step]: 'waiting' };
    position = walk(values, assumed);
  }
  return position;
}

const newStep = ({ pending }: Position, assumed: Values): string | undefined =>
  pending?.field.kind === 'step' && !(pending.path in assumed) ? pending.path : undefined;

/** Stated answers that held for the former value only, the last word on the whole among them. */
function withdrawnBy(path: string, values: Values): readonly string[] {
  const field = fieldOf(template(path)) ?? fieldOf(path);
  const scope = scopeOf(path);
  const reset = (field?.resets ?? []).map((id) => concrete(id, scope));
  return [...reset, 'setup.review'].filter((other) => other in values);
}

/** Answers that choose among names: where one of them was the former name, it becomes the new one. */
function renamedBy({ path, value, changed }: { path: string; value: Value; changed: Values }, live: Values): Values {
  const former = live[path];
  if (typeof former !== 'string' || typeof value !== 'string') return {};
  const { live: then, guessed } = walk(changed, live).ground;
  const renamed = guessed.flatMap((other) => {
    const field = fieldOf(template(other)) ?? fieldOf(other);
    if (!field?.names) return [];
    const named = withName(live[other] as Value, former, value);
    const read = reader({ live: then, scope: scopeOf(other) });
    return equal(named, live[other]) || refuse(field, named, read) ? [] : [[other, named] as const];
  });
  return Object.fromEntries(renamed);
}

const withName = (answer: Value, former: string, name: string): Value =>
  Array.isArray(answer) ? answer.map((one) => (one === former ? name : one)) : answer === former ? name : answer;

function without(values: Values, paths: readonly string[]): Values {
  return paths.length ? Object.fromEntries(Object.entries(values).filter(([path]) => !paths.includes(path))) : values;
}

const pick = (values: Values, paths: readonly string[]): Values =>
  Object.fromEntries(paths.map((path) => [path, values[path] as Value]));

const redone = (paths: readonly string[], values: Values): readonly string[] =>
  planOf(values)
    .filter((step) => values[step.path] === 'done' && step.lines.some(({ copy }) => copy && paths.includes(copy.path)))
    .map(({ path }) => path);
