import type { Interval } from '../../machines/simulation/statistics.ts';
import type { Language } from '../language.ts';
import { type PhraseKey, say } from '../say.ts';

/** Every measure of a simulation, in the order in which they are told, and what its figures are. */
export const measures = {
  serviceLevel: ['measureServiceLevel', 'share'],
  waitSeconds: ['measureWaitSeconds', 'seconds'],
  waitP50Seconds: ['measureWaitP50Seconds', 'seconds'],
  waitP90Seconds: ['measureWaitP90Seconds', 'seconds'],
  waited: ['measureWaited', 'share'],
  offered: ['measureOffered', 'count'],
  answered: ['measureAnswered', 'count'],
  abandoned: ['measureAbandoned', 'count'],
  occupancy: ['measureOccupancy', 'share'],
  firstResponseWithinSla: ['measureFirstResponseWithinSla', 'share'],
  solutionWithinSla: ['measureSolutionWithinSla', 'share'],
  preferredAgentHit: ['measurePreferredAgentHit', 'share'],
  rejected: ['measureRejected', 'count'],
  outsideWindow: ['measureOutsideWindow', 'count'],
} as const satisfies Readonly<Record<string, readonly [PhraseKey, 'share' | 'seconds' | 'count']>>;
export type Measure = keyof typeof measures;
export const measureNames = Object.keys(measures) as readonly Measure[];

export const measureLabel = (measure: Measure, language: Language): string => language.phrases[measures[measure][0]];

const hundred = 100;

/** One figure of a measure; a wait is told as exactly as somebody can feel it. */
export function spellMeasure(measure: Measure, value: number | null | undefined, language: Language): string {
  if (value === null || value === undefined) return '–';
  switch (measures[measure][1]) {
    case 'share':
      return spellShare(value, language);
    case 'seconds':
      return spellWait(value, language);
    case 'count':
      return spellNumber(value, language, value < hundred && !Number.isInteger(value) ? 1 : 0);
  }
}

/** « de 12 à 15 », or that there is none. */
export function spellInterval(measure: Measure, { low, high }: Interval, language: Language): string {
  if (low === null || high === null) return '–';
  const floor = (value: number): number => Math.max(0, value);
  return say(language, 'simIntervalOf', {
    low: spellMeasure(measure, floor(low), language),
    high: spellMeasure(measure, floor(high), language),
  });
}

/** A difference with its sign; of shares in percentage points. */
export function spellDifference(measure: Measure, value: number | null, language: Language): string {
  if (value === null) return '–';
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${spellMeasure(measure, Math.abs(value), language)}`;
}

export const spellShare = (share: number, { locale }: Language): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);

export const spellNumber = (value: number, { locale }: Language, digits = 0): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value);

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** « 12 min 22 s »: the two largest units, and tenths of a second below ten. */
export function spellWait(seconds: number, { locale }: Language): string {
  const unit = (value: number, name: string): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 1 }).format(
      value,
    );
  if (seconds < 10) return unit(seconds, 'second');
  const first = Math.max(
    0,
    units.findIndex(([, size]) => Math.round(seconds) >= size),
  );
  const [, smallest] = units[Math.min(first + 1, units.length - 1)] as (typeof units)[number];
  let rest = Math.round(seconds / smallest) * smallest;
  const parts = units.slice(first, first + 2).map(([name, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count ? unit(count, name) : '';
  });
  return parts.filter(Boolean).join(' ');
}
