import { spokenOf, withoutSorry } from './utterance.ts';

/** An answer denied, with what it should be where that is said: « c’est pas X, c’est Y ». */
export interface Denial {
  /** What is said not to be right: the name of an answer, or its value. */
  readonly denied: string;
  /** Undefined where only the answer is named: « l’adresse est pas bonne ». */
  readonly value: string | undefined;
}

const pattern = (source: string): RegExp => new RegExp(source.replaceAll("'", "['’‘ʼ]").replaceAll('_', '\\s+'), 'iu');

const sorry = '(?:(?:oups|oops|non|no|attends?|désolée?|desolee?|sorry|mais|but|euh|en_fait|actually)[\\s,.!:]+){0,4}';
const thisIs = "(?:c'?est|c|ce_n'est|it'?s|it_is|that'?s|that_is|this_is)";
const itIs =
  "(?:mais(?:_plut[oô]t)?|c'?est(?:_plut[oô]t)?|c|mets(?:_plut[oô]t)?|but(?:_rather)?|it'?s|it_is|it_should_be|should_be)";
const wrong = '(?:bonn?e?s?|corr?ecte?s?|exacte?s?|justes?|right|correct|good)';
const badOne = '(?:la_mauvaise|le_mauvais|mauvaise?|the_wrong|wrong)';
const oldOne = "(?:la_vieille|le_vieux|l'ancienn?e?|the_old|my_old)";

const denials: readonly RegExp[] = [
  pattern(`^${sorry}${thisIs}_(?:pas|not)_(.+?)[\\s,;.:]+${itIs}_(?=\\S)(.+)$`),
  pattern(`^${sorry}(?:${thisIs}_)?${badOne}_(.+?)[\\s,;.:]+${itIs}_(?=\\S)(.+)$`),
  pattern(
    `^${sorry}(.+?)_(?:(?:n')?(?:est|était|sont)_pas|(?:is|are|was)(?:_not|n't))_(?:l[ea]s?_|the_)?${wrong}(?![\\p{L}])[\\s,;.:!]*(?:${itIs}_)?(.*)$`,
  ),
  pattern(
    `^${sorry}(.+?)_(?:(?:est|sont)_(?:mauvaise?s?|faux|fausses?|incorrecte?s?|erronée?s?)|(?:is|are)_(?:wrong|incorrect))(?![\\p{L}])[\\s,;.:!]*(?:${itIs}_)?(.*)$`,
  ),
];
/** « c’est la vieille adresse », "wrong number": the name of what is not right, and no value. */
const outdated = pattern(`^${sorry}(?:${thisIs}_(?:${oldOne}|${badOne})|${badOne})_(.+?)[ .!]*$`);
const longest = 300;
const article =
  /^(?:le bon |la bonne |les bons |les bonnes |le |la |les |l['’]|the right |the correct |the |my |mon |ma )/i;

/** The name of an answer without « le bon » or "the right" before it. */
export const withoutArticle = (name: string): string => name.replace(article, '').trim();

/** Reads a denial with what is denied; undefined where there is none. */
export function denialIn(text: string): Denial | undefined {
  const said = text.trim();
  if (
    said.length > longest ||
    !/n['’]t|\b(?:pas|not|mauvais|vie(?:ux|ille)|ancien|old|faux|fauss|incorrect|erron|wrong)/iu.test(said)
  )
    return undefined;
  for (const one of denials) {
    const [, denied = '', value = ''] = one.exec(said) ?? [];
    const name = denied.trim();
    if (name && !name.includes('?')) return { denied: name, value: value.trim() || undefined };
  }
  const [, former] = outdated.exec(said) ?? [];
  return former ? { denied: former, value: undefined } : undefined;
}

const somethingWrong =
  /^(?:c (?:est )?pas (?:ca|bon|correct|exact|juste|le bon|la bonne|ca du tout|ce que je voulais(?: dire)?)|ce n est pas (?:ca|bon|correct|exact)|pas ca|c est (?:faux|incorrect|une erreur|mauvais)|(?:j ai fait|i made) (?:une|a|an) (?:erreur|faute|mistake|typo|error)|je me suis trompee?|i was wrong|that s (?:not (?:it|right|correct|what i meant)|wrong|incorrect)|(?:it s|its) (?:wrong|not right|incorrect|not it)|that isn t (?:it|right|correct)|not that|wrong (?:answer|one)|mauvaise reponse)$/;

/** Says that something is wrong without saying what: « oups, c’est pas ça ». */
export const isWrong = (text: string): boolean => somethingWrong.test(withoutSorry(text));

const nothing = new Set(
  'non,rien,no,nothing,laisse faire,laisse ca,laisse tomber,oublie ca,never mind,nevermind,forget it,leave it,c est beau,c est correct'.split(
    ',',
  ),
);
const change = /^(?:oups|oops|desolee?|sorry|non|no|attend|attends|attendez|wait|en fait|finalement|actually|pardon)\b/;

/** Starts like a correction and takes it back: « non en fait attend », « finalement non ». */
export function isHeld(text: string): boolean {
  const [spoken, rest] = [spokenOf(text), withoutSorry(text)];
  if (!change.test(spoken)) return false;
  if (/^(?:oups|oops)$/.test(spoken)) return true;
  return spoken.includes(' ') && (rest === '' || (nothing.has(rest) && rest !== spoken));
}

const ways: readonly (readonly [group: string, words: string])[] = [
  ['channels', 'numero|canal|canaux|ligne|channel|number|phone number|line'],
  ['templates', 'modele|template'],
  ['roles', 'role'],
  ['routing.queues', 'file|file d attente|queue'],
  ['skills', 'competence|skill'],
];

const missing: readonly (readonly [group: string, form: RegExp])[] = ways.map(([group, words]) => [
  group,
  new RegExp(
    `^(?:(?:j ai |i )?(?:oublie|forgot|missed|manque)(?: d ajouter)? (?:une?|a|an|another|encore un)(?: autre)? (?:${words})|(?:j ai |i have |i ve got |il me reste |on a )?(?:encore |still )?(?:une?|an|a|another|one more)? ?(?:autre |other |deuxieme |second |troisieme )?(?:${words}) (?:a ajouter|a configurer|to add|to set up)|(?:je veux |je voudrais |i want to |i d like to )?(?:ajouter|ajoute|add) (?:une?|another|a|one more) (?:autre )?(?:${words}))$`,
  ),
]);

/** The group of which one more is wanted: « j’ai oublié un numéro », "I have another channel to add". */
export function missingIn(text: string): string | undefined {
  const rest = withoutSorry(text);
  return rest.split(' ').length > 10 ? undefined : missing.find(([, form]) => form.test(rest))?.[0];
}
