import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { configurationMarkdown } from '../../dialogs/document.ts';
import { answerOf, findingSentence, noticedAfter } from '../../dialogs/noticed.ts';
import { type FindingId, findingKinds } from '../../machines/finding.ts';
import { findingsOf } from '../../machines/findings.ts';
import { template } from '../../machines/path.ts';
import { type FieldId, fieldOf } from '../../machines/setup.ts';
import { walk } from '../../machines/walk.ts';
import { examples, having } from '../helpers/findings.ts';
import { standingAt } from '../helpers/stands.ts';
import { example, tags } from '../helpers/talk.ts';

const beginning = (text: string): string => text.split(/[{]/)[0] as string;
/** The first words of a finding that hold nothing of the answers. */
const wordsOf = (id: FindingId, tag: 'fr' | 'en'): string => beginning(languages[tag].findings[id].text);

/** What is said at a question, and what comes to light with it. */
const noticed: readonly (readonly [question: FieldId, fr: string, en: string, id: FindingId | 'nothing'])[] = [
  ['channels[].approval', 'en attente', 'waiting', 'approval-waiting'],
  ['channels[].approval', 'refusé', 'refused', 'approval-refused'],
  ['channels[].approval', 'connecté', 'connected', 'nothing'],
  ['business.facebookVerified', 'non', 'no', 'facebook-not-verified'],
  ['business.facebookVerified', 'oui', 'yes', 'nothing'],
  ['account.review', 'en attente', 'pending', 'account-not-approved'],
  ['channels[].profile.displayName', 'SERVICE CLIENT', 'CUSTOMER SERVICE', 'display-name-style'],
  ['channels[].profile.displayName', 'Rabais du jour', 'Best Deals', 'display-name-promotional'],
  ['channels[].profile.displayName', 'Marie Tremblay', 'John Smith', 'display-name-person'],
  ['channels[].profile.displayName', 'The Jungle', 'The Jungle', 'nothing'],
  ['templates[].status', 'refusé', 'rejected', 'template-not-approved'],
  ['templates[].status', 'approuvé', 'approved', 'nothing'],
  ['skills[].name', 'test', 'test', 'skill-name-vague'],
  ['skills[].name', 'WA_Clientèle', 'WA_Clientèle', 'skill-name-accents'],
  ['skills[].name', 'WA_Ventes', 'WA_Sales', 'nothing'],
  ['skills[].routing.fallbackSeconds', '2 jours', '2 days', 'fallback-beyond-window'],
  ['skills[].routing.fallbackSeconds', '15 minutes', '15 minutes', 'nothing'],
  ['setup.dynamicDelivery', 'je ne sais pas', 'not sure', 'controlled-release-unknown'],
  ['setup.dynamicDelivery', 'non', 'no', 'nothing'],
  ['businessHours.week', 'lun-ven 9 h à 17 h', 'Mon-Fri 9-5', 'sla-beyond-window'],
  ['businessHours.week', 'tous les jours 24 h', 'every day 24 h', 'nothing'],
];

describe.each(tags)('in %s, what an answer brings to light', (tag) => {
  test.each(noticed)('at %s: %s / %s brings %s', (question, fr, en, id) => {
    const { text } = standingAt(question, tag).say(tag === 'fr' ? fr : en);
    const { severityWarning, severityError } = languages[tag].phrases;
    if (id === 'nothing') {
      for (const mark of [severityWarning, severityError]) expect(text).not.toMatch(new RegExp(`${mark}\u00a0?:`));
    } else {
      expect(text).toContain(wordsOf(id, tag));
      expect(text).toContain(findingKinds[id].slice(1).join(', '));
    }
  });

  test('is said once, and again in the review', () => {
    const talk = standingAt('skills[].name', tag);
    const words = wordsOf('skill-name-vague', tag);
    expect(talk.say('test').text).toContain(words);
    expect(talk.say('Service').text).not.toContain(words);
    expect(talk.say(tag === 'fr' ? 'récapitulatif' : 'review').text).toContain(words);
  });

  test('is said after a change too', () => {
    const talk = example(tag, 'setup.skills[0].another');
    talk.say(tag === 'fr' ? 'changer le temps de repli' : 'change the fallback time');
    const { text } = talk.say(tag === 'fr' ? '2 jours' : '2 days', tag === 'fr' ? 'oui' : 'yes');
    expect(`${text}${talk.say(tag === 'fr' ? 'récapitulatif' : 'review').text}`).toContain(
      wordsOf('fallback-beyond-window', tag),
    );
  });
});

describe('what is noticed', () => {
  const at = (values: Parameters<typeof walk>[0]) => ({ position: walk(values) });
  const start = example('fr', 'skills[0].name');
  const before = at(start.values());

  test('is two things at most, the gravest first', () => {
    const grave = { ...start.values(), agentApplications: ['max'], 'roles[0].viewSkills': false };
    const name = { 'channels[0].approval': 'refused', 'channels[0].profile.displayName': 'TEST BOUTIQUE' };
    const lines = noticedAfter(before, at({ ...grave, ...name }), languages.fr);
    expect(lines.length).toBe(2);
    for (const line of lines) expect(line).toMatch(new RegExp(`^${languages.fr.phrases.severityError}`));
  });

  test('is nothing when nothing has changed, and nothing that is only good to know', () => {
    expect(noticedAfter(before, before, languages.fr)).toEqual([]);
    const automated = at({ ...start.values(), 'outbound.methods': ['automated'] });
    expect(noticedAfter(before, automated, languages.fr)).toEqual([]);
  });

  test('is not that a step was put off: those words are said already', () => {
    const later = at({ ...start.values(), 'steps.business.checkLogo': 'waiting' });
    expect(noticedAfter(before, later, languages.fr)).toEqual([]);
  });
});

const leftovers = /undefined|null|NaN|\[object|\{\w*\}|\w\[\d*\]|\b(?:steps|setup)\./;

describe.each(tags)('in %s every finding', (tag) => {
  const language = languages[tag];

  test.each(Object.entries(examples))(
    '%s says how grave, why, what to do, on which answer and from where',
    (id, example) => {
      const configuration = having(example.bad);
      const found = findingsOf(configuration).find((one) => one.id === id && one.path === example.at);
      const live = { ...start(configuration), ...configuration.progress?.answers };
      if (!found) throw new Error(`not found: ${id}`);
      const sentence = findingSentence(found, live, language);
      expect(sentence).not.toMatch(leftovers);
      for (const source of found.source) expect(sentence).toContain(source);
      expect(fieldOf(template(answerOf(found.path))) ?? fieldOf(answerOf(found.path)), found.path).toBeDefined();
      expect(language.findings[found.id].fix.length).toBeGreaterThan(10);
    },
  );
});

/** Names by path, as the walk would have them. */
const start = ({ channels = [] }: ReturnType<typeof having>) =>
  Object.fromEntries(channels.map(({ name = '' }, i) => [`channels[${i}].name`, name]));

test('the document of a conversation lists them with answer and source', () => {
  const text = configurationMarkdown(example('fr').session(), languages.fr);
  expect(text).toContain('R201, R6');
  expect(text).toContain(languages.fr.phrases.pageDrift);
});
