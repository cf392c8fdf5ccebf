import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { type FindingId, findingKinds } from '../../machines/finding.ts';
import { findingsOf } from '../../machines/findings.ts';
import type { NoticeId } from '../../machines/notices.ts';
import type { FieldId } from '../../machines/setup.ts';
import { examples, having, sound } from '../helpers/findings.ts';
import { standingAt } from '../helpers/stands.ts';
import { tags } from '../helpers/talk.ts';

type Fired = keyof typeof examples;

interface Row {
  /** What it is about. */
  readonly about: string;
  /** Findings on the answers or on a file. */
  readonly findings?: readonly Fired[];
  /** What is refused at its question, and what is taken there. */
  readonly refused?: readonly (readonly [question: FieldId, said: string, instead: string])[];
  /** What is said openly with a question. */
  readonly notices?: readonly (readonly [question: FieldId, notice: NoticeId])[];
}
const row = (about: string, ...findings: readonly Fired[]): Row => ({ about, findings });
const number = 'channels[].phoneNumber';
const fallback = 'skills[].routing.fallbackSeconds';
const nameless = 'x'.repeat(513);
const longAddress = `https://thejungle.example/${'a'.repeat(260)}`;

/** Section 11 of the domain dossier, in its order. */
const preflight: readonly Row[] = [
  row('permissions of the administrator', 'permissions-unconfirmed'),
  row('review of the WhatsApp Business account', 'account-not-approved'),
  row('verification of the Facebook business', 'facebook-not-verified'),
  row('the right Facebook account', 'facebook-account-other'),
  {
    about: 'a number in international form, no short code',
    refused: [
      [number, '12345', '+1 416 555 0199'],
      [number, '+1 900 555 0123', '+1 416 555 0199'],
    ],
  },
  {
    ...row('who used the number before', 'number-in-use'),
    notices: [['channels[].previousUse', 'threeWordings']],
  },
  row('the number can receive the code', 'number-landline-sms', 'number-toll-free', 'phone-unreachable'),
  {
    about: 'the six-digit code stays with Facebook',
    refused: [['steps.channels[].profileAndNumber', '482913', 'fait']],
    notices: [['steps.channels[].profileAndNumber', 'codeStaysThere']],
  },
  row(
    'style of the display name',
    'display-name-style',
    'display-name-promotional',
    'display-name-person',
    'display-name-unrelated',
  ),
  {
    ...row('lengths of the profile', 'description-long', 'email-long'),
    refused: [
      ['channels[].profile.description', nameless, 'Vêtements'],
      ['channels[].profile.website', longAddress, 'https://thejungle.example'],
    ],
  },
  {
    ...row('the logo', 'logo-unchecked'),
    refused: [['business.logoUrl', 'https://thejungle.example/logo.gif', 'https://thejungle.example/logo.png']],
  },
  row('two-step verification PIN', 'two-step-pin'),
  row('one number per channel', 'number-duplicate'),
  row('status before going live', 'approval-waiting', 'approval-refused', 'number-not-verified'),
  { ...row('opt-in', 'consent-missing'), refused: [['outbound.consent', 'aucun', 'les deux']] },
  row(
    'approved templates',
    'template-missing',
    'template-not-approved',
    'survey-template-missing',
    'channel-without-template',
  ),
  {
    ...row('text of the templates', 'template-category', 'template-text-unchecked'),
    refused: [
      ['templates[].name', 'Rappel de rendez-vous', 'rappel_de_rendez_vous'],
      ['setup.templates[].text', '{{1}} : votre rendez-vous approche, à demain sans faute.', 'passer'],
    ],
  },
  row(
    'custom component',
    'component-placeholder',
    'component-smooch',
    'component-legacy-left',
    'component-all-channels',
    'component-channel-left-out',
  ),
  row('permissions of the roles', 'reply-permission-missing', 'view-skills-missing', 'roles-several'),
  row('eligible agents', 'agents-not-eligible', 'applications-mixed'),
  {
    ...row(
      'skill names',
      'skill-name-vague',
      'skill-name-accents',
      'skill-name-convention',
      'skill-queue-same-name',
      'name-duplicate',
    ),
    refused: [['skills[].name', 'Service à la clientèle', 'WA_Clientele']],
  },
  row('agents for the default skill', 'default-skill-unstaffed'),
  {
    ...row(
      'preferred agent',
      'preferred-agent-incomplete',
      'fallback-beyond-window',
      'controlled-release-unknown',
      'metric-unconfirmed',
    ),
    refused: [[fallback, '0 s', '15 min']],
  },
  row('options of CXone Agent alone', 'agent-only-option', 'agent-option-for-some', 'template-media-application'),
  row(
    'default script and skill',
    'default-script-missing',
    'default-skill-missing',
    'default-skill-outbound',
    'unknown-name',
  ),
  row('existing routing queues', 'channel-without-queue', 'queue-overlap', 'fallback-queue-unknown'),
  row('business hours and SLA times', 'business-hours-missing', 'solution-before-first', 'global-sla-empty'),
  row('a promise that outlives the 24-hour window', 'sla-beyond-window'),
];

