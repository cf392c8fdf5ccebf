import { keyOf } from '../grammar/grammar.ts';

export type PartName = 'header' | 'body' | 'footer' | 'buttons' | 'samples';

/** Names that people write before a part, as compared (`keyOf`), in both languages. */
const names: Readonly<Record<PartName, string>> = {
  header: 'en tete,entete,titre,header,heading,title,header text,texte de l en tete',
  body: 'corps,corps du message,corps du texte,message,texte,contenu,body,body text,message body,text,content',
  footer: 'pied,pied de page,bas de page,bas,footer,footer text',
  buttons: 'boutons,bouton,buttons,button,reponses rapides,reponse rapide,quick replies,quick reply',
  samples:
    'exemples,exemple,echantillons,echantillon,variables,variable,valeurs,samples,sample,examples,example,sample values',
};
const partOf: ReadonlyMap<string, PartName> = new Map(
  (Object.keys(names) as PartName[]).flatMap((part) => names[part].split(',').map((name) => [name, part] as const)),
);

/** A send box that has one line loses the line breaks of what is pasted: these names then begin a line all the same. */
const sure =
  /(^|\s)(en-?t[êe]te|header|corps|body|pied(?: de page)?|footer|boutons?|buttons?|exemples?|échantillons?|samples?)(?:\s{0,2})[:：]/giu;

function broken(text: string): string {
  if (text.includes('\n')) return text;
  const found = [...text.matchAll(sure)];
  const isLabelled = found.length > 1 || found[0]?.index === 0 || (found.length === 1 && text.includes('{{'));
  return isLabelled ? text.replace(sure, '\n$2:').trim() : text;
}

export interface Parts {
  /** Lines of each part, empty ones at its ends left out. */
  readonly lines: Readonly<Partial<Record<PartName, readonly string[]>>>;
  /** Nothing was labelled: all of it is the body. */
  readonly isBare: boolean;
}

interface Labelled {
  readonly part: PartName;
  readonly rest: string;
  readonly isNumbered: boolean;
}

const longestLabel = 30;

/** « Corps : Bonjour », « **Boutons** : … », « Exemple 2 : jeudi »; the number of an example stays with it. */
function labelOf(line: string): Labelled | undefined {
  const colon = line.slice(0, longestLabel).search(/[:：]/);
  if (colon < 1) return undefined;
  const said = keyOf(line.slice(0, colon));
  const number = / ?(\d{1,3})$/.exec(said);
  const part = partOf.get(number ? said.slice(0, number.index) : said);
  if (!part || (number && part !== 'buttons' && part !== 'samples')) return undefined;
  const rest = line
    .slice(colon + 1)
    .replace(/^\*{0,2}/, '')
    .trim();
  return { part, rest: number && part === 'samples' ? `${number[1]} = ${rest}` : rest, isNumbered: number !== null };
}

/** Takes a pasted message apart by the names before its parts, one part a line or a block of lines. */
export function partsIn(pasted: string): Parts {
  const found = new Map<PartName, string[]>();
  const lead: string[] = [];
  let now: PartName | undefined;
  for (const line of broken(pasted).split('\n')) {
    const labelled = labelOf(line);
    if (labelled && begins(labelled, now, found.has(labelled.part))) {
      now = labelled.part;
      found.set(now, found.get(now) ?? []);
      if (labelled.rest) found.get(now)?.push(labelled.rest);
    } else {
      // A header is one line: what follows it without a name is the message.
      if (now === 'header' && found.get('header')?.length && line.trim() && !found.has('body')) now = 'body';
      if (now === undefined) lead.push(line);
      else if (found.has(now)) found.get(now)?.push(line);
      else found.set(now, [line]);
    }
  }
  const isBare = !found.size;
  if (!found.has('body') && lead.some((line) => line.trim())) found.set('body', lead);
  return { lines: Object.fromEntries([...found].map(([part, lines]) => [part, trimmed(lines)])), isBare };
}

/** A part begins once; lists may go on, but « bouton 2 » among the examples is the example of a button. */
const begins = ({ part, isNumbered }: Labelled, now: PartName | undefined, isKnown: boolean): boolean =>
  part === 'samples' || (part === 'buttons' && !(now === 'samples' && isNumbered)) || !isKnown;

function trimmed(lines: readonly string[]): readonly string[] {
  const isFull = (line: string): boolean => line.trim() !== '';
  const [from, to] = [lines.findIndex(isFull), lines.findLastIndex(isFull)];
  return from < 0 ? [] : lines.slice(from, to + 1);
}

/** The text names its parts or holds numbered variables, as nothing else that is said does. */
export const isPasted = (text: string): boolean => /\{\{\s?[1-9]/.test(text) || !partsIn(text.trim()).isBare;

/** The entries of a list, one a line or between semicolons, or else between commas; marks and numbers before them dropped. */
export function entriesOf(lines: readonly string[]): readonly string[] {
  const entries = lines.flatMap((line) => line.split(/[;|]/)).map((entry) => entry.trim());
  const kept = entries.filter(Boolean);
  return (kept.length === 1 ? (kept[0] as string).split(/,\s/) : kept)
    .map((entry) => entry.replace(/^(?:[-•*–]|\d{1,2}[.)])\s{1,4}/, '').trim())
    .filter(Boolean);
}

/** Without one pair of quotation marks around it. */
export const unquoted = (text: string): string => {
  const plain = text.trim();
  const pair = ['«»', '“”', '""', '„“'].find(
    ([open, close]) => plain.startsWith(open as string) && plain.endsWith(close as string),
  );
  const inner = pair && plain.length > 1 ? plain.slice(1, -1) : undefined;
  return inner === undefined || /[«»“”"]/.test(inner) ? plain : inner.trim();
};
