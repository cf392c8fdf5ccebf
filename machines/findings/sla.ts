import type { Configuration } from '../configuration.ts';
import { type Finding, finding } from '../finding.ts';
import { longestElapsed } from '../openingHours.ts';
import { secondsOf } from '../rules/duration.ts';
import type { Week } from '../rules/week.ts';
import type { Check } from './check.ts';

const windowMinutes = 24 * 60;

/** A service level agreement as it stands in the configuration. */
export interface Promised {
  readonly at: string;
  /** Of the channel; empty for the global one. */
  readonly name: string;
  readonly firstResponse?: string | undefined;
  readonly solution?: string | undefined;
}

/** Service level agreements and the hours they count in (checks 27 and 28). */
export const slaFindings: Check = (configuration) => {
  const { channels = [], globalSla, businessHours } = configuration;
  const week = businessHours?.week as Week | undefined;
  return [
    ...channels.flatMap(({ sla, name = '' }, i) =>
      sla?.mode === 'global' && globalSla === null ? [finding('global-sla-empty', `channels[${i}].sla`, { name })] : [],
    ),
    ...promisesOf(configuration).flatMap((promise) => [
      ...orderFindings(promise),
      ...(week ? windowFindings(promise, configuration, (minutes) => longestElapsed(week, minutes)) : []),
    ]),
    ...(channels.some(({ sla }) => sla) && businessHours === null
      ? [finding('business-hours-missing', 'businessHours')]
      : []),
  ];
};

/** The agreement of each channel that has its own, then the global one. */
export const promisesOf = ({ channels = [], globalSla }: Configuration): readonly Promised[] => [
  ...channels.flatMap(({ sla, name = '' }, i) =>
    sla && sla.mode !== 'global' ? [{ ...(sla as Omit<Promised, 'at' | 'name'>), at: `channels[${i}].sla`, name }] : [],
  ),
  ...(globalSla ? [{ ...globalSla, at: 'globalSla', name: '' }] : []),
];

const orderFindings = ({ at, name, firstResponse, solution }: Promised): readonly Finding[] =>
  firstResponse && solution && secondsOf(solution) < secondsOf(firstResponse)
    ? [finding('solution-before-first', `${at}.solution`, { name })]
    : [];

/** Whether a first response in time can come after the 24-hour window, by the longest that so many minutes can take. */
export function windowFindings(
  { at, name, firstResponse }: Promised,
  configuration: Configuration,
  longest: (openMinutes: number) => number | undefined,
): readonly Finding[] {
  const elapsed = firstResponse ? longest(secondsOf(firstResponse) / 60) : undefined;
  if (elapsed === undefined || elapsed <= windowMinutes) return [];
  const other = hasTemplate(configuration, name) ? 'ready' : 'missing';
  return [finding('sla-beyond-window', `${at}.firstResponse`, { name, value: Math.ceil(elapsed / 60), other })];
}

/** After the window, only an approved template can be sent (R85); without a channel, any of them counts. */
const hasTemplate = ({ templates = [] }: Configuration, channel: string): boolean =>
  templates.some(({ status, channels = [] }) => status === 'approved' && (!channel || channels.includes(channel)));
