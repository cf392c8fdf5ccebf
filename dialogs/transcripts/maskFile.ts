import { fieldOf } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import type { Ledger } from './ledger.ts';
import { isPlain } from './maskText.ts';
import { maskValue } from './maskValue.ts';

const mostDeep = 40;

/** A configuration with masked answers under the same keys; what is no configuration becomes an empty one. */
export function maskFile(text: string, ledger: Ledger): string {
  const json = parsed(text);
  if (json === undefined) return '{';
  return JSON.stringify(masked(json, { path: '', id: '', ledger, depth: 0 }));
}

function parsed(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

interface At {
  readonly path: string;
  readonly id: string;
  readonly ledger: Ledger;
  readonly depth: number;
}

function masked(value: Value, at: At): Value {
  const { path, id, ledger, depth } = at;
  if (id !== 'richMessages' && fieldOf(id)) return maskValue(path, value, ledger);
  if (depth > mostDeep) return null;
  if (Array.isArray(value))
    return value.map((one, i) => masked(one, { ...at, path: `${path}[${i}]`, id: `${id}[]`, depth: depth + 1 }));
  if (typeof value === 'object' && value !== null) return maskedObject(value as Readonly<Record<string, Value>>, at);
  return typeof value === 'string' && !isPlain(value, ledger) ? '' : value;
}

function maskedObject(value: Readonly<Record<string, Value>>, { path, id, ledger, depth }: At): Value {
  const dot = path && '.';
  const isAnswers = id === 'progress.answers';
  const kept = Object.entries(value).filter(
    ([key]) => isAnswers || (/^[$\w]{1,40}$/.test(key) && isPlain(key, ledger)),
  );
  return Object.fromEntries(
    kept.map(([key, inner]) =>
      isAnswers
        ? [key, maskValue(key, inner, ledger)]
        : [key, masked(inner, { path: `${path}${dot}${key}`, id: `${id}${dot}${key}`, ledger, depth: depth + 1 })],
    ),
  );
}
