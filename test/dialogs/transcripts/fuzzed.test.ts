import { expect, test } from 'vitest';
import type { Said } from '../../../dialogs/message.ts';
import { replay } from '../../../dialogs/transcripts/replay.ts';
import { shadowed, transcriptOf } from '../../helpers/shadowing.ts';
import { exampleLines, type Tag, tags } from '../../helpers/talk.ts';

const told = [
  'Ginette',
  'BELLAVANCE',
  'Toitures Bellavance inc.',
  '514 288-4477',
  '(514)288-4477',
  '+15142884477',
  '1-514-288-4477',
  '418.722.1234',
  'GINETTE@bellavance.ca',
  'www.bellavance.ca',
  'https://bellavance.ca/a?x=ginette',
  'bellavance.ca/logo.png',
  '45, rue Saint-Germain Est, Rimouski (Québec) G5L 1A1',
  '994857600123456',
  '9948 5760 0123 456',
  '482 913',
  'WA_Bellavance',
  'rappel_bellavance',
  'WhatsApp Rimouski',
  'Ginette’s team',
  '«Bellavance»',
  'GinetteBellavance',
  'ｇｉｎｅｔｔｅ',
];
const ways = [
  '%',
  'oui, %',
  'c’est %',
  'je m’appelle %',
  'changer le nom pour %',
  'changer le numéro pour %',
  'no, rather %',
  'the name is %',
  '%\n%\n%',
  'c’est quoi %?',
  'erreur : %',
  'courriel %, téléphone %',
  'Bonjour {{1}}, ici %. Merci!',
  'plus tard, demande à %',
];
const personal =
  /ginette|bellavance|toitures|288-?4477|722.?1234|saint-germain|rimouski|g5l|994857|9948 5760|482 ?913|ｇｉｎ/i;

/** The same pseudo-random numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** The example's setup, with somebody who tells personal things at every other question, in any form. */
function talkative(tag: Tag, seed: number): readonly Said[] {
  const next = numbers(seed);
  const one = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const something = (): Said => {
    const text = one(ways).replaceAll('%', () => one(told));
    const paths = ['aside', 'business.name', 'channels[0].name', 'skills[0].name', 'nowhere'];
    const others: readonly Said[] = [
      { press: { question: one(paths), value: text } },
      { change: text },
      { form: { 'business.website': text, 'business.address': one(told), [one(told)]: text } },
    ];
    return next(5) ? { text } : one(others);
  };
  return exampleLines(tag).flatMap((text): readonly Said[] => (next(2) ? [something(), { text }] : [{ text }]));
}

test.each(tags.flatMap((tag) => [11, 12, 13].map((seed) => [tag, seed] as const)))(
  'whatever personal is told wherever, the transcript is free of it and replays (%s, %d)',
  (tag, seed) => {
    const { turns } = shadowed(tag, talkative(tag, seed));
    expect(turns.filter((turn) => personal.test(JSON.stringify(turn)))).toEqual([]);
    const transcript = transcriptOf(turns);
    expect(replay(transcript).diverged?.differences).toBeUndefined();
    expect(replay(transcript, { language: tag === 'fr' ? 'en' : 'fr' }).diverged?.differences).toBeUndefined();
  },
);
