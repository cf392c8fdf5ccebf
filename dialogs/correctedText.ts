const apology = '(?:désolée?|pardon|excusez[- ]moi|oups|oops|sorry|wait|attendez|zut|ah|euh|hmm+|um+|uh){gap}*';

/** Every apostrophe is the same, and so is every space. */
const pattern = (source: string): RegExp =>
  new RegExp(
    source
      .replace('{apology}', apology)
      .replaceAll('{gap}', '[\\s,.:!…]')
      .replaceAll("'", "['’‘ʼ]")
      .replaceAll(' ', '\\s'),
    'iu',
  );
const start = pattern(
  '^(?:{apology})?(?:' +
    [
      "non{gap}*(?:plut[oô]t|en fait|finalement|c'(?:est|était)|mets|mettez|mettons|je voulais dire)",
      "(?:plut[oô]t|en fait|finalement|tout compte fait|correction|rectification|erreur de ma part){gap}*(?:c'est|c'était|mettez|mets|mettons|ce sera|ça sera)?",
      "je voulais (?:dire|écrire|ecrire)|j'aurais d[uû] (?:dire|écrire|ecrire)|je me suis tromp[ée]+{gap}*(?:c'est|c'était)?",
      'mets plut[oô]t|mettez plut[oô]t|mettons plut[oô]t',
      "no{gap}+(?:actually|rather|instead|make (?:it|that)|it'?s|it should be|i meant)",
      "actually{gap}*(?:make (?:it|that)|it'?s|it should be|change (?:it|that) to|use)?",
      "i (?:meant|mean)(?: to (?:say|write))?|make (?:it|that)|scratch that{gap}*(?:it'?s|make it)?",
      "my mistake{gap}*(?:it'?s)?|change (?:it|that) to|rather",
    ].join('|') +
    '){gap}+(?=\\S)',
);
const sorry = pattern(
  "^(?:oups|oops|désolée?|sorry){gap}+(?:(?:non|no|(?:c'?est|it'?s|it is)(?!.*\\?)){gap}+)?(?=\\S)",
);
const end = pattern('[ ,]+(?:plutôt|plutot|en fait|à la place|a la place|instead|rather|i meant|je veux dire)[ .!]*$');
const excuse = pattern(
  '^(?:(?:oups|oops|désolée?|desolee?|pardon|sorry|my bad|excuse[- ]moi|excusez[- ]moi){gap}+)+(?=\\S)',
);
const middle = pattern(
  "((?:c'?est|est|is|it'?s|should be|sera|serait)) (?:plut[oô]t|en fait|finalement|actually|rather|instead) ",
);
const agreeing = pattern('^(?:oui|yes|ok|ouais){gap}+(?:mais|but){gap}+(?=\\S)');
/** A longer text is no correction. */
export const longestCorrection = 600;

/** The corrected value when the text says that something was meant otherwise: « non, plutôt X », "actually, X", "X instead". */
export function correctedText(text: string): string | undefined {
  const said = text.trim();
  if (said.length > longestCorrection) return undefined;
  const rest = said.replace(start, '').replace(end, '');
  const apologised = rest === said ? said.replace(sorry, '') : rest;
  return apologised !== said && apologised.trim() ? apologised.trim() : undefined;
}

/** The text without « oups » or "my bad" before it. */
export const withoutExcuse = (text: string): string => text.trim().replace(excuse, '');

/** « oui mais le courriel c’est plutôt X » without the yes and the « plutôt ». */
export const withoutAgreement = (text: string): string => text.trim().replace(agreeing, '').replace(middle, '$1 ');
