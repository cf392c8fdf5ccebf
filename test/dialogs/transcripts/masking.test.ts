import { describe, expect, it, test } from 'vitest';
import type { Said } from '../../../dialogs/message.ts';
import { standpoint } from '../../../dialogs/standing.ts';
import { openLedger } from '../../../dialogs/transcripts/ledger.ts';
import { maskText } from '../../../dialogs/transcripts/maskText.ts';
import { maskValue } from '../../../dialogs/transcripts/maskValue.ts';
import { replay } from '../../../dialogs/transcripts/replay.ts';
import { fieldOf } from '../../../machines/setup.ts';
import { leaksIn, personalTalk } from '../../helpers/personal.ts';
import { shadowed, transcriptOf } from '../../helpers/shadowing.ts';
import { exampleLines, tags } from '../../helpers/talk.ts';
import { hostileTexts } from '../understanding/hostile.ts';

const masked = (text: string): string => maskText(text, { ledger: openLedger() });

describe.each(tags)('a conversation full of personal data (%s)', (tag) => {
  const { turns, shadow, session, messages } = shadowed(tag, personalTalk[tag]);

  it('leaves none of it in the transcript, nor in what goes on from it', () => {
    expect(leaksIn(JSON.stringify(session)).length).toBeGreaterThan(5);
    expect(leaksIn(JSON.stringify(turns))).toEqual([]);
    expect(leaksIn(JSON.stringify(shadow.session))).toEqual([]);
  });

  it('replays identical, and with the same questions in the other language', () => {
    const transcript = transcriptOf(turns);
    expect(replay(transcript).diverged).toBeNull();
    const other = replay(transcript, { language: tag === 'fr' ? 'en' : 'fr' });
    expect(other.diverged).toBeNull();
    expect(other.turns).toBe(turns.length);
  });

  it('stands at the same question as the real one after every turn, for the same time', () => {
    for (const [i, { replies }] of turns.entries()) {
      const standing = messages[i]?.findLast((message) => message.standing)?.standing;
      const own = replies.findLast((reply) => reply.standing)?.standing;
      expect(own?.question, `turn ${i + 1}`).toBe(standing?.question);
      expect(own?.attempt, `turn ${i + 1}`).toBe(standing?.attempt);
    }
  });

  it('knows the same answers, by path', () => {
    const paths = (one: typeof session) => Object.keys(standpoint(one).position.ground.live);
    expect(paths(shadow.session)).toEqual(paths(session));
  });
});

describe('placeholders', () => {
  it('are answers of the same sort that the same question takes', () => {
    const ledger = openLedger();
    const values: readonly (readonly [string, string])[] = [
      ['channels[0].phoneNumber', '+15142884477'],
      ['channels[1].phoneNumber', '+33612345678'],
      ['channels[2].phoneNumber', '+4915112345678'],
      ['channels[3].phoneNumber', '+442071838750'],
      ['channels[4].phoneNumber', '+525512345678'],
      ['business.businessManagerId', '104857600123456'],
      ['business.name', 'Toitures Bellavance'],
      ['business.description', 'Toitures de cuivre à Rimouski'],
      ['business.email', 'g@bellavance.ca'],
      ['business.website', 'http://bellavance.ca'],
      ['business.logoUrl', 'https://bellavance.ca/l.png'],
      ['business.address', '45, rue Saint-Germain'],
      ['customComponent.url', 'https://bellavance.ca/x?y=%s'],
      ['channels[0].profile.displayName', 'Toitures Bellavance'],
      ['skills[0].name', 'WA_Bellavance'],
      ['templates[0].name', 'rappel_bellavance'],
      ['channels[0].studioScript', 'WA Bellavance'],
    ];
    for (const [path, value] of values) {
      const hidden = maskValue(path, value, ledger);
      const field = fieldOf(path.replace(/\[\d+\]/g, '[]'));
      expect(leaksIn(JSON.stringify(hidden)), path).toEqual([]);
      expect(hidden, path).not.toBe(value);
      expect(field?.schema.safeParse(hidden).success, `${path} ${JSON.stringify(hidden)}`).toBe(true);
    }
    expect(maskValue('channels[0].profile.displayName', 'toitures  bellavance', ledger)).toBe(
      maskValue('business.name', 'Toitures Bellavance', ledger),
    );
    expect(maskValue('channels[0].phoneNumber', '+15142884477', ledger)).toBe('+15145550100');
  });

  it('leave alone what is about nobody', () => {
    const ledger = openLedger();
    for (const [path, value] of [
      ['business.timeZone', 'America/Toronto'],
      ['business.country', 'CA'],
      ['account.origin', 'existing'],
      ['skills[0].name', 'WA_Service'],
      ['skills[0].routing.fallbackSeconds', 900],
      ['channels[0].sla.firstResponse', 'PT1H'],
      ['businessHours.week', { mon: [['09:00', '17:00']] }],
      ['roles[0].name', 'Agent numérique'],
    ] as const)
      expect(maskValue(path, value, ledger), path).toEqual(value);
  });
});

describe('maskText', () => {
  it.each([
    ['oui, en français svp', 'oui, en français svp'],
    ['15 minutes, 80 %', '15 minutes, 80 %'],
    ['du lundi au vendredi 9 h à 17 h', 'du lundi au vendredi 9 h à 17 h'],
    ['je m’appelle claire page', 'je m’appelle •••'],
    ['c’est Paul', 'c’est •••'],
    ['ok for Mary', 'ok for •••'],
    ['erreur 136024', 'erreur 136024'],
    ['le code 123456', 'le code ••••••'],
    ['écrivez à Paul@Exemple.ca.', 'écrivez à personne1@exemple.example.'],
    ['le 2026-12-25', 'le 2026-12-25'],
    ['<img src=x onerror=alert(1)>', '<••• •••=••• •••=•••(1)>'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));

  it('takes hostile texts in stride', () => {
    const started = performance.now();
    for (const text of hostileTexts) masked(text);
    expect(performance.now() - started).toBeLessThan(hostileTexts.length * 100);
  });
});

test.each(tags)('the example company keeps its words: no turn falls back on its facts (%s)', (tag) => {
  const said = exampleLines(tag).map((text): Said => ({ text }));
  const { turns } = shadowed(tag, said);
  expect(turns.filter(({ taken }) => taken === 'facts')).toEqual([]);
  expect(turns).toHaveLength(said.length + 1);
});
