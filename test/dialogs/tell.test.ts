import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { findingWords } from '../../dialogs/noticed.ts';
import { pageText, runsText } from '../../dialogs/sources.ts';
import { missingHere, progress, statedAhead } from '../../machines/progress.ts';
import { converse, locales, tags } from '../helpers/talk.ts';

const signature = {
  fr: 'Nom : Boutique Trois inc.\nSite : https://boutiquetrois.example\nCourriel : info@boutiquetrois.example',
  en: 'Name: Boutique Trois inc.\nWebsite: https://boutiquetrois.example\nEmail: info@boutiquetrois.example',
};
const all = { fr: 'tout', en: 'all' };
const words = { fr: ['récapitulatif', 'état', 'au revoir'], en: ['review', 'status', 'goodbye'] } as const;
const pasted = (tag: (typeof tags)[number]) => {
  const talk = converse(locales[tag]);
  talk.say(all[tag], signature[tag]);
  return talk;
};

describe.each(tags)('an overview in %s', (tag) => {
  const { phrases } = languages[tag];

  test('counts what was stated before its question came', () => {
    const talk = pasted(tag);
    const position = talk.position();
    expect(statedAhead(position)).toEqual(
      expect.arrayContaining(['business.name', 'business.website', 'business.email']),
    );
    const { answered, atLeast, atMost, total } = progress(position);
    expect(answered).toBeGreaterThan(3);
    expect(total).toBe(answered + atMost);
    expect(atLeast).toBeLessThanOrEqual(atMost);
    expect(talk.say(words[tag][1]).text).toContain(`${answered} ${tag === 'fr' ? 'réponses notées' : 'answers noted'}`);
  });

  test('shows it in a group of its own, and says what the task still needs', () => {
    const { text } = pasted(tag).say(words[tag][0]);
    expect(text).toContain(phrases.reviewAhead);
    expect(text).toContain('Boutique Trois inc.\n');
    expect(text).toContain(phrases.reviewNoFindingsYet);
    expect(text.split('\n')).not.toContain(phrases.reviewNoFindings);
    expect(text).toContain(`• ${languages[tag].questions['business.logoUrl'].label}`);
    expect(text).not.toContain('..');
  });

  test('ends with the name of the question when the person leaves', () => {
    const talk = pasted(tag);
    const question = talk.question();
    const { text } = talk.say(words[tag][2]);
    expect(text).toContain(languages[tag].questions['channels[].phoneNumber'].label);
    expect(text).not.toContain(languages[tag].questions['channels[].phoneNumber'].why);
    expect(talk.last().choices).toBeUndefined();
    expect(talk.question()).toBe(question);
    expect(talk.say('+1 819 555 0134').text).toContain('0134');
  });

  test('does not count nothing on a return', () => {
    const talk = converse(locales[tag]);
    expect(talk.do({ locale: locales[tag] }).text).not.toMatch(/\b0 (?:réponse|answer)/);
  });

  test('calls waiting what merely waits', () => {
    const severity = (id: 'account-not-approved' | 'approval-waiting' | 'approval-refused', value = '') =>
      findingWords({ id, severity: 'error', args: { value } }, languages[tag]).severity;
    expect(severity('approval-waiting')).toBe(phrases.severityWaiting);
    expect(severity('account-not-approved', 'pending')).toBe(phrases.severityWaiting);
    expect(severity('account-not-approved', 'rejected')).toBe(phrases.severityError);
    expect(severity('approval-refused')).toBe(phrases.severityError);
  });

  test('says the lines of a step once, and how to see them again', () => {
    const talk = converse(locales[tag]);
    const lines = /^1\. .+\n2\. /m;
    expect(talk.say(tag === 'fr' ? 'aucun' : 'none').text).toMatch(lines);
    expect(talk.say('xyzzy').text).not.toMatch(lines);
    expect(talk.say(tag === 'fr' ? 'répéter' : 'repeat').text).toMatch(lines);
    expect(talk.say(tag === 'fr' ? 'erreur' : 'error').text).not.toMatch(lines);
  });
});

test('numbers in a row are told as one run', () => {
  const { fr, en } = languages;
  expect(runsText(['R20', 'R18', 'R17', 'R19', 'R37', 'R38', 'T2'], fr)).toBe('R17 à R20, R37, R38, T2');
  expect(runsText(['R1', 'R2', 'R3'], en)).toBe('R1 to R3');
  expect(pageText({ task: 'account', sources: ['R17'] }, fr)).toContain('« Compte WhatsApp Business » (R17; version');
});

test('nothing is missing from a task that is done', () => {
  const talk = converse('fr-CA');
  expect(missingHere(talk.position())[0]).toBe('channels[0].phoneNumber');
});
