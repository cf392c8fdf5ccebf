import { is, not, some } from '../condition.ts';
import { choice, choices, field, line, namesOf, offered, yesNo } from '../kinds.ts';
import { differsIn, namesIn, onlyOne } from '../names.ts';
import type { Refusal } from '../refusal.ts';
import { templateName } from '../rules/templateName.ts';
import { templateText } from '../rules/templateText.ts';
import type { TemplateText } from '../rules/templateVariables.ts';
import { ask, first, following, loop, section } from '../section.ts';
import type { Read, Value } from '../value.ts';

export const purposes = ['appointment', 'order', 'payment', 'survey', 'promotion', 'login-code', 'other'] as const;
export const templateLanguages = ['fr', 'fr_CA', 'en', 'en_US', 'en_CA', 'en_GB'] as const;

const categoryOf: Readonly<Record<string, string>> = { promotion: 'MARKETING', 'login-code': 'AUTHENTICATION' };
/** Starting points for a name; lowercase ASCII as Meta wants it, so the same in every language. */
const nameOf: Readonly<Record<string, string>> = {
  appointment: 'rappel_rendez_vous',
  order: 'suivi_commande',
  payment: 'demande_paiement',
  survey: 'sondage_satisfaction',
  promotion: 'offre_promotion',
  'login-code': 'code_connexion',
  other: 'message_service',
};
const englishNameOf: Readonly<Record<string, string>> = {
  appointment: 'appointment_reminder',
  order: 'order_update',
  payment: 'payment_request',
  survey: 'satisfaction_survey',
  promotion: 'promotion_offer',
  'login-code': 'login_code',
  other: 'service_message',
};
const frenchCountries = ['FR', 'BE', 'CH', 'LU', 'SN', 'CI', 'MA', 'TN', 'DZ', 'CM', 'HT'];
const languageFor = (country: unknown) =>
  country === 'CA'
    ? 'fr_CA'
    : frenchCountries.includes(String(country))
      ? 'fr'
      : country === 'US'
        ? 'en_US'
        : country === 'GB'
          ? 'en_GB'
          : 'en';
const freshName = (read: Read) => {
  const names = languageFor(read('business.country')).startsWith('fr') ? nameOf : englishNameOf;
  const base = names[String(read('templates[].purpose'))];
  const taken = namesIn('templates', read);
  return base && taken.includes(base) ? `${base}_${taken.length + 1}` : base;
};

/** The header that was chosen and the one that was written are the same. */
function fitsHeader(value: Value, read: Read): Refusal | undefined {
  const { header, ...rest } = value as TemplateText;
  const isText = read('templates[].header') === 'text';
  if (header !== undefined && !isText) return { reason: 'template-header-unexpected', proposal: rest as Value };
  return header === undefined && isText ? { reason: 'template-header-expected' } : undefined;
}

