import { z } from 'zod';
import { type Field, type Line, outcomes } from './field.ts';
import { ruled } from './refusal.ts';
import type { Read, Source } from './value.ts';

type Rest = Omit<Field, 'kind' | 'schema' | 'options' | 'lines' | 'sources'>;
type Sources = readonly Source[];

/** A free or formatted value whose schema says what is allowed. */
export const field = <
  const K extends
    | 'text'
    | 'phone'
    | 'email'
    | 'url'
    | 'timeZone'
    | 'country'
    | 'week'
    | 'dates'
    | 'digits'
    | 'duration'
    | 'template',
  L extends string = never,
>(
  kind: K,
  schema: z.ZodType,
  rest: Rest & { sources: Sources; lines?: readonly Line<L>[] },
): Field<K, never, L> => ({ kind, schema, ...rest });

/** One of a few fixed options. */
export const choice = <const O extends string, L extends string = never>(
  options: readonly O[],
  rest: Rest & { sources: Sources; lines?: readonly Line<L>[] },
): Field<'choice', O, L> => ({ kind: 'choice', schema: z.enum(options as readonly [O, ...O[]]), options, ...rest });

/** Any number of fixed options; at least `min`. */
export const choices = <const O extends string>(
  options: readonly O[],
  rest: Rest & { sources: Sources; min?: number },
): Field<'choices', O, never> => {
  const { min = 0, ...others } = rest;
  const schema = z
    .array(z.enum(options as readonly [O, ...O[]]))
    .superRefine(ruled((list) => (list.length < min ? { reason: 'nothing-chosen' } : undefined), unique));
  return { kind: 'choices', schema, options, ...others };
};

const unique = (list: readonly string[]) =>
  new Set(list).size < list.length ? ({ reason: 'not-a-choice' } as const) : undefined;

/** One of the administrator's own names (channels, skills, templates). */
export const nameOf = (
  names: NonNullable<Field['names']>,
  rest: Rest & { sources: Sources },
): Field<'choice', never, never> => ({
  kind: 'choice',
  schema: z.string().min(1),
  names,
  ...rest,
});

/** Some of the administrator's own names, at least one. */
export const namesOf = (
  names: NonNullable<Field['names']>,
  rest: Rest & { sources: Sources },
): Field<'choices', never, never> => ({
  kind: 'choices',
  schema: z
    .array(z.string())
    .superRefine(ruled((list) => (list.length ? undefined : { reason: 'nothing-chosen' }), unique)),
  names,
  ...rest,
});

export const yesNo = (rest: Rest & { sources: Sources }): Field<'yesNo', never, never> => ({
  kind: 'yesNo',
  schema: z.boolean(),
  ...rest,
});

const within = ([min, max]: readonly [number, number]) =>
  z
    .number()
    .superRefine(
      ruled((n) =>
        !Number.isInteger(n)
          ? { reason: 'not-whole', args: { min, max }, proposal: Math.min(max, Math.max(min, Math.round(n))) }
          : n < min || n > max
            ? { reason: 'out-of-range', args: { min, max }, proposal: Math.min(max, Math.max(min, n)) }
            : undefined,
      ),
    )
    .meta({ type: 'integer', minimum: min, maximum: max });

/** A whole number within a range, both ends allowed. */
export const count = (
  range: readonly [number, number],
  rest: Rest & { sources: Sources },
): Field<'count', never, never> => ({
  kind: 'count',
  schema: within(range),
  range,
  ...rest,
});

/** A length of time kept in whole seconds, within a range of seconds. */
export const seconds = (
  range: readonly [number, number],
  rest: Rest & { sources: Sources },
): Field<'seconds', never, never> => ({
  kind: 'seconds',
  schema: within(range),
  range,
  ...rest,
});

/** A task in another product: its lines in order, each with its sources; the step's own sources are theirs. */
export const step = <const L extends string>(
  lines: readonly Line<L>[],
  rest: Omit<Rest, 'schema'> = {},
): Field<'step', never, L> => ({
  kind: 'step',
  schema: z.enum(outcomes),
  sources: [...new Set(lines.flatMap((line) => line.sources))],
  lines,
  waitsFor: 'colleague',
  ...rest,
});

/** Lines that all share a condition beside their own. */
export const onlyIf = <const L extends string>(
  holds: (read: Read) => boolean,
  lines: readonly Line<L>[],
): readonly Line<L>[] =>
  lines.map((one) => ({ ...one, when: (read: Read) => holds(read) && (one.when?.(read) ?? true) }));

/** One line of a step. */
export const line = <const L extends string>(
  id: L,
  sources: Sources,
  more: Omit<Line, 'id' | 'sources'> = {},
): Line<L> => ({ id, sources, ...more });

/** The suggestion holds as soon as the offer it belongs to was accepted. */
export const offered = <F extends Field>(offer: string, one: F): F => ({
  ...one,
  derive: (read) => one.derive?.(read) ?? (read(offer) === true ? one.suggest?.(read) : undefined),
});
