import type { Configuration } from '../configuration.ts';
import { type Finding, finding } from '../finding.ts';
import { longestElapsed } from '../openingHours.ts';
import { secondsOf } from '../rules/duration.ts';
import type { Week } from '../rules/week.ts';
import type { Check } from './check.ts';

const windowMinutes = 24 * 60;
interface Promised {
  readonly firstResponse?: string;
  readonly solution?: string;
}

/** Service level agreements and the hours they count in (checks 27 and 28). */
export const slaFindings: Check = (configuration) => {
  const { channels = [], globalSla, businessHours } = configuration;
  const promised = channels.some((channel) => channel.sla);
  return [
    ...channels.flatMap((channel, i): readonly Finding[] => {
      const sla = channel.sla;
      if (!sla) return [];
      const name = channel.name ?? '';
      if (sla.mode === 'global')
        return globalSla === null ? [finding('global-sla-empty', `channels[${i}].sla`, { name })] : [];
      return promiseFindings(sla as Promised, { at: `channels[${i}].sla`, name, configuration });
    }),
    ...(globalSla ? promiseFindings(globalSla, { at: 'globalSla', name: '', configuration }) : []),
    ...(promised && businessHours === null ? [finding('business-hours-missing', 'businessHours')] : []),
  ];
};

function promiseFindings(
  { firstResponse, solution }: Promised,
  { at, name, configuration }: { at: string; name: string; configuration: Configuration },
): readonly Finding[] {
  const week = configuration.businessHours?.week as Week | undefined;
  const elapsed = week && firstResponse ? longestElapsed(week, secondsOf(firstResponse) / 60) : undefined;
  return [
    ...(firstResponse && solution && secondsOf(solution) < secondsOf(firstResponse)
      ? [finding('solution-before-first', `${at}.solution`, { name })]
      : []),
    ...(elapsed !== undefined && elapsed > windowMinutes
      ? [
          finding('sla-beyond-window', `${at}.firstResponse`, {
            name,
            value: Math.ceil(elapsed / 60),
            other: hasTemplate(configuration, name) ? 'ready' : 'missing',
          }),
        ]
      : []),
  ];
}

/** After the window, only an approved template can be sent (R85); without a channel, any of them counts. */
const hasTemplate = ({ templates = [] }: Configuration, channel: string): boolean =>
  templates.some(({ status, channels = [] }) => status === 'approved' && (!channel || channels.includes(channel)));