/** The traps of the documented page, in the order of their numbers. */
const traps: readonly Row[] = [
  {
    ...row('existing profiles skip verification', 'verification-skipped'),
    notices: [['setup.channels[].profileVerified', 'skipsVerification']],
  },
  {
    ...row('lists that are cut', 'automated-unconfirmed', 'metric-unconfirmed'),
    notices: [
      ['outbound.methods', 'threeOptionsCut'],
      ['skills[].routing.focusMetric', 'metricCut'],
    ],
  },
  {
    ...row('either or both, by application', 'applications-mixed', 'agents-not-eligible'),
    notices: [['agentApplications', 'eligibility']],
  },
  {
    ...row('letters of a skill name', 'skill-name-accents'),
    refused: [['skills[].name', 'Service à la clientèle', 'WA_Clientele']],
  },
  {
    ...row('fallback in seconds', 'preferred-agent-incomplete'),
    refused: [
      [fallback, '5256001 secondes', '5256000 secondes'],
      [fallback, '61 jours', '900 s'],
    ],
  },
  row('the component', 'component-smooch', 'component-placeholder', 'component-height', 'component-all-channels'),
  row('who can reply', 'reply-permission-missing', 'view-skills-missing', 'channel-without-role', 'roles-several'),
  row('defaults and legacy queues', 'default-script-missing', 'default-skill-missing', 'sub-skill-without-queues'),
  row('SLA in business hours', 'business-hours-missing', 'sla-beyond-window', 'global-sla-empty'),
  {
    ...row('third parties take their time', 'approval-waiting', 'template-not-approved', 'account-not-approved'),
    notices: [['steps.channels[].createInCxone', 'approvalTakesHours']],
  },
  {
    ...row('a controlled release', 'controlled-release-unknown'),
    notices: [['setup.dynamicDelivery', 'controlledRelease']],
  },
];

const numbered = (name: string, rows: readonly Row[]) => rows.map((one, i) => [`${name} ${i + 1}`, one] as const);
const all = [...numbered('check', preflight), ...numbered('trap', traps)];
const idsOn = (changes: Parameters<typeof having>[0]): readonly FindingId[] =>
  findingsOf(having(changes)).map(({ id }) => id);

test('there are twenty-eight checks and twelve traps', () => {
  expect(preflight.length).toBe(28);
  // The twelfth trap, the page’s drift between languages, is said in every review: see below.
  expect(traps.length).toBe(11);
  expect(findingsOf(sound)).toEqual([]);
});

describe.each(all)('%s', (_, { about, findings = [], refused = [], notices = [] }) => {
  test(`(${about}) is held by something`, () => {
    expect(findings.length + refused.length + notices.length).toBeGreaterThan(0);
  });

  if (findings.length)
    test.each(findings)('is found as %s, and only where it is', (id) => {
      expect(idsOn(examples[id].bad)).toContain(id);
      expect(idsOn(examples[id].good)).not.toContain(id);
      expect(findingKinds[id].length).toBeGreaterThan(1);
    });

  if (refused.length)
    test.each(refused)('at %s, %s is refused with a reason and %s is taken', (question, said, instead) => {
      const talk = standingAt(question);
      const { [talk.question() as string]: former, ...others } = talk.values();
      const pending = talk.question();
      const { text } = talk.say(said);
      expect(talk.question()).toBe(pending);
      expect(talk.values()).toEqual(former === undefined ? others : { ...others, [pending as string]: former });
      expect(text.split('\n\n')[0]?.length).toBeGreaterThan(20);
      talk.say(instead);
      expect(talk.question()).not.toBe(pending);
    });

  if (notices.length)
    test.each(notices)('at %s, %s is said in both languages', (question, notice) => {
      for (const tag of tags) {
        const { text } = standingAt(question, tag).say(tag === 'fr' ? 'répéter' : 'repeat');
        expect(text).toContain(languages[tag].notices[notice]);
      }
    });
});

test('trap 12: the review says that the two languages of the page differ', () => {
  for (const tag of tags) {
    const { text } = standingAt('setup.review', tag).say(tag === 'fr' ? 'récapitulatif' : 'review');
    expect(text).toContain(languages[tag].phrases.pageDrift);
  }
});
