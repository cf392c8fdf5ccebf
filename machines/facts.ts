import type { FieldId, Task } from './setup.ts';
import type { Source } from './value.ts';

/** Public documentation beside the page; Chenal itself; `none` where nothing that could be read says it. */
export const origins = ['meta', 'nice', 'vendors', 'chenal', 'none'] as const;
export type Origin = (typeof origins)[number];
export type FactSource = Source | Origin;

export interface Fact {
  readonly sources: readonly FactSource[];
  /** Questions at which «where is it?» or «how long?» without an object means this. */
  readonly about?: readonly FieldId[];
  /** It tells two things apart, so that their two definitions need not be given. */
  readonly compares?: true;
}

/** What may be asked in the midst of any question, beside the glossary; the words are in `dialogs/`, keyed by the id. */
export const facts = {
  'business-manager-id': { sources: ['R24', 'vendors'], about: ['business.businessManagerId'] },
  'who-verifies': { sources: ['R23', 'vendors'], about: ['business.facebookVerified'] },
  'verification-documents': { sources: ['R23', 'vendors'] },
  'verification-time': { sources: ['R23', 'none'], about: ['business.facebookVerified'] },
  'verification-status': { sources: ['R23', 'meta'] },
  'account-needed': { sources: ['R16', 'R22', 'R53'], about: ['account.origin'] },
  'account-status': { sources: ['R22', 'meta'] },
  'account-review-time': { sources: ['R22', 'none'], about: ['account.review'] },
  'keep-number': { sources: ['R17', 'R41', 'R67', 'meta'], about: ['channels[].phoneNumber'] },
  'ordinary-calls': { sources: ['meta'] },
  landline: { sources: ['R19', 'R69'] },
  'voice-menu': { sources: ['R69', 'meta'] },
  'short-code': { sources: ['R18', 'meta'] },
  'personal-app': { sources: ['R41'] },
  'business-app': { sources: ['R67', 'T2', 'meta'] },
  'other-provider': { sources: ['R17', 'vendors'] },
  'banned-number': { sources: ['meta'] },
  'number-format': { sources: ['R18', 'R40'] },
  'virtual-number': { sources: ['R18', 'R20', 'meta'] },
  logo: {
    sources: ['R28', 'R29', 'R30', 'R31', 'R32', 'T11'],
    about: ['business.logoUrl', 'steps.business.checkLogo'],
  },
  consent: { sources: ['R8', 'R9', 'R10', 'R42', 'meta'], about: ['outbound.consent'] },
  'messaging-limits': { sources: ['R13', 'meta'] },
  'raise-limits': { sources: ['vendors'] },
  flagged: { sources: ['R11', 'R12', 'R13'] },

  'facebook-login': { sources: ['R48', 'R49'], about: ['setup.channels[].facebookAccount'] },
  'portfolio-greyed': { sources: ['vendors'] },
  sharing: { sources: ['R51'] },
  'display-name-rules': { sources: ['R61', 'meta', 'vendors'], about: ['channels[].profile.displayName'] },
  'display-name-change': { sources: ['meta'] },
  'profile-limits': { sources: ['R62', 'R63', 'R64', 'meta'], about: ['channels[].profile.description'] },
  'code-missing': {
    sources: ['R20', 'R69', 'R70'],
    about: ['steps.channels[].profileAndNumber', 'steps.channels[].resolveVerification'],
  },
  'code-attempts': { sources: ['meta', 'vendors'] },
  'two-step-pin': { sources: ['meta'] },
  'approval-time': { sources: ['R74', 'O17'], about: ['channels[].approval', 'steps.channels[].createInCxone'] },
  'number-status': { sources: ['R76', 'meta'] },
  quality: { sources: ['meta'] },
  'several-numbers': { sources: ['R77', 'R78'], about: ['setup.channels[].another'] },
  'verify-again': { sources: ['R79', 'T1'] },
  'channel-name': { sources: ['R75', 'O14', 'nice'], about: ['channels[].name'] },
  'green-bar': { sources: ['R75'] },
  'menu-missing': { sources: ['R44', 'R45', 'nice'], about: ['steps.channels[].connectFacebook'] },
  'window-shut': { sources: ['R48', 'R72'] },
  'existing-profile': { compares: true, sources: ['R59', 'R60', 'T1'], about: ['channels[].profile.origin'] },

  window: { sources: ['R6', 'R85', 'meta'] },
  'window-start': { sources: ['meta'] },
  'template-time': { sources: ['vendors'], about: ['templates[].status'] },
  'template-status': { sources: ['meta'] },
  'template-refused': { sources: ['meta'] },
  'template-category': { compares: true, sources: ['meta'], about: ['templates[].category'] },
  'template-name': { sources: ['meta'], about: ['templates[].name'] },
  'template-length': { sources: ['meta'] },
  'template-variables': { sources: ['meta'] },
  'template-paused': { sources: ['meta'] },
  'template-edit': { sources: ['meta'] },
  'template-place': { sources: ['R91'], about: ['setup.templates'] },
  'template-media': { sources: ['R82', 'R83', 'meta'], about: ['templates[].header'] },
  'template-language': { sources: ['meta'], about: ['templates[].language'] },
  'template-scope': { sources: ['R89', 'R95', 'T3'], about: ['templates[].channels'] },
  'template-needed': { sources: ['R4', 'R85'] },
  survey: { sources: ['R86'], about: ['outbound.feedbackSurveys'] },
  'rich-message': { compares: true, sources: ['R87', 'R88', 'R90'], about: ['richMessages'] },
  'three-options': { sources: ['R7', 'O1'], about: ['outbound.methods'] },
  attachments: { sources: ['R2', 'R3', 'meta'] },

  component: { sources: ['R92', 'R94'] },
  'component-url': { sources: ['R96', 'R100'], about: ['customComponent.url'] },
  placeholder: { sources: ['R107', 'T10'] },
  smooch: { sources: ['R104', 'nice'], about: ['setup.customComponent.legacy'] },
  'component-height': { sources: ['R108'], about: ['customComponent.heightPixels'] },
  'component-channels': { sources: ['R95', 'R110'], about: ['customComponent.channels'] },

  reply: { sources: ['R123', 'R124', 'R125'], about: ['roles[].channels[].permissions'] },
  'permission-list': { sources: ['R130', 'O4', 'nice'] },
  'other-permissions': { sources: ['R122', 'O5'], about: ['roles[].otherPermissions'] },
  'one-role': { sources: ['R116'] },
  'primary-role': { sources: ['nice'] },
  'new-role': { sources: ['R115', 'R117', 'R118'], about: ['roles[].origin'] },
  applications: { compares: true, sources: ['R120', 'R121', 'T4'], about: ['agentApplications'] },
  'enabling-time': { sources: ['nice'] },
  invitation: { sources: ['nice'] },
  capacity: { sources: ['nice'] },

  'why-script': { compares: true, sources: ['R133', 'R134', 'R135'], about: ['routing.method'] },
  'script-kind': { sources: ['R195', 'nice'], about: ['channels[].studioScript'] },
  'default-script-skill': { sources: ['R138', 'R191', 'nice'], about: ['channels[].defaultSkill'] },
  'old-queues': { sources: ['R137', 'nice'], about: ['routing.queues[].name'] },
  'no-match': { sources: ['nice'], about: ['routing.queues[].filter'] },
  automation: { sources: ['R136', 'nice'], about: ['routing.workflowAutomation'] },
  'message-path': { sources: ['R140', 'nice'] },

  'skill-name': { sources: ['R152', 'R153', 'R154', 'R155', 'O15'], about: ['skills[].name'] },
  'skill-permissions': { sources: ['R150'] },
  'sub-skill': { sources: ['R164', 'R165'] },
  proficiency: { sources: ['R171', 'T9', 'nice'] },
  'preferred-agent': { sources: ['R172', 'R175', 'R179'], about: ['skills[].routing.criterion'] },
  'focus-metric': { sources: ['R173', 'O2'], about: ['skills[].routing.focusMetric'] },
  'focus-lock': { sources: ['R174', 'R175', 'R176'], about: ['skills[].routing.focusLock'] },
  'fallback-time': { sources: ['R177', 'R178', 'T6', 'T7'], about: ['skills[].routing.fallbackSeconds'] },
  'dynamic-delivery': { sources: ['R169', 'nice'], about: ['setup.dynamicDelivery'] },
  'controlled-release': { sources: ['R170'] },
  'accept-reject': { sources: ['R182', 'R183', 'O11'] },
  'agent-response': { sources: ['R184', 'R185', 'O8'], about: ['skills[].agentResponse.firstSeconds'] },
  'customer-response': { sources: ['R187', 'R188', 'O9'], about: ['skills[].customerResponse.idleSeconds'] },
  'screen-pop-action': { sources: ['R167', 'R168'] },
  'service-level': { sources: ['R180', 'R181', 'O7'], about: ['skills[].serviceLevel.thresholdSeconds'] },
  campaign: { sources: ['R162', 'nice'], about: ['skills[].campaign'] },
  direction: { sources: ['R160'], about: ['skills[].direction'] },

  'sla-hours': { sources: ['R201'] },
  'sla-global': { sources: ['R207', 'R208', 'O13'], about: ['channels[].sla.mode'] },
  'sla-seen': { sources: ['R202'] },
  'first-response': {
    compares: true,
    sources: ['R209', 'R210', 'nice'],
    about: ['channels[].sla.firstResponse', 'channels[].sla.solution'],
  },
  'sla-pause': { sources: ['O12', 'none'] },
  'outside-hours': { sources: ['O20', 'none'] },
  'two-hours-settings': { compares: true, sources: ['nice'], about: ['businessHours.week'] },
  'sla-optional': { sources: ['R203'] },

  who: { sources: ['chenal'] },
  human: { sources: ['chenal'] },
  abilities: { sources: ['chenal'] },
  data: { sources: ['chenal'] },
  languages: { sources: ['chenal'] },
  later: { sources: ['chenal'] },
  changes: { sources: ['R48', 'R91', 'chenal'] },
  cost: { sources: ['none'] },
  duration: { sources: ['R74', 'chenal'] },
  order: { sources: ['R15'] },
  password: { sources: ['R49', 'R70', 'chenal'] },
  colleague: { sources: ['chenal'] },
  result: { sources: ['chenal'] },
  mistakes: { sources: ['chenal'] },
  testing: { sources: ['none'] },
  documentation: { sources: ['R43', 'R84'] },
} as const satisfies Record<string, Fact>;
export type FactId = keyof typeof facts;

/** Last requirement under each heading of the page, in its order. */
const lastOf: readonly (readonly [Task, number])[] = [
  ['account', 43],
  ['channel', 79],
  ['templates', 91],
  ['component', 111],
  ['roles', 131],
  ['routing', 149],
  ['skill', 190],
  ['defaults', 197],
  ['sla', 211],
];

/** The task under whose heading the page says it; undefined for what stands in all of them. */
export function taskOfSource(source: FactSource): Task | undefined {
  const number = /^R(\d+)$/.exec(source)?.[1];
  if (!number) return undefined;
  return lastOf.find(([, last]) => Number(number) <= last)?.[0];
}
