import type { Facts } from './facts.ts';

/** When hours that are closed at the arrival open; null when never, or when only an override closed them. */
export function opensAt({ hours, arrivedMs, request }: Facts): number | null {
  if (request.overrides?.hours === 'closed' && hours.isOpen(arrivedMs)) return null;
  return hours.nextOpening(arrivedMs) ?? null;
}

/** When the fallback time is over that begins at an instant. */
export const fallbackAt = ({ skill }: Facts, sinceMs: number): number => sinceMs + (skill?.fallbackSeconds ?? 0) * 1000;
