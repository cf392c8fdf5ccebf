import type { Field } from '../../machines/field.ts';
import { ask } from '../../machines/section.ts';
import { type Charts, charts, setupOf, type Task } from '../../machines/setup.ts';
import type { Read } from '../../machines/value.ts';
import { type Walker, walkerOf } from '../../machines/walk.ts';

interface State {
  readonly meta?: { readonly id: string };
  readonly always?: unknown;
}
interface Chart {
  readonly initial: string;
  readonly states: Readonly<Record<string, State>>;
}
/** One difference between a former version of the setup and the present one. */
export type Difference = (chart: Chart, task: Task) => Chart;

/** A version of the setup that differs from the present one, to be walked like it. */
export const formerSetup = (...differences: readonly Difference[]): Walker => {
  const former = Object.entries(charts).map(([task, chart]) => [
    task,
    differences.reduce((one, differ) => differ(one, task as Task), chart as unknown as Chart),
  ]);
  return walkerOf(setupOf(Object.fromEntries(former) as Charts));
};

type Changes = (key: string, value: unknown) => unknown;

/** A copy of plain data in which `change` replaces whatever it does not return as it is; fields are never entered. */
function copy(data: unknown, change: Changes, key = ''): unknown {
  const changed = change(key, data);
  if (changed !== data || typeof data !== 'object' || data === null || isField(data)) return changed;
  if (Array.isArray(data)) return data.map((one) => copy(one, change, key));
  return Object.fromEntries(Object.entries(data).map(([name, one]) => [name, copy(one, change, name)]));
}
const isField = (data: unknown): data is Field => typeof data === 'object' && data !== null && 'schema' in data;

const targetOf = ({ always }: State): string => {
  const last = [always].flat().at(-1) as string | { readonly target: string };
  return typeof last === 'string' ? last : last.target;
};

/** The former setup did not ask this. */
export const lacks =
  (id: string): Difference =>
  (chart) => {
    const name = Object.entries(chart.states).find(([, state]) => state.meta?.id === id)?.[0];
    if (name === undefined) return chart;
    const { [name]: gone, ...states } = chart.states;
    return retargeted({ ...chart, states }, name, targetOf(gone as State));
  };

const retargeted = (chart: Chart, from: string, to: string): Chart =>
  copy(chart, (key, value) => ((key === 'target' || key === 'initial') && value === from ? to : value)) as Chart;

/** The former setup asked something else besides, right before a state of the present one. */
export const hasBesides =
  (id: string, field: Field, [task, state]: readonly [Task, string]): Difference =>
  (chart, at) => {
    if (at !== task) return chart;
    const { states, initial } = retargeted(chart, state, 'former');
    return { initial, states: { ...states, former: ask({ [id]: field }, id, state) as unknown as State } };
  };

/** The former setup asked it under another name. */
export const calls =
  (id: string, formerId: string): Difference =>
  (chart) => {
    const name = (one: unknown): unknown => (one === id ? formerId : one);
    const renamed = <T>(data: T): T =>
      copy(data, (_key, value) => (typeof value === 'string' ? name(value) : value)) as T;
    const fields = new Map<Field, Field>();
    const fieldBefore = (field: Field): Field => {
      const { offers, together, needs, resets } = field;
      const templates = {
        ...(offers && { offers: renamed(offers) }),
        ...(together && { together: renamed(together) }),
        ...(needs && { needs: renamed(needs) }),
        ...(resets && { resets: renamed(resets) }),
      };
      return { ...readingBy(field, (read) => (other) => read(name(other) as string)), ...templates };
    };
    const change: Changes = (key, value) => {
      if (isField(value)) {
        const before = fields.get(value) ?? fieldBefore(value);
        fields.set(value, before);
        return before;
      }
      if (key === 'when') return renamed(value);
      return key === 'id' ? name(value) : value;
    };
    return copy(chart, change) as Chart;
  };

function readingBy(field: Field, as: (read: Read) => Read): Field {
  const { names, check, derive, suggest } = field;
  return {
    ...field,
    ...(names && { names: (read: Read) => names(as(read)) }),
    ...(check && { check: (value, read) => check(value, as(read)) }),
    ...(derive && { derive: (read: Read) => derive(as(read)) }),
    ...(suggest && { suggest: (read: Read) => suggest(as(read)) }),
  };
}

/** The former setup took more answers to it. */
export const accepts =
  (id: string, looser: Partial<Field>): Difference =>
  (chart) => {
    const isIts = (value: unknown): value is { readonly id: string; readonly field: Field } =>
      typeof value === 'object' && value !== null && 'id' in value && value.id === id && 'field' in value;
    const change: Changes = (_key, value) =>
      isIts(value) ? { ...value, field: { ...value.field, ...looser } } : value;
    return copy(chart, change) as Chart;
  };