/** « Modèles de message » : outbound contact, templates and rich messages. */
export const fields = {
  'outbound.methods': choices(['agent-templates', 'crm-api', 'automated'], {
    sources: ['R4', 'R6', 'R7', 'O1'],
    notices: ['strictRules', 'threeOptionsCut'],
    topics: ['outboundWindow'],
  }),
  'outbound.consent': choices(['prior-contact', 'opt-in'], {
    sources: ['R8', 'R9', 'R10', 'R42'],
    min: 1,
    topics: ['consent'],
  }),
  'outbound.feedbackSurveys': yesNo({ sources: ['R86'] }),
  'setup.templates': yesNo({ sources: ['R80', 'R81', 'R85'], topics: ['templatesHelp'] }),
  'templates[].purpose': choice(purposes, { sources: ['R14', 'R80', 'R86'], notices: ['surveyTemplate'] }),
  'setup.templates[].recommended': yesNo({
    sources: ['R81'],
    offers: [
      'templates[].name',
      'templates[].category',
      'templates[].language',
      'templates[].header',
      'templates[].channels',
    ],
  }),
  'templates[].name': offered(
    'setup.templates[].recommended',
    field('text', templateName, { sources: ['R91'], check: differsIn('templates'), suggest: freshName }),
  ),
  'templates[].category': offered(
    'setup.templates[].recommended',
    choice(['UTILITY', 'MARKETING', 'AUTHENTICATION'], {
      sources: ['R91'],
      suggest: (read) => categoryOf[String(read('templates[].purpose'))] ?? 'UTILITY',
    }),
  ),
  'templates[].language': offered(
    'setup.templates[].recommended',
    choice(templateLanguages, { sources: ['R91', 'O21'], suggest: (read) => languageFor(read('business.country')) }),
  ),
  'templates[].header': offered(
    'setup.templates[].recommended',
    choice(['none', 'text', 'image', 'video', 'document'], {
      sources: ['R82', 'R83'],
      notices: ['mediaSupport'],
      suggest: () => 'none',
    }),
  ),
  'setup.templates[].text': field('template', templateText, {
    sources: ['R82', 'R84', 'R91'],
    optional: true,
    check: fitsHeader,
    topics: ['guidelines'],
  }),
  'templates[].channels': offered(
    'setup.templates[].recommended',
    namesOf((read) => namesIn('channels', read), {
      sources: ['R89', 'T3'],
      derive: onlyOne('channels'),
      suggest: (read) => namesIn('channels', read).slice(0, 1),
      notices: ['templateScope'],
    }),
  ),
  'templates[].status': choice(['approved', 'pending', 'rejected'], {
    sources: ['R84', 'R85', 'R91'],
    waitsFor: 'meta',
    lines: [
      line('openBusinessManager', ['R91']),
      line('createTemplate', ['R91'], { value: 'templates[].name' }),
      line('setTemplateCategory', ['R91'], { value: 'templates[].category' }),
      line('setTemplateLanguage', ['R91'], { value: 'templates[].language' }),
      line('setTemplateHeader', ['R82', 'R91'], { value: 'templates[].header' }),
      line('writeTemplate', ['R84'], { value: 'setup.templates[].text' }),
      line('submitTemplate', ['R91']),
    ],
    topics: ['guidelines'],
  }),
  'setup.templates[].another': yesNo({ sources: ['R86', 'R88'] }),
  richMessages: choices(['rich-link', 'quick-replies', 'item-list', 'time-slots'], {
    sources: ['R87', 'R88', 'R90'],
    skipsTo: [],
    topics: ['richMessages'],
  }),
  'richMessages[].channels': namesOf((read) => namesIn('channels', read), {
    sources: ['R88'],
    derive: onlyOne('channels'),
  }),
} as const;

const sendsOut = some(not(is('outbound.methods', [])), is('outbound.feedbackSurveys', true));

export const chart = section({
  initial: 'methods',
  states: {
    methods: ask(fields, 'outbound.methods', [
      { when: is('outbound.methods', []), target: 'feedbackSurveys' },
      { target: 'consent' },
    ]),
    consent: ask(fields, 'outbound.consent', 'feedbackSurveys'),
    feedbackSurveys: ask(fields, 'outbound.feedbackSurveys', [
      { when: sendsOut, target: 'firstTemplate' },
      { target: 'wanted' },
    ]),
    wanted: ask(fields, 'setup.templates', [
      { when: is('setup.templates', true), target: 'firstTemplate' },
      { target: 'richMessages' },
    ]),
    firstTemplate: first('templates', 'purpose'),
    purpose: ask(fields, 'templates[].purpose', 'recommended'),
    recommended: ask(fields, 'setup.templates[].recommended', 'name'),
    name: ask(fields, 'templates[].name', 'category'),
    category: ask(fields, 'templates[].category', 'language'),
    language: ask(fields, 'templates[].language', 'header'),
    header: ask(fields, 'templates[].header', 'text'),
    text: ask(fields, 'setup.templates[].text', 'channels'),
    channels: ask(fields, 'templates[].channels', 'status'),
    status: ask(fields, 'templates[].status', 'another'),
    another: ask(fields, 'setup.templates[].another', [
      { when: is('setup.templates[].another', true), target: 'next' },
      { target: 'richMessages' },
    ]),
    next: following('templates', 'purpose'),
    richMessages: ask(fields, 'richMessages', [
      { when: is('richMessages', []), target: 'done' },
      { target: 'firstRich' },
    ]),
    firstRich: first('richMessages', 'richChannels'),
    richChannels: ask(fields, 'richMessages[].channels', 'moreRich'),
    moreRich: loop('richMessages', { again: 'richChannels', done: 'done', list: 'richMessages' }),
    done: { type: 'final' },
  },
});
