import type { Configuration } from '../../machines/configuration.ts';
import type { FindingId } from '../../machines/finding.ts';
import { place } from '../../machines/path.ts';
import { drive, emitted } from './drive.ts';

const allDay = [['00:00', '24:00']];
const everyDay = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, allDay]));
const officeHours = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));

/** A complete configuration on which there is nothing to say. */
export const sound = emitted(
  drive({
    'setup.channels[0].another': true,
    'setup.templates[].recommended': false,
    'setup.templates[].text': null,
    'templates[].channels': ['WhatsApp Toronto', 'WhatsApp Montréal'],
    'setup.roles[].channels': ['WhatsApp Toronto', 'WhatsApp Montréal'],
    'setup.skills[].options': ['agent-response', 'customer-response', 'message-template'],
    'setup.dynamicDelivery': 'yes',
    'setup.skills[0].another': true,
    'channels[].sla.mode': 'different',
    'businessHours.week': everyDay,
  }).last,
);

/** What is otherwise, by path; `setup.` and `steps.` paths are what the conversation knows beside the file. */
export type Changes = Readonly<Record<string, unknown>>;

export function having(changes: Changes): Configuration {
  const file = structuredClone(sound) as unknown as Record<string, unknown>;
  const answers: Record<string, unknown> = { ...sound.progress?.answers };
  for (const [path, value] of Object.entries(changes)) {
    if (/^(?:setup|steps)\./.test(path)) answers[path] = value;
    else place(file, path, value);
  }
  return { ...file, progress: { answers } } as Configuration;
}

export const oneQueue = [
  { name: 'File 1', filter: 'Clients', includedChannels: ['WhatsApp Toronto', 'WhatsApp Montréal'] },
];
export const queues = (list: readonly object[]): Changes => ({
  routing: { method: 'routing-queues', workflowAutomation: false, queues: list },
});
const preferred = {
  criterion: 'preferred-agent',
  focusMetric: 'same-case',
  focusLock: 'when-offline',
  fallbackSeconds: 900,
};

export interface Example {
  /** Fires it. */
  readonly bad: Changes;
  /** Where it is found. */
  readonly at: string;
  /** So near that it might, and does not. */
  readonly good: Changes;
}

