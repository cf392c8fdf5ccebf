import type { Configuration } from '../../machines/configuration.ts';
import { exampleRoster } from '../../machines/routing/exampleRoster.ts';
import type { Agent } from '../../machines/routing/roster.ts';
import { settle } from '../../machines/routing/settle.ts';
import type { Language } from '../language.ts';
import { say } from '../say.ts';
import { joined, spellWeek } from '../spell.ts';
import { openIn } from './given.ts';

/** What the page shows and offers of a configuration. */
export interface ConfigurationView {
  readonly facts: readonly string[];
  /** What would keep it from working; with any, it is a draft that is simulated on purpose. */
  readonly open: readonly string[];
  readonly timeZone: string;
  readonly channels: readonly string[];
  readonly skills: readonly string[];
  readonly roles: readonly string[];
  /** Routing queues, where the configuration routes by them. */
  readonly queues: readonly string[];
  readonly hasHours: boolean;
  readonly agents: readonly Agent[];
}

const most = 4;

export function configurationView(configuration: Configuration, language: Language): ConfigurationView {
  const { channels, skills, roles, queues, timeZone, businessHours, legacy } = settle(configuration);
  const names = (all: readonly { readonly name: string }[]) => all.flatMap(({ name }) => (name ? [name] : []));
  const listed = (key: 'simChannels' | 'simSkills', all: readonly string[]): string => {
    const shown = joined(all.length > most ? [...all.slice(0, most), '…'] : all, language);
    return say(language, key, { count: all.length, names: shown });
  };
  const open = openIn(configuration, language);
  const isComplete = configuration.status === 'complete' && !open.length;
  return {
    facts: [
      say(language, 'simDescribed', {
        business: configuration.business?.name ?? say(language, 'simUnnamed'),
        channels: listed('simChannels', names(channels)),
        skills: listed('simSkills', names(skills)),
      }),
      businessHours
        ? say(language, 'simHours', { hours: spellWeek(businessHours.week, language), zone: timeZone })
        : say(language, 'simNoHours', { zone: timeZone }),
      isComplete ? say(language, 'simComplete') : say(language, 'simDraft', { count: configuration.openPoints.length }),
    ],
    open,
    timeZone,
    channels: names(channels),
    skills: names(skills),
    roles: names(roles ?? []),
    queues: legacy ? names(queues) : [],
    hasHours: businessHours !== null,
    agents: exampleRoster(configuration).agents,
  };
}
