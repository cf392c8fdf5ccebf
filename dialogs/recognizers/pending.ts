import type { Outcome } from '../../machines/field.ts';
import { type GrammarLanguage, lexicon, meaningsOf, wordList } from '../grammar/grammar.ts';
import { findPhrases, meant, negates } from './phrases.ts';
import type { Option } from './recognizer.ts';

const reports = lexicon<Outcome>((grammar) => meaningsOf(grammar.outcomes));
const stillToCome = wordList((grammar) => grammar.stillToCome);
const open = new Set(['waiting', 'pending']);
const mostBeside = 3;

/** The option that says that something is still open. */
export const openOption = (options: readonly Option[]): Option | undefined =>
  options.find(({ value }) => open.has(value));

/**
 * What a report about progress says where one option is that something is still open: « pas encore approuvé » is that
 * option, « fait » may be any that is not a refusal; nothing where no option is open or nothing of the kind is said.
 */
export function stateIn(
  words: readonly string[],
  options: readonly Option[],
  language: GrammarLanguage,
): readonly Option[] | undefined {
  const waiting = openOption(options);
  if (!waiting || words.length > 20) return undefined;
  const { meanings, rest } = findPhrases(words, reports, language);
  if (meant(rest).length > mostBeside) return undefined;
  if (negates(words) && words.some((word) => stillToCome.has(word))) return [waiting];
  const [first, ...others] = new Set(meanings);
  if (others.length || negates(rest)) return undefined;
  if (first === 'waiting') return [waiting];
  return first === 'done' ? options.slice(0, options.indexOf(waiting) + 1) : undefined;
}
