import type { Configuration } from '../../machines/configuration.ts';
import type { Finding, Severity } from '../../machines/finding.ts';
import { valuesOf } from '../../machines/import.ts';
import type { MissedGoal } from '../../machines/simulation/missedGoals.ts';
import type { SimulationFinding } from '../../machines/simulation/simulationFindings.ts';
import { labelAt } from '../asked.ts';
import type { Language } from '../language.ts';
import { answerOf, findingWords } from '../noticed.ts';
import { reasonText } from '../routing/verdictText.ts';
import { type PhraseKey, say } from '../say.ts';
import { missedGoalText } from '../simulation/missedGoalText.ts';
import { capitalised } from '../spell.ts';

/** A finding of a simulation with what to change. */
export interface FindingLine {
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly text: string;
  /** The answer to change; in the roster, its path. */
  readonly change: string;
  readonly sources: string;
}

const severityWords = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
} as const satisfies Record<Severity, PhraseKey>;

/** A goal that is missed, told like a finding. */
export function missedGoalLine(one: MissedGoal, configuration: Configuration, language: Language): FindingLine {
  return {
    severity: 'warning',
    severityLabel: language.phrases[severityWords.warning],
    text: missedGoalText(one, language),
    change: changeText(one.path, configuration, language),
    sources: 'R180',
  };
}

const inRoster = 'roster.';

export function findingLine(one: SimulationFinding, configuration: Configuration, language: Language): FindingLine {
  const { severity, path, source } = one;
  return {
    severity,
    severityLabel: language.phrases[severityWords[severity]],
    text: findingText(one, language),
    change: changeText(path, configuration, language),
    sources: source.join(', '),
  };
}

function changeText(path: string, configuration: Configuration, language: Language): string {
  const label = path.startsWith(inRoster)
    ? say(language, 'simInRoster', { path: path.slice(inRoster.length) })
    : capitalised(labelAt(answerOf(path), valuesOf(configuration), language));
  return say(language, 'simChange', { label });
}

function findingText(one: SimulationFinding, language: Language): string {
  const { name = '', value = '', other = '', skill = '' } = one.args;
  switch (one.id) {
    case 'nobody-can-reply': {
      const reason = obstacleText(String(value), { channel: name, skill, name: other }, language);
      return `${say(language, 'simFindingNobody', { channel: name, skill, reason })} ${say(language, 'simFindingNobodyFix')}`;
    }
    case 'skill-without-agents':
      return `${say(language, 'simFindingNoAgents', { skill: name, channel: other })} ${say(language, 'simFindingNoAgentsFix')}`;
    case 'cases-starving':
      return `${say(language, 'simFindingStarving', { skill: name, hours: Number(value) })} ${say(language, 'simFindingStarvingFix')}`;
    default: {
      const { text, fix } = findingWords(one as Pick<Finding, 'id' | 'severity' | 'args'>, language);
      return `${text} ${fix}`;
    }
  }
}

const ofRoles: ReadonlySet<string> = new Set(['role-channel', 'reply', 'view-skills', 'role-unknown']);

/** What stands in the way most often, with the role or an agent that it is seen with. */
function obstacleText(
  reason: string,
  { channel, skill, name }: Readonly<Record<'channel' | 'skill' | 'name', string | number>>,
  language: Language,
): string {
  if (reason === 'capacity') return say(language, 'simReasonCapacity', { name });
  if (reason === 'schedule') return say(language, 'simReasonSchedule', { name });
  const said = reasonText(reason, { role: name, channel, skill }, language);
  return ofRoles.has(reason) ? said : say(language, 'simReasonAgent', { name, reason: said });
}