/** A configuration for each finding that fires it, and one so near that it might. */
export const examples: Readonly<Record<Exclude<FindingId, 'schema-invalid'>, Example>> = {
  'permissions-unconfirmed': {
    bad: { 'steps.prerequisites.skillPermissions': 'waiting' },
    at: 'steps.prerequisites.skillPermissions',
    good: { 'steps.prerequisites.skillPermissions': 'done', 'steps.prerequisites.channelPermissions': 'done' },
  },
  'account-not-approved': {
    bad: { 'account.review': 'pending' },
    at: 'account.review',
    good: { 'account.review': 'approved' },
  },
  'facebook-not-verified': {
    bad: { 'business.facebookVerified': false },
    at: 'business.facebookVerified',
    good: { 'business.facebookVerified': undefined },
  },
  'facebook-account-other': {
    bad: { 'setup.channels[1].facebookAccount': 'wrong', 'steps.channels[1].connectFacebook': 'waiting' },
    at: 'setup.channels[1].facebookAccount',
    good: { 'setup.channels[1].facebookAccount': 'none', 'steps.channels[1].connectFacebook': 'done' },
  },
  'number-duplicate': {
    bad: { 'channels[1].phoneNumber': '+14165550120' },
    at: 'channels[1].phoneNumber',
    good: { 'channels[1].phoneNumber': '+14165550129' },
  },
  'number-in-use': {
    bad: {
      'channels[0].previousUse': 'api',
      'channels[0].verification': {},
      'steps.channels[0].freeNumber': 'waiting',
    },
    at: 'channels[0].previousUse',
    good: {
      'channels[0].previousUse': 'api',
      'channels[0].verification': {},
      'steps.channels[0].freeNumber': 'done',
    },
  },
  'two-step-pin': {
    bad: { 'channels[0].previousUse': 'personal-app', 'steps.prerequisites.pin': 'waiting' },
    at: 'steps.prerequisites.pin',
    good: { 'channels[0].previousUse': 'personal-app', 'steps.prerequisites.pin': 'done' },
  },
  'phone-unreachable': {
    bad: { 'steps.prerequisites.phone': 'waiting' },
    at: 'steps.prerequisites.phone',
    good: { 'steps.prerequisites.phone': 'done' },
  },
  'number-toll-free': {
    bad: { 'channels[0].phoneNumber': '+18005550123', 'channels[0].verification': { method: 'voice' } },
    at: 'channels[0].phoneNumber',
    good: { 'channels[0].phoneNumber': '+18005550123' },
  },
  'number-landline-sms': {
    bad: { 'channels[0].phoneNumber': '+33142685300' },
    at: 'channels[0].verification.method',
    good: { 'channels[0].phoneNumber': '+33142685300', 'channels[0].verification.method': 'voice' },
  },
  'number-not-verified': {
    bad: { 'channels[0].verification': {} },
    at: 'channels[0].verification.status',
    good: { 'channels[0].verification': {}, 'channels[0].approval': undefined },
  },
  'verification-skipped': {
    bad: { 'channels[1].verification': { status: 'already-verified' } },
    at: 'channels[1].verification.status',
    good: { 'channels[1].verification': { status: 'verified' } },
  },
  'approval-waiting': {
    bad: { 'channels[1].approval': 'waiting' },
    at: 'channels[1].approval',
    good: { 'channels[1].approval': undefined },
  },
  'approval-refused': {
    bad: { 'channels[0].approval': 'refused' },
    at: 'channels[0].approval',
    good: { 'channels[0].approval': 'connected' },
  },
  'display-name-style': {
    bad: { 'channels[0].profile.displayName': 'JUNGLE CLASSICS' },
    at: 'channels[0].profile.displayName',
    good: { 'channels[0].profile.displayName': 'IBM' },
  },
  'display-name-promotional': {
    bad: { 'channels[0].profile.displayName': 'Jungle : meilleurs rabais' },
    at: 'channels[0].profile.displayName',
    good: { 'channels[0].profile.displayName': 'Best Jungle', 'business.name': 'Best Jungle inc.' },
  },
  'display-name-person': {
    bad: { 'channels[0].profile.displayName': 'Marie Tremblay' },
    at: 'channels[0].profile.displayName',
    good: { 'channels[0].profile.displayName': 'Marie Tremblay', 'business.name': 'Studio Marie Tremblay' },
  },
  'display-name-unrelated': {
    bad: { 'channels[0].profile.displayName': 'Ours et Panthère' },
    at: 'channels[0].profile.displayName',
    good: { 'channels[0].profile.displayName': 'TJC' },
  },
  'description-long': {
    bad: { 'channels[0].profile.description': 'a'.repeat(257) },
    at: 'channels[0].profile.description',
    good: { 'channels[0].profile.description': 'a'.repeat(256) },
  },
  'email-long': {
    bad: { 'business.email': `info@${'a'.repeat(60)}.${'b'.repeat(60)}.example` },
    at: 'business.email',
    good: { 'business.email': `${'i'.repeat(60)}@${'a'.repeat(59)}.example` },
  },
  'logo-unchecked': {
    bad: { 'steps.business.checkLogo': 'waiting' },
    at: 'steps.business.checkLogo',
    good: { 'steps.business.checkLogo': 'done' },
  },
  'automated-unconfirmed': {
    bad: { 'outbound.methods': ['agent-templates', 'automated'] },
    at: 'outbound.methods',
    good: { 'outbound.methods': ['agent-templates', 'crm-api'] },
  },
  'consent-missing': {
    bad: { 'outbound.consent': [] },
    at: 'outbound.consent',
    good: { 'outbound.consent': [], 'outbound.enabled': false },
  },
  'template-missing': { bad: { templates: [] }, at: 'templates', good: { templates: undefined } },
  'survey-template-missing': {
    bad: { 'outbound.feedbackSurveys': true },
    at: 'templates',
    good: { 'outbound.feedbackSurveys': true, 'templates[0].purpose': 'survey' },
  },
  'template-not-approved': {
    bad: { 'templates[0].status': 'pending' },
    at: 'templates[0].status',
    good: { templates: [sound.templates?.[0], { ...sound.templates?.[0], name: 'autre', status: 'rejected' }] },
  },
  'channel-without-template': {
    bad: { 'templates[0].channels': ['WhatsApp Toronto'] },
    at: 'templates',
    good: { 'templates[0].channels': ['WhatsApp Toronto'], 'outbound.enabled': false },
  },
  'template-category': {
    bad: { 'templates[0].purpose': 'promotion' },
    at: 'templates[0].category',
    good: { 'templates[0].purpose': 'promotion', 'templates[0].category': 'MARKETING' },
  },
  'template-text-unchecked': {
    bad: { 'templates[0].status': 'pending', 'setup.templates[0].text': null },
    at: 'setup.templates[0].text',
    good: { 'templates[0].status': 'approved', 'setup.templates[0].text': null },
  },
  'template-media-application': {
    bad: { 'templates[0].header': 'image' },
    at: 'templates[0].header',
    good: { 'templates[0].header': 'image', agentApplications: ['max'] },
  },
  'component-missing': {
    bad: { customComponent: null, agentApplications: ['max', 'cxone-agent'] },
    at: 'customComponent',
    good: { customComponent: null },
  },
  'component-placeholder': {
    bad: { 'customComponent.url': 'https://home.nicecxone.com/settings' },
    at: 'customComponent.url',
    good: { 'customComponent.url': 'https://home.nicecxone.com/settings%s' },
  },
  'component-smooch': {
    bad: { 'customComponent.url': 'https://app.smooch.io/settings%s' },
    at: 'customComponent.url',
    good: { 'customComponent.url': 'https://app.smoke.io/settings%s' },
  },
  'component-legacy-left': {
    bad: { 'customComponent.legacyComponentsRemoved': false },
    at: 'customComponent.legacyComponentsRemoved',
    good: { 'customComponent.legacyComponentsRemoved': undefined },
  },
  'component-all-channels': {
    bad: { 'customComponent.channels': 'all' },
    at: 'customComponent.channels',
    good: { 'customComponent.channels': ['WhatsApp Toronto'] },
  },
  'component-channel-left-out': {
    bad: { 'customComponent.channels': ['WhatsApp Toronto'] },
    at: 'customComponent.channels',
    good: { 'customComponent.channels': ['WhatsApp Toronto'], 'templates[0].channels': ['WhatsApp Toronto'] },
  },
  'component-height': {
    bad: { 'customComponent.heightPixels': 201 },
    at: 'customComponent.heightPixels',
    good: { 'customComponent.heightPixels': 200 },
  },
  'channel-without-role': {
    bad: { 'roles[0].channels': sound.roles?.[0]?.channels?.slice(0, 1) },
    at: 'channels[1]',
    good: { roles: undefined },
  },
  'reply-permission-missing': {
    bad: { 'roles[0].channels[1].permissions': ['assign'] },
    at: 'roles[0].channels[1].permissions',
    good: { 'roles[0].channels[1].permissions': ['reply'] },
  },
  'view-skills-missing': {
    bad: { 'roles[0].viewSkills': false },
    at: 'roles[0].viewSkills',
    good: { 'roles[0].viewSkills': undefined },
  },
  'roles-several': {
    bad: { roles: [...(sound.roles ?? []), { ...sound.roles?.[0], name: 'Autre' }] },
    at: 'roles[1].name',
    good: { roles: sound.roles },
  },
  'applications-mixed': {
    bad: { agentApplications: ['cxone-agent', 'max'] },
    at: 'agentApplications',
    good: { agentApplications: ['max'] },
  },
  'agents-not-eligible': {
    bad: { 'steps.roles[0].configure': 'waiting' },
    at: 'steps.roles[0].configure',
    good: { 'steps.roles[0].configure': 'waiting', agentApplications: ['max'] },
  },
  'routing-queues-used': {
    bad: queues(oneQueue),
    at: 'routing.method',
    good: { 'routing.method': 'studio-script' },
  },
  'channel-without-queue': {
    bad: queues([{ ...oneQueue[0], includedChannels: ['WhatsApp Montréal'] }]),
    at: 'channels[0]',
    good: queues(oneQueue),
  },
  'queue-overlap': {
    bad: queues([...oneQueue, { name: 'File 2', filter: 'Clients', includedChannels: ['WhatsApp Toronto'] }]),
    at: 'channels[0]',
    good: queues([
      { ...oneQueue[0], includedChannels: ['WhatsApp Montréal'] },
      { name: 'File 2', filter: 'Clients', includedChannels: ['WhatsApp Toronto'] },
    ]),
  },
  'fallback-queue-unknown': { bad: queues(oneQueue), at: 'routing.method', good: {} },
  'skill-name-vague': {
    bad: { 'skills[0].name': 'test1' },
    at: 'skills[0].name',
    good: { 'skills[0].name': 'WA_test1' },
  },
  'skill-name-accents': {
    bad: { 'skills[0].name': 'WA_Clientèle' },
    at: 'skills[0].name',
    good: { 'skills[0].name': 'WA_Clientele' },
  },
  'skill-name-convention': {
    bad: { 'skills[1].name': 'Ventes-WA' },
    at: 'skills[1].name',
    good: { 'skills[1].name': 'WA_Service_Ventes' },
  },
  'skill-queue-same-name': {
    bad: queues([{ ...oneQueue[0], name: 'WA_Service_1' }]),
    at: 'skills[0].name',
    good: queues(oneQueue),
  },
  'sub-skill-without-queues': {
    bad: { 'skills[0].subSkill': true },
    at: 'skills[0].subSkill',
    good: { 'skills[0].subSkill': true, ...queues(oneQueue) },
  },
  'agent-only-option': {
    bad: { agentApplications: ['max'] },
    at: 'skills[0].agentResponse',
    good: { agentApplications: ['cxone-agent'] },
  },
  'agent-option-for-some': {
    bad: { agentApplications: ['cxone-agent', 'max'] },
    at: 'skills[0].agentResponse',
    good: { agentApplications: ['max'] },
  },
  'controlled-release-unknown': {
    bad: { 'setup.dynamicDelivery': 'unknown' },
    at: 'setup.dynamicDelivery',
    good: { 'setup.dynamicDelivery': 'no' },
  },
  'preferred-agent-incomplete': {
    bad: { 'skills[0].routing': { criterion: 'preferred-agent', focusMetric: 'same-case', focusLock: 'when-offline' } },
    at: 'skills[0].routing',
    good: { 'skills[0].routing': { criterion: 'proficiency' } },
  },
  'metric-unconfirmed': {
    bad: { 'skills[0].routing': preferred },
    at: 'skills[0].routing.focusMetric',
    good: { 'skills[0].routing': { criterion: 'proficiency' } },
  },
  'fallback-beyond-window': {
    bad: { 'skills[0].routing': { ...preferred, fallbackSeconds: 86_401 } },
    at: 'skills[0].routing.fallbackSeconds',
    good: { 'skills[0].routing': { ...preferred, fallbackSeconds: 86_400 } },
  },
  'default-script-missing': {
    bad: { 'channels[1].studioScript': undefined },
    at: 'channels[1].studioScript',
    good: { 'channels[1].studioScript': undefined, 'channels[1].sla': undefined },
  },
  'default-skill-missing': {
    bad: { 'channels[0].defaultSkill': undefined },
    at: 'channels[0].defaultSkill',
    good: { 'channels[0].defaultSkill': undefined, 'channels[0].sla': undefined },
  },
  'default-skill-outbound': {
    bad: { 'skills[0].direction': 'outbound' },
    at: 'channels[1].defaultSkill',
    good: { 'skills[1].direction': 'outbound' },
  },
  'default-skill-unstaffed': {
    bad: { 'steps.skills[0].create': 'waiting' },
    at: 'steps.skills[0].create',
    good: { 'steps.skills[1].create': 'waiting' },
  },
  'business-hours-missing': {
    bad: { businessHours: null },
    at: 'businessHours',
    good: { businessHours: null, 'channels[0].sla': null, 'channels[1].sla': null },
  },
  'solution-before-first': {
    bad: { 'channels[1].sla': { mode: 'different', firstResponse: 'PT2H', solution: 'PT119M' } },
    at: 'channels[1].sla.solution',
    good: { 'channels[1].sla': { mode: 'different', firstResponse: 'PT2H', solution: 'PT120M' } },
  },
  'sla-beyond-window': {
    bad: { 'businessHours.week': officeHours },
    at: 'channels[0].sla.firstResponse',
    good: { 'businessHours.week': everyDay, 'channels[0].sla.firstResponse': 'PT24H' },
  },
  'global-sla-empty': {
    bad: { 'channels[0].sla': { mode: 'global' }, globalSla: null },
    at: 'channels[0].sla',
    good: { 'channels[0].sla': { mode: 'global' }, globalSla: { firstResponse: 'PT1H', solution: 'P1D' } },
  },
  'name-duplicate': {
    bad: { 'skills[1].name': 'WA_Service_1' },
    at: 'skills[1].name',
    good: { 'skills[1].name': 'WA_Service_3' },
  },
  'unknown-name': {
    bad: { 'channels[0].defaultSkill': 'WA_Absent' },
    at: 'channels[0].defaultSkill',
    good: { 'channels[0].defaultSkill': 'WA_Service_2' },
  },
  'not-finished': {
    bad: { openPoints: [{ path: 'channels[0].approval', reason: 'waiting' }] },
    at: 'openPoints',
    good: { status: 'draft', openPoints: [{ path: 'channels[0].approval', reason: 'waiting' }] },
  },
};
