import { keyOf, wordList } from './grammar/grammar.ts';
import { asksPlainly } from './question.ts';

/** What a question about words takes: a short name, or sentences. */
export type TextKind = 'name' | 'prose';

/** The kind of text that a question takes, by its id. */
export const textKindOf = (id: string): TextKind => (/description|address/i.test(id) ? 'prose' : 'name');

/** Between quotation marks words are a name, whatever they say. */
export const isQuoted = (text: string): boolean => /^\s*["“«]/.test(text);

/** Letters and spaces only, in lower case, with what hasty people write together taken apart. */
export function spokenOf(text: string): string {
  return ` ${keyOf(text)} `.replace(together, (word) => ` ${apart.get(word.trim())}`).trim();
}
const apart: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jai: 'j ai',
    jlai: 'j l ai',
    jsais: 'je sais',
    chais: 'je sais',
    cest: 'c est',
    cetait: 'c etait',
    dont: 'don t',
    didnt: 'didn t',
    cant: 'can t',
    havent: 'haven t',
    isnt: 'isn t',
    im: 'i m',
    thats: 'that s',
  }),
);
const together = new RegExp(` (?:${[...apart.keys()].join('|')})(?= )`, 'g');

const sorry =
  'oups|oops|ah|oh|euh|heu|bon|ben|non|nan|no|wait|attend|attends|attendez|minute|une minute|un instant|desole|desolee|pardon|excusez moi|excuse moi|scusez|sorry|zut|merde|ok|mais|en fait|finalement|actually|but|well|hmm|hum|um|uh|ouin|my bad|my mistake';
const sorryAhead = new RegExp(`^(?:(?:${sorry}) )+`);
const onlySorry = new RegExp(`^(?:${sorry})(?: (?:${sorry}))+$`);
const courtesy = / (?:svp|stp|merci|please|thanks|la|s il vous plait|s il te plait)$/;

/** The words without the excuses around them; empty when they are nothing else. */
export const withoutSorry = (text: string): string =>
  onlySorry.test(spokenOf(text)) ? '' : spokenOf(text).replace(sorryAhead, '').replace(courtesy, '');

const lines = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

const alone = new Set([
  ...lines(`
    oups, oops, desole, desolee, pardon, attend, attends, attendez, sorry, wait, minute, une minute, merde
    laisse faire, laisse tomber, laisse, laisse ca, laissez faire, laissez tomber, peu importe, n importe, n importe quoi
    n importe lequel, n importe laquelle, choisis, choisissez, choisis pour moi, choisissez pour moi, decide, decidez
    au choix, a ton choix, a votre choix, fait, faite, c est fait, termine, fini, reussi, c est bon, c est ca, c est beau
    c est tout, c est correct, c est parfait, pas encore, pas tout de suite, pas maintenant, pas besoin, pas de nom
    pas d idee, aucun nom, no name, aucune idee, no idea, rien, nothing, whatever, leave it, never mind, nevermind
    forget it, cancel, hold on, hang on, up to you, you choose, you decide, you pick, as you like, as you wish
    as you want, done, all done, did it, it s done, it is done, not yet, not now, not sure, not that, je sais pas, sais pas
    je c pas, dunno, idk, i dunno, no clue, pas sur, pas sure, pas certain, pas certaine, mauvaise reponse, pas ca
    wtf, fuck, fuck you, shit, putain, tabarnak, calisse, criss, ostie, va chier, ta gueule, fuck off
  `),
  ...wordList((grammar) => grammar.outcomes.done),
]);

const sames = new Set(
  lines(`
    pareil, le meme, la meme, les memes, meme, meme chose, la meme chose, idem, identique, le meme nom, la meme reponse
    comme avant, comme l autre, pareil que l autre, pareil comme l autre, pareil comme avant, le meme que l autre
    la meme que l autre, le meme qu avant, la meme qu avant, le meme que le premier, same, the same, same thing, same one
    the same one, same as before, same as the other, same as the other one, the same as before, same name, ditto
    same as previous, same as the previous one, comme le precedent, comme la precedente, comme d habitude
  `),
);

/** « pareil », "the same": refers to another answer instead of giving one. */
export const isSame = (text: string): boolean => !isQuoted(text) && sames.has(withoutSorry(text));

const pronouns = '(?:je|j|on|nous|tu|vous)';
const before = '(?:(?:ne|n|l|le|la|les|m|me|m en|y|en|te) )*';
const denied = '(?: \\w+)? (?:pas|rien|plus|jamais|aucun|aucune|pantoute)\\b';
const verbs =
  '(?:sais|sai|c|ai|as|a|avons|avez|comprend|comprends|comprenons|connais|connait|veux|veut|voulais|peux|peut|vois|trouve|suis|pense|crois|prefere|rappelle|souviens|aime|fais|dis)';

