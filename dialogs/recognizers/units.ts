import type { Refusal } from '../../machines/refusal.ts';
import type { Value } from '../../machines/value.ts';

const [minute, hour, day] = [60, 3600, 86_400];
const mostOffered = 3;

/** What a number without its unit may mean, in seconds, the likeliest first. */
export function likelyLengths(amount: number, screen: 'seconds' | 'minutes'): readonly number[] {
  const inDays = amount >= 24 && amount % 12 === 0;
  const inHours = screen === 'minutes' && amount <= 12;
  const units = inDays ? [hour, minute] : inHours ? [hour, minute, day] : [minute, hour];
  return [...units, ...(screen === 'seconds' ? [1] : [])].map((unit) => Math.round(amount * unit));
}

/** The first value as the proposal, the others beside it. */
export function offering(values: readonly Value[]): Pick<Refusal, 'proposal' | 'alternatives'> {
  const [proposal, ...alternatives] = values.slice(0, mostOffered);
  return {
    ...(proposal !== undefined && { proposal }),
    ...(alternatives.length && { alternatives }),
  };
}
