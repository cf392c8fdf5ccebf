import type { Source } from './value.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Every check on a configuration, with its weight and where it comes from. */
export const findingKinds = {
  'permissions-unconfirmed': ['warning', 'R45', 'R150', 'O23'],
  'account-not-approved': ['error', 'R16', 'R21', 'R22'],
  'facebook-not-verified': ['error', 'R23'],
  'facebook-account-other': ['warning', 'R49', 'R51'],
  'number-duplicate': ['error', 'R78'],
  'number-in-use': ['error', 'R17', 'R41', 'R67', 'T2'],
  'two-step-pin': ['warning', 'R66', 'O22'],
  'phone-unreachable': ['warning', 'R20', 'R39'],
  'number-toll-free': ['warning', 'R19', 'R69'],
  'number-landline-sms': ['warning', 'R19', 'R69'],
  'number-not-verified': ['error', 'R20', 'R66'],
  'verification-skipped': ['info', 'R60', 'R79', 'T1'],
  'approval-waiting': ['error', 'R74', 'R76'],
  'approval-refused': ['error', 'R76'],
  'display-name-style': ['warning', 'R61'],
  'display-name-promotional': ['warning', 'R61'],
  'display-name-person': ['warning', 'R61'],
  'display-name-unrelated': ['warning', 'R61'],
  'description-long': ['warning', 'R26', 'R63'],
  'email-long': ['warning', 'R36'],
  'logo-unchecked': ['warning', 'R28', 'R29', 'R30', 'R32'],
  'automated-unconfirmed': ['info', 'R7', 'O1'],
  'consent-missing': ['error', 'R8', 'R42'],
  'template-missing': ['error', 'R4', 'R85'],
  'survey-template-missing': ['error', 'R86'],
  'template-not-approved': ['error', 'R85'],
  'channel-without-template': ['warning', 'R85', 'R89', 'T3'],
  'template-category': ['warning', 'R84', 'R91'],
  'template-text-unchecked': ['info', 'R84', 'R91'],
  'template-media-application': ['warning', 'R83'],
  'component-missing': ['warning', 'R94'],
  'component-placeholder': ['error', 'R107'],
  'component-smooch': ['error', 'R104', 'R107'],
  'component-legacy-left': ['warning', 'R104'],
  'component-all-channels': ['warning', 'R110'],
  'component-channel-left-out': ['warning', 'R95', 'R109'],
  'component-height': ['info', 'R108'],
  'channel-without-role': ['error', 'R112'],
  'reply-permission-missing': ['error', 'R123', 'R124'],
  'view-skills-missing': ['error', 'R125'],
  'roles-several': ['info', 'R116'],
  'applications-mixed': ['info', 'R120', 'R121', 'T4'],
  'agents-not-eligible': ['warning', 'R120', 'R121', 'T4'],
  'routing-queues-used': ['info', 'R133', 'R135', 'R137'],
  'channel-without-queue': ['error', 'R140', 'R148'],
  'queue-overlap': ['warning', 'R141'],
  'fallback-queue-unknown': ['info', 'R141', 'R142'],
  'skill-name-vague': ['warning', 'R152'],
  'skill-name-accents': ['warning', 'R155', 'O15'],
  'skill-name-convention': ['warning', 'R153'],
  'skill-queue-same-name': ['error', 'R141'],
  'sub-skill-without-queues': ['error', 'R165'],
  'agent-only-option': ['error', 'R168', 'R185', 'R188'],
  'agent-option-for-some': ['warning', 'R168', 'R185', 'R188'],
  'controlled-release-unknown': ['warning', 'R169', 'R170'],
  'preferred-agent-incomplete': ['error', 'R172', 'R178'],
  'metric-unconfirmed': ['info', 'R173', 'O2'],
  'fallback-beyond-window': ['warning', 'R177', 'R6'],
  'default-script-missing': ['error', 'R138', 'R191'],
  'default-skill-missing': ['error', 'R138', 'R191'],
  'default-skill-outbound': ['warning', 'R160', 'R196'],
  'default-skill-unstaffed': ['warning', 'R120', 'R121', 'R151'],
  'business-hours-missing': ['error', 'R201'],
  'solution-before-first': ['error', 'R210', 'T12'],
  'sla-beyond-window': ['warning', 'R201', 'R6'],
  'global-sla-empty': ['warning', 'R207', 'O13'],
  'name-duplicate': ['error', 'R78', 'O14'],
  'unknown-name': ['error', 'R73', 'R196'],
  'not-finished': ['error', 'R15'],
  'schema-invalid': ['error', 'R15'],
} as const satisfies Record<string, readonly [Severity, ...Source[]]>;
export type FindingId = keyof typeof findingKinds;

/** One thing to know about a configuration; `args` fill the words, `path` is the answer to change. */
export interface Finding {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly path: string;
  readonly source: readonly Source[];
  readonly args: Readonly<Record<string, string | number>>;
}

/** A finding at a path. */
export function finding(id: FindingId, path: string, args: Finding['args'] = {}): Finding {
  const [severity, ...source] = findingKinds[id];
  return { id, severity, path, source, args };
}
