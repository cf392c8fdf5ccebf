import type { ComparisonReport } from '../../machines/simulation/report.ts';
import type { Interval } from '../../machines/simulation/statistics.ts';
import type { Language } from '../language.ts';
import { say } from '../say.ts';
import { spellNumber, spellWait } from './measureWords.ts';

/** Whether an interval leaves no doubt about the sign of a difference. */
const isSure = ({ low, high }: Interval): boolean => low !== null && high !== null && (low > 0 || high < 0);

/** What the second configuration brings, in one or two sentences; nothing is claimed that the interval leaves open. */
export function comparisonText({ differences }: ComparisonReport, language: Language): string {
  const { serviceLevel, waitSeconds } = differences;
  const said = [
    ...(isSure(serviceLevel) ? [sentence('simCompareLevel', serviceLevel, language)] : []),
    ...(isSure(waitSeconds) ? [sentence('simCompareWait', waitSeconds, language)] : []),
  ];
  return said.join(' ') || say(language, 'simCompareSame');
}

function sentence(key: 'simCompareLevel' | 'simCompareWait', one: Interval, language: Language): string {
  const isLevel = key === 'simCompareLevel';
  const spelled = (value: number | null): string =>
    isLevel ? spellNumber(Math.abs(value ?? 0) * 100, language, 1) : spellWait(Math.abs(value ?? 0), language);
  const [near, far] = [one.low, one.high].toSorted((a, b) => Math.abs(a ?? 0) - Math.abs(b ?? 0));
  const isMore = (one.mean ?? 0) > 0;
  return say(language, key, {
    better: isMore === isLevel ? 'yes' : 'no',
    difference: spelled(one.mean),
    low: spelled(near ?? null),
    high: spelled(far ?? null),
  });
}
