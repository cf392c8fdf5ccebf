import { type Asked, optionsOf, suggestionFor, wordingOf } from './asked.ts';
import { asking } from './grammar/asking.ts';
import { keyOf } from './grammar/grammar.ts';
import type { OptionWording } from './language.ts';
import { wordsOf } from './normalize.ts';
import type { Question } from './question.ts';
import { namedExactly } from './recognizers/options.ts';
import type { Option } from './recognizers/recognizer.ts';
import { say } from './say.ts';
import { joined, spellButton } from './spell.ts';
import type { Talk } from './talk.ts';

type Standing = Pick<Talk, 'language' | 'at'>;

const sets = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(keyOf));
const whether = sets(asking.whether);
const empty = sets([...asking.empty, ...asking.articles, ...asking.openers]);
const weighing = sets(asking.weighing);
const which = sets(asking.which);
const differing = sets(asking.differing);

/** «Is it required?», about the pending question: whether it may be skipped or put off; undefined for anything else. */
export function neededText({ words }: Question, asked: Asked, { language }: Standing): string | undefined {
  if (!words.some((word) => whether.has(word))) return undefined;
  const { label, also = [], why } = wordingOf(asked, language);
  const own = new Set([label, ...also].flatMap((name) => wordsOf(keyOf(name))));
  const isElsewhere = words.some((word) => !whether.has(word) && !empty.has(word) && !own.has(word));
  if (isElsewhere) return undefined;
  if (asked.field.optional || asked.field.skipsTo !== undefined) return say(language, 'answerOptional', { why });
  return say(language, asked.field.deferrable ? 'answerDeferred' : 'answerNeeded', { why });
}

/**
 * What there is to say about the options of the pending question: the difference, the better one, or what one of them
 * means; undefined where nothing of the kind is asked.
 */
export function optionText(question: Question, asked: Asked, talk: Standing): string | undefined {
  if (asked.field.kind !== 'choice' && asked.field.kind !== 'choices') return undefined;
  const { language } = talk;
  const options = optionsOf(asked, language);
  const { why } = wordingOf(asked, language);
  const option = question.defined && namedExactly(question.defined.join(' '), options);
  if (option) return meaningText(option, { asked, talk, why });
  const { words } = question;
  if (words.some((word) => differing.has(word)) && words.every((word) => differing.has(word) || empty.has(word)))
    return say(language, 'chooseDifference', {
      options: joined(
        options.map(({ label }) => label),
        language,
      ),
      why,
    });
  if (!which.has(words[0] ?? '') || !words.some((word) => weighing.has(word))) return undefined;
  if (!words.every((word) => which.has(word) || weighing.has(word) || empty.has(word))) return undefined;
  const suggested = suggestionFor(asked, talk.at)?.value;
  if (suggested === undefined) return say(language, 'chooseFreely', { why });
  return say(language, 'chooseSuggested', { value: spellButton(suggested, asked, language), why });
}

interface Around {
  readonly asked: Asked;
  readonly talk: Standing;
  readonly why: string;
}

const mostExamples = 4;

/** The words of a kind of company are examples of it; the first ones only repeat its name. */
function meaningText({ value, label }: Option, { asked, talk, why }: Around): string {
  const { language } = talk;
  const { choices } = wordingOf(asked, language) as { choices?: Readonly<Record<string, OptionWording>> };
  const wording = asked.id === 'channels[].profile.category' ? choices?.[value] : undefined;
  const examples = typeof wording === 'object' ? wording.words.slice(-mostExamples) : [];
  return examples.length < 2
    ? say(language, 'chooseOption', { option: label, why })
    : say(language, 'chooseExamples', { option: label, examples: joined(examples, language), why });
}