/** Sentences that talk about the answer instead of giving it, whatever the question. */
const remarks: readonly RegExp[] = [
  new RegExp(`^(?:moi )?${pronouns} ${before}${verbs}${denied}`),
  new RegExp(`^${before}sais pas\\b`),
  /^(?:c|ce) (?:n )?est (?:vraiment |meme )?pas\b/,
  /^c est (?:quoi|la vieille|l ancienne|l ancien|le vieux|le mauvais|la mauvaise|une erreur|faux|le meme|la meme|obligatoire|mal ecrit)\b/,
  /^ca (?:marche pas|fonctionne pas|depend|me va|me convient|me derange|veut dire)\b/,
  /^(?:il|elle|y|ils|elles) (?:(?:n|y|l|en|ne) )*(?:a|ont|est|sont|existe)(?: \w+)? (?:pas|plus|aucun|aucune)\b/,
  /^(?:laisse|laissez) (?:faire|tomber)\b/,
  /^(?:comme|ce que) (?:tu|vous|t) (?:veux|voulez|preferes|preferez|penses|pensez)\b/,
  /^j ai (?:oublie|perdu|change d idee|besoin d aide|une question|deja)\b/,
  /^(?:j ai|jai|on a|i|i ve|we) (?:encore |still )?(?:eu|ai|as|a|got|get|had|have) (?:une |un |an |a )?(?:erreur|probleme|souci|error|err|problem|issue)\b/,
  /^(?:i|we|you) (?:do not|don t|didn t|did not|can t|cannot|haven t|have not|am not|m not|are not|aren t)\b/,
  /^i (?:have no|ve no|forgot|have a question|am lost|m lost|am confused|m confused)\b/,
  /^(?:that|it|this) (?:s|is|was) (?:not|wrong|incorrect|a mistake|the old|the wrong)\b/,
  /^(?:that|it|this) isn t\b/,
];

/** The same where a name is asked, in which few people would speak of themselves. */
const asides: readonly RegExp[] = [
  /^je (?:pense|crois|voulais|voudrais|veux|prefere|prefererais|dois|vais|cherche|regarde|verifie|reviens|demande|l ai|te l ai|vous l ai) \w/,
  /^(?:on|nous) (?:verra|verrons|l a|decidera)\b/,
  /^i (?:think|guess|believe|meant|would prefer|d prefer|d rather|would rather|need to|have to|will check|ll check)\b/,
  /^let me (?:check|see|think|ask)\b/,
  /^(?:laisse|laissez) moi (?:verifier|voir|penser|regarder|demander|y penser)\b/,
  /^(?:fuck|tabarnak|calisse|criss de|ostie de|va chier|putain de) /,
];

const unmarked =
  /^(?:c est quoi|est ce qu|est ce que|do i|can i|should i|what is the|what s the|how do i|why do)(?: \w+){2}/;
const longestProse = 16;
const legal = / (?:inc|ltee|ltd|llc|enr|senc|sencrl|senrl|sarl|sas|corp|co|cie|gmbh|resto|bistro)$/;

/** « Je Ne Sais Quoi »: written as a name is. */
function isTitled(text: string): boolean {
  const words = (text.match(/[\p{L}’']+/gu) ?? []).filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a text at a question that takes words is said to us rather than to be kept; conservative with names. */
export function isTalk(text: string, kind: TextKind): boolean {
  if (isQuoted(text) || text.length > 300) return false;
  const spoken = spokenOf(text);
  const rest = withoutSorry(text);
  if (!spoken) return false;
  if (!rest || alone.has(spoken) || (alone.has(rest) && rest !== '')) return true;
  if (sames.has(rest)) return true;
  if (legal.test(spoken) || isTitled(text)) return false;
  if (kind === 'prose' && rest.split(' ').length > longestProse) return false;
  if (asksPlainly(text) || unmarked.test(rest)) return true;
  return [...remarks, ...(kind === 'name' ? asides : [])].some((remark) => remark.test(rest));
}

const contact = /[\w.+-]+@[\w-]+\.\w|https?:\/\/|\bwww\.|\+?\d[\d ().-]{8,}\d/gi;

/** Several lines of particulars, of which a name could at most be one. */
export const isPaste = (text: string): boolean =>
  !isQuoted(text) && text.trim().includes('\n') && (text.match(contact)?.length ?? 0) > 0;

const dish =
  '(?!(?:chinois|libanais|grecs?|thaï|thai|italiens?|vietnamiens?|japonais|indiens?|canadiens?|asiatiques?|exotiques?|préparés?|cuisinés?|et|&|du|de|d)(?![\\p{L}]))';
const lead = new RegExp(
  `^(?:(?:oups|ok|bon|ben|alors|euh|well|so|just|please)[\\s,.!:]+)*(?:${[
    `(?:mets|mettez|mettons)(?:[- ](?:moi|lui|y))?\\s+(?:plut[oô]t\\s+|juste\\s+)?${dish}`,
    '(?:appelle|appelez|appelons|nomme|nommez|nommons)[- ](?:le|la|les|moi|ça|ca)\\s+',
    "(?:on (?:va )?l['’](?:appelle|appeler)|(?:ça|ca|il|elle|on) s['’]appelle|(?:inscris|inscrivez|écris|écrivez|ecris|ecrivez)(?:[- ](?:moi|y))?)\\s+(?!(?:à|a|nous)\\s)",
    "(?:let['’]?s |we['’]?ll |you can )?(?:call|name) it\\s+|it['’]?s called\\s+|it is called\\s+|just put\\s+",
  ].join('|')})(?=\\S)`,
  'iu',
);

/** The name alone where it is said what to do with it: « mets Dentisterie familiale », "call it Support". */
export function saidName(text: string): string | undefined {
  const said = text.trim();
  if (isQuoted(said) || said.length > 300) return undefined;
  const rest = said.replace(lead, '').trim();
  return rest && rest !== said ? rest.replace(/^["“«]\s*|\s*["”»]$/g, '').trim() || undefined : undefined;
}
