import { assign, setup } from 'xstate';
import { type Condition, holds } from './condition.ts';
import type { Field } from './field.ts';
import { type Asked, answerAt, type Ground, isDeferred, isOpen, isSettled, knownAt, reader, refuse } from './ground.ts';
import { concrete } from './path.ts';
import { later, type Value, type Values } from './value.ts';

export type SetupEvent =
  | { readonly type: 'ANSWER'; readonly path: string; readonly value: Value }
  | { readonly type: 'SKIP'; readonly path: string }
  /** Puts the question off until the end. */
  | { readonly type: 'DEFER'; readonly path: string };

/** What a walk starts from. */
export interface SetupInput {
  readonly values: Values;
  /** See `Ground.assumed`. */
  readonly assumed?: Values;
}

interface Branch extends Asked {
  readonly when?: Condition;
}

const { createStateConfig, createMachine } = setup({
  types: { context: {} as Ground, events: {} as SetupEvent, input: {} as SetupInput | undefined },
  guards: {
    /** The answer is known and valid, and the branch's condition holds with it. */
    passes: ({ context }, { id, field, when }: Branch) => {
      const value = answerAt({ id, field }, context);
      if (value === undefined || !isSettled(field, value)) return false;
      return !when || holds(when, (template) => (template === id ? value : reader(context)(template)));
    },
    isDeferred: ({ context }, asked: Asked) => isDeferred(asked, context),
    isBlocked: ({ context }, { id, field }: Asked) =>
      field.needs !== undefined && !holds(field.needs, reader(context)) && answerAt({ id, field }, context) !== 'done',
    accepts: ({ context, event }, { id, field }: Asked) =>
      event.type === 'ANSWER' &&
      event.path === concrete(id, context.scope) &&
      event.value !== null &&
      !refuse(field, event.value, reader(context)),
    isHere: ({ context, event }, { id }: { id: string }) => event.path === concrete(id, context.scope),
    holds: ({ context }, { when }: { when: Condition }) => holds(when, reader(context)),
    hasMore: ({ context }, { group, list }: { group: string; list?: string }) => {
      const length = list ? lengthOf(reader(context)(list)) : (context.sizes[group] ?? 0);
      return (context.scope[group] ?? 0) + 1 < length;
    },
    hasOpenPoints: ({ context }) =>
      context.blocked.length > 0 || context.deferred.length > 0 || Object.entries(context.live).some(isOpen),
  },
  actions: {
    meet: assign(({ context }, { id, field }: Asked) => {
      const known = knownAt({ id, field }, context);
      const path = concrete(id, context.scope);
      if (known !== undefined) return { live: { ...context.live, [path]: known } };
      const assumed = context.assumed[path] as Value;
      return { live: { ...context.live, [path]: assumed }, guessed: [...context.guessed, path] };
    }),
    block: assign(({ context }, { id }: Asked) => ({ blocked: [...context.blocked, concrete(id, context.scope)] })),
    defer: assign(({ context }, { id }: Asked) => ({ deferred: [...context.deferred, concrete(id, context.scope)] })),
    record: assign(({ context, event }) => ({ values: { ...context.values, [event.path]: stated(event) } })),
    enter: assign(({ context }, { group }: { group: string }) => ({
      scope: { ...context.scope, [group]: 0 },
      sizes: { ...context.sizes, [group]: Math.max(1, context.sizes[group] ?? 0) },
    })),
    advance: assign(({ context }, { group }: { group: string }) => {
      const next = (context.scope[group] ?? 0) + 1;
      return {
        scope: { ...context.scope, [group]: next },
        sizes: { ...context.sizes, [group]: Math.max(next + 1, context.sizes[group] ?? 0) },
      };
    }),
  },
});

const stated = (event: SetupEvent): Value =>
  event.type === 'ANSWER' ? event.value : event.type === 'DEFER' ? later : null;

const lengthOf = (list: Value | undefined): number => (Array.isArray(list) ? list.length : 0);

/** One heading of the page as a compound state. */
export const section: typeof createStateConfig = createStateConfig;
export const createSetup = createMachine;

/** Where to go from a question; `deferred` says where when it was put off, if that is not the last branch. */
type Next = string | readonly { readonly when?: Condition; readonly deferred?: true; readonly target: string }[];
const branches = (next: Next) => (typeof next === 'string' ? [{ target: next }] : next);

/** A state that waits for one answer and falls through when it is known, valid, put off, or blocked. */
export function ask<F extends Readonly<Record<string, Field>>>(fields: F, id: keyof F & string, next: Next) {
  const asked: Asked = { id, field: fields[id] as Field };
  const ways = branches(next);
  const last = ways.at(-1) as { target: string };
  const afterDeferral = ways.find((way) => 'deferred' in way && way.deferred) ?? last;
  return section({
    meta: asked,
    always: [
      ...(asked.field.needs
        ? [
            {
              guard: { type: 'isBlocked', params: asked } as const,
              target: last.target,
              actions: { type: 'block', params: asked } as const,
            },
          ]
        : []),
      ...ways
        .filter((way) => !('deferred' in way && way.deferred))
        .map(({ when, target }: { when?: Condition; target: string }) => ({
          guard: { type: 'passes', params: { ...asked, ...(when && { when }) } } as const,
          target,
          actions: { type: 'meet', params: asked } as const,
        })),
      ...(asked.field.deferrable
        ? [
            {
              guard: { type: 'isDeferred', params: asked } as const,
              target: afterDeferral.target,
              actions: { type: 'defer', params: asked } as const,
            },
          ]
        : []),
    ],
    on: {
      ANSWER: { guard: { type: 'accepts', params: asked }, actions: 'record' },
      ...(asked.field.optional && {
        SKIP: { guard: { type: 'isHere', params: { id } } as const, actions: 'record' as const },
      }),
      ...(asked.field.deferrable && {
        DEFER: { guard: { type: 'isHere', params: { id } } as const, actions: 'record' as const },
      }),
    },
  });
}

/** A crossroads: goes on at once, by the first condition that holds. */
export const fork = (next: Exclude<Next, string>) =>
  section({
    always: next.map(({ when, target }) =>
      when ? { guard: { type: 'holds', params: { when } } as const, target } : { target },
    ),
  });

/** Starts with the first element of a repeated group. */
export const first = (group: string, target: string) =>
  section({ always: { target, actions: { type: 'enter', params: { group } } } });

/** Goes on to the next element of a repeated group. */
export const following = (group: string, target: string) =>
  section({ always: { target, actions: { type: 'advance', params: { group } } } });

/** Back to `again` while the group (or the list it follows) has another element, else on. */
export const loop = (group: string, to: { readonly again: string; readonly done: string; readonly list?: string }) =>
  section({
    always: [
      {
        guard: { type: 'hasMore', params: { group, ...(to.list && { list: to.list }) } },
        target: to.again,
        actions: { type: 'advance', params: { group } },
      },
      { target: to.done },
    ],
  });

/** Stops while something is open, and passes on when nothing is. */
export const whenAllClosed = (open: string, closed: string) =>
  section({ always: [{ guard: 'hasOpenPoints', target: open }, { target: closed }] });
