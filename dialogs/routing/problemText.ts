import { type OverrideProblem, overrideForms } from '../../machines/routing/overrides.ts';
import type { Problem } from '../../machines/routing/problems.ts';
import type { Language } from '../language.ts';
import { fill, type PhraseKey, say } from '../say.ts';

const problemPhrases = {
  missing: 'problemMissing',
  'unknown-key': 'problemUnknownKey',
  'not-a-choice': 'problemNotAChoice',
  'too-small': 'problemTooSmall',
  'too-big': 'problemTooBig',
  malformed: 'problemMalformed',
  customer: 'problemCustomer',
  'unknown-skill': 'problemUnknownSkill',
  'unknown-channel': 'problemUnknownChannel',
  'unknown-agent': 'problemUnknownAgent',
  'range-reversed': 'problemRangeReversed',
  'channel-wanted': 'problemChannelWanted',
} as const satisfies Record<Problem['reason'], PhraseKey>;

/** A problem of a file in words: the path inside it, what is wrong, and the cure. */
export function problemText({ path, reason, value = '', known = [], limit = 0 }: Problem, language: Language): string {
  const text = fill(language.phrases[problemPhrases[reason]], language.locale, {
    value,
    known: either(known, language),
    limit,
  });
  return say(language, 'problemAt', { path: path || '.', text });
}

/** A condition that cannot be tried, in words. */
export function overrideProblemText(
  { reason, value }: OverrideProblem,
  agents: readonly { readonly name: string }[],
  language: Language,
): string {
  if (reason === 'name-missing') return say(language, 'problemOverrideName', { value, example: `${value}all` });
  if (reason === 'unknown') return say(language, 'problemOverride', { value, known: either(overrideForms, language) });
  const known = either(
    agents.map(({ name }) => name),
    language,
  );
  return say(language, 'problemOverrideAgent', { value, known });
}

const lists = {
  fr: new Intl.ListFormat('fr-CA', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-CA', { type: 'disjunction' }),
};
const mostNamed = 12;
/** A choice in words; of a long list, its beginning. */
export const either = (words: readonly string[], { tag }: Language): string =>
  lists[tag].format(words.length > mostNamed ? [...words.slice(0, mostNamed), '…'] : words);
