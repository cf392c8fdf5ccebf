import type { FindingId } from '../finding.ts';
import { withoutMarks } from '../rules/characters.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const generic = words(
  'test bot chatbot whatsapp shop store boutique magasin support service services client clients clientele customer ' +
    'customers care desk help aide info infos information contact sales ventes business entreprise entreprises ' +
    'company compagnie official officiel officielle accueil reception team equipe online ligne',
);
const small = words(
  'a at au aux and by d de des du en et for in l la le les my of on our pour the un une vos votre your',
);
const promotional = words(
  'aubaine aubaines best bestseller cheap cheapest deal deals discount discounts free gratis gratuit gratuite gratuits ' +
    'meilleur meilleure meilleures meilleurs offer offers offre offres promo promos promotion promotions rabais sale soldes winner',
);
const firstNames = words(
  'alain alice amelie andre andrew anna anne antoine barbara benoit camille carole caroline catherine charles chantal ' +
    'christine christopher claire claude daniel david diane dominique elizabeth emily emma eric eve francois ' +
    'frederic gabriel genevieve guy helene isabelle jacques james jean jennifer jessica john joseph julie karen ' +
    'laura linda louis louise luc manon marc marie mark martin martine mary matthew melanie michael michel michelle ' +
    'mohamed mowgli nancy natalie nathalie nicolas nicole olivier pascal patricia patrick paul philippe pierre ' +
    'rachel richard robert samuel sandra sarah simon sophie stephane stephanie steve susan suzanne sylvain sylvie ' +
    'thomas valerie veronique vincent william yves',
);

const wordsOf = (name: string): readonly string[] =>
  withoutMarks(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const isShouted = (name: string): boolean =>
  name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase();
const isOdd = (name: string): boolean => /[^\p{L}\p{M}\p{N}\s&'’.,:()+/®™©!·–-]|([!&+.,-])\1/u.test(name);

const judged = new Map<string, FindingId | undefined>();
const mostJudged = 200;

/** What Meta tends to refuse in a name that customers see; nothing when the name looks fine beside the company's. */
export function displayNameProblem(name: string, company: string | undefined): FindingId | undefined {
  const key = `${name}\n${company ?? ''}`;
  if (judged.has(key)) return judged.get(key);
  if (judged.size > mostJudged) judged.clear();
  const problem = problemOf(name, company);
  judged.set(key, problem);
  return problem;
}

function problemOf(name: string, company: string | undefined): FindingId | undefined {
  const own = wordsOf(name).filter((word) => !small.has(word));
  const theirs = new Set(wordsOf(company ?? ''));
  const stray = own.filter((word) => !theirs.has(word));
  if (stray.some((word) => promotional.has(word)) || /\d\s?%/.test(name)) return 'display-name-promotional';
  if (isShouted(name) || isOdd(name) || (stray.length === own.length && own.every((word) => generic.has(word))))
    return 'display-name-style';
  if (stray.length !== own.length || !company) return undefined;
  if (own.length > 1 && own.length < 4 && firstNames.has(own[0] as string)) return 'display-name-person';
  return isRelated(own, company) ? undefined : 'display-name-unrelated';
}

/** Written as one word, cut short, or made of initials, a name is still the company's. */
function isRelated(own: readonly string[], company: string): boolean {
  const theirs = wordsOf(company);
  const whole = theirs.join('');
  const bare = theirs.filter((word) => !small.has(word)).join('');
  const mine = own.join('');
  if (!mine || !bare || [whole, bare].some((one) => one.includes(mine)) || mine.includes(bare)) return true;
  if (own.some((word) => isShortFor(word, theirs.map(([letter]) => letter).join('')))) return true;
  return own.some((word) => word.length > 3 && bare.includes(word));
}

/** Initials of the company's words, in their order; small words may be left out. */
function isShortFor(word: string, initials: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = initials.indexOf(letter, at) + 1;
    if (!at) return false;
  }
  return word.length > 1;
}
