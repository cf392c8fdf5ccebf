import type { Configuration } from './configuration.ts';
import { type Finding, finding } from './finding.ts';
import { accountFindings } from './findings/account.ts';
import type { Check } from './findings/check.ts';
import { componentFindings } from './findings/component.ts';
import { referenceFindings } from './findings/references.ts';
import { roleFindings } from './findings/roles.ts';
import { skillFindings } from './findings/skills.ts';
import { slaFindings } from './findings/sla.ts';
import { templateFindings } from './findings/templates.ts';
import type { Values } from './value.ts';

const checks: readonly Check[] = [
  accountFindings,
  templateFindings,
  componentFindings,
  roleFindings,
  skillFindings,
  slaFindings,
  referenceFindings,
];

/**
 * Every finding on a configuration or draft, in the order of the page's tasks. The live answers are those of its
 * conversation, or what the file itself says of them.
 */
export function findingsOf(
  configuration: Configuration,
  live: Values | undefined = configuration.progress?.answers,
): readonly Finding[] {
  const unfinished = configuration.status === 'complete' && configuration.openPoints.length > 0;
  return [
    ...checks.flatMap((check) => check(configuration, live)),
    ...(unfinished ? [finding('not-finished', 'openPoints', { value: configuration.openPoints.length })] : []),
  ];
}
