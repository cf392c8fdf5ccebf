import { type ErrorId, errorOfCode, errors, type KnownError } from '../machines/errors.ts';
import type { FactSource } from '../machines/facts.ts';
import type { Asked } from './asked.ts';
import { languages } from './catalog.ts';
import { asking, erring } from './grammar/asking.ts';
import { keyOf } from './grammar/grammar.ts';
import type { Language } from './language.ts';
import { fold, wordsOf } from './normalize.ts';
import { matcher } from './patterns.ts';
import { questionIn } from './question.ts';
import { say } from './say.ts';
import { sourcesText } from './sources.ts';

/** What an error report comes to; `id` when it is known. The text never repeats a code. */
export interface Decoded {
  readonly text: string;
  readonly known: boolean;
  readonly id?: ErrorId;
}

const longestReport = 2000;

/** The cause of an error of Meta or CXone and what to do; undefined when the text reports none. */
export function decoded(text: string, asked: Asked | undefined, language: Language): Decoded | undefined {
  if (text.length > longestReport || (takesNames(asked) && isQuoted(text))) return undefined;
  const report = reportIn(text, asked);
  if (!report) return undefined;
  const id = known(report);
  if (id) return { text: errorText(id, language), known: true, id };
  if (!report.isPlain && !report.isTold) return undefined;
  return { text: [language.phrases.errorUnknown, language.phrases.errorMeanwhile].join('\n\n'), known: false };
}

/** Any words may be the answer; between quotation marks they are. */
const takesNames = (asked: Asked | undefined): boolean =>
  asked?.field.kind === 'text' || asked?.field.kind === 'template';

const isQuoted = (text: string): boolean => /^\s*["“«]/.test(text);

interface Report {
  readonly words: readonly string[];
  /** Codes that the text says to be those of an error, in its order. */
  readonly codes: readonly number[];
  /** The text says that a code is the code of an error. */
  readonly isPlain: boolean;
  /** The text says that its words are those of an error. */
  readonly isTold: boolean;
  /** Words alone may tell the error. */
  readonly mayMatch: boolean;
}

const erringWords: ReadonlySet<string> = new Set(erring.words.map(keyOf));
const openings: readonly string[] = erring.openings.map(keyOf);
const empty: ReadonlySet<string> = new Set(asking.empty.map(keyOf));

/** How far from a code the word «error» may stand, in words. */
const reach = 4;
/** A pasted message has more words than an answer; less is needed where a screen is worked on, and of what is quoted. */
const [pasted, fewest] = [7, 3];

function reportIn(text: string, asked: Asked | undefined): Report | undefined {
  const folded = fold(text);
  const words = wordsOf(folded);
  const isName = takesNames(asked);
  const marked = [...folded.matchAll(/\(?#\s?(\d{1,7})\b\)?/g)].map(([, digits]) => Number(digits));
  const beside = codesBeside(words, isName);
  const bare = isName ? [] : bareCodes(words);
  const isTold = isMessage(text, folded);
  const codes = [...new Set([...marked, ...beside, ...bare])];
  const isPlain = isName ? marked.length > 0 && words.length < 30 : marked.length > 0 || beside.length > 0;
  const isErring = words.some((word) => erringWords.has(word));
  const isQuestion = questionIn(text) !== undefined;
  const mayMatch =
    isTold ||
    (!isName &&
      !isQuestion &&
      (isErring || words.length >= (asked?.field.kind === 'step' || isQuoted(text) ? fewest : pasted)));
  if (isName && !isTold && !codes.some((code) => errorOfCode(code))) return undefined;
  return codes.length || mayMatch ? { words, codes, isPlain, isTold, mayMatch } : undefined;
}

/** Numbers that stand near the word «error», or that a pasted answer of Meta names. */
const codesBeside = (words: readonly string[], isName: boolean): readonly number[] =>
  words.flatMap((word, i) => {
    const around = isName ? words.slice(Math.max(0, i - 2), i) : words.slice(Math.max(0, i - reach), i + 3);
    return /^\d{1,7}$/.test(word) && around.some((near) => erringWords.has(near)) ? [Number(word)] : [];
  });

/** A known code in a sentence; alone, or called a code, six digits are for a verification and nobody else's business. */
function bareCodes(words: readonly string[]): readonly number[] {
  if (words.length < 3 || words.some((word) => verification.has(word))) return [];
  return words
    .flatMap((word) => (/^(?:13\d{4}|2388\d{3}|2494\d{3})$/.test(word) ? [Number(word)] : []))
    .filter(errorOfCode);
}
const verification: ReadonlySet<string> = new Set(['code', 'codes', 'otp', 'nip', 'pin']);

/** « Erreur : … », "the message is …" with words after it. */
function isMessage(text: string, folded: string): boolean {
  const key = keyOf(text);
  const opening = openings.find((one) => key.startsWith(`${one} `));
  if (!opening) return false;
  const rest = key.slice(opening.length + 1).split(' ').length;
  return rest >= 3 && /^[^:]{3,60}:/.test(folded);
}

const match = matcher<ErrorId>(
  (Object.keys(errors) as ErrorId[]).map(
    (id) => [id, Object.values(languages).flatMap((one) => [...one.errors[id].words])] as const,
  ),
);

/** Codes that say little by themselves; the words beside them, or another code, say more. */
const vague: ReadonlySet<ErrorId> = new Set(['invalid-parameter', 'meta-trouble', 'app-permission']);

function known({ words, codes, mayMatch }: Report): ErrorId | undefined {
  const byCode = codes.flatMap((code) => errorOfCode(code) ?? []);
  const precise = byCode.find((id) => !vague.has(id));
  if (precise) return precise;
  const byWords = mayMatch || byCode.length ? match(words, { empty }).find(({ slots }) => slots > 1)?.id : undefined;
  return byWords ?? byCode[0];
}

const evidence = { meta: ['meta'], nice: ['nice'], page: [], reports: [] } as const satisfies Record<
  KnownError['evidence'],
  readonly FactSource[]
>;
const menders = {
  admin: 'mendAdmin',
  colleague: 'mendColleague',
  meta: 'mendMeta',
  nice: 'mendNice',
} as const;

/** The cause, the next action, who can mend it, and how it is known. */
export function errorText(id: ErrorId, language: Language): string {
  const { cause, action } = language.errors[id];
  const known: KnownError = errors[id];
  const sources = [...(known.sources ?? []), ...evidence[known.evidence]];
  const source = sources.length ? [sourcesText(sources, language)] : [];
  const reported = known.evidence === 'reports' ? [say(language, 'errorReported')] : [];
  return [`${cause} ${action}`, [language.phrases[menders[known.mender]], ...source, ...reported].join(' ')].join(
    '\n\n',
  );
}
