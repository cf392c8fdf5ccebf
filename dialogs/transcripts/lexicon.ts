import { languages } from '../catalog.ts';
import { en } from '../grammar/en.ts';
import { fr } from '../grammar/fr.ts';
import { fold } from '../normalize.ts';

/** Words that Chenal itself uses or listens for: whatever else somebody writes may be about a person. */
interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Words that carry their capital within a sentence: « WhatsApp », « CXone ». */
  readonly proper: ReadonlySet<string>;
}

/** Addresses of the examples: no word of them is ours. */
const addresses = /\S+@\S+|https?:\/\/\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:example|com|ca|org|net)\b/gu;

let made: Lexicon | undefined;
const lexicon = (): Lexicon => {
  made ??= readLexicon();
  return made;
};

const word = /[\p{L}\p{M}]+/gu;
const withinSentence = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}]*/gu;

function readLexicon(): Lexicon {
  const texts = [...textsIn(languages), ...textsIn({ en, fr })];
  const words = new Set<string>();
  const proper = new Set<string>();
  for (const text of texts.map((one) => one.replace(addresses, ' '))) {
    for (const [one] of text.matchAll(word)) words.add(fold(one));
    for (const [one] of text.matchAll(withinSentence)) proper.add(one);
  }
  for (const one of everyday.split(/\s+/)) words.add(one);
  for (const one of personal) {
    words.delete(one);
    proper.delete(one.replace(/^./, (letter) => letter.toUpperCase()));
  }
  return { words, proper };
}

/** What people say around an answer, and we do not. */
const everyday = `
  whats hows wheres dont cant wont didnt doesnt isnt im ive id ill youre thats its pls plz thx ty yep yup nope nah ok okay
  hmm uh um oh ah oops sorry well so like just maybe perhaps probably really actually basically config configs setup info
  infos stuff thing things guess think believe hope wish need want get got give gave take took let lets make made see saw
  look tell told say said ask asked know knew mean means meant wait moment again still already never always someone
  somebody anyone nobody everyone boss colleague coworker team manager department store shop company business
  euh heu ben bah bon alors donc voila tsé genre peut-être surement probablement vraiment franchement finalement chose
  choses truc trucs affaire affaires info infos crois pense pensais voudrais voulais aimerais faudrait pourrais pourrait
  sais savais savoir dire dit dis disait demande demander demandé attends attendez minute seconde encore toujours jamais
  quelqu personne collègue collegue patron patronne équipe equipe gérant gestionnaire boutique magasin compagnie
  entreprise commerce coordonnées tel tél téléc fax courriel adresse numéro svp stp pis faque ouin ouais nan
`;

function textsIn(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

/** First names and companies of the examples. */
const personal: readonly string[] = [
  'camille',
  'morgan',
  'alex',
  'marie',
  'mary',
  'jean',
  'paul',
  'mowgli',
  'rose',
  'martin',
  'jungle',
  'classics',
];

/** Words of ours that are names as well, once they have a capital. */
const alsoNames = new Set(['mark', 'grace', 'claire', 'plante', 'hall', 'cote', 'green', 'gray', 'price', 'long']);

const initials = /^\p{Lu}\p{Ll}/u;

/** Whether a word is one of ours; with a capital within a sentence, only where we write it so as well. */
export function isOurWord(one: string, { opensSentence }: { readonly opensSentence: boolean }): boolean {
  const { words, proper } = lexicon();
  const isCapital = initials.test(one);
  if (isCapital && alsoNames.has(fold(one))) return false;
  return isCapital && !opensSentence ? proper.has(one) : words.has(fold(one));
}

const units = new Set(
  'h min m s j d sec e er re ere eme st nd rd th heures heure minutes jours hours days x'.split(' '),
);

/** « 15min », « 2h30 », « 1er ». */
export const isAmount = (one: string): boolean => {
  const [, unit] = /^\d{1,4}(\p{L}{0,8})\d{0,2}$/u.exec(one) ?? [];
  return unit !== undefined && (unit === '' || units.has(fold(unit)));
};
