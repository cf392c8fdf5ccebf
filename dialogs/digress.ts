import { type FactId, facts } from '../machines/facts.ts';
import { glossary, type TermId } from '../machines/glossary.ts';
import { topics } from '../machines/notices.ts';
import { linesOf } from '../machines/plan.ts';
import { lineWords } from './ask.ts';
import type { Asked } from './asked.ts';
import { wordingOf } from './asked.ts';
import { languages } from './catalog.ts';
import { neededText, optionText } from './choosing.ts';
import { asking } from './grammar/asking.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import type { Language } from './language.ts';
import { near } from './normalize.ts';
import { type Match, matcher } from './patterns.ts';
import { comparedIn, type Question, questionIn } from './question.ts';
import { say } from './say.ts';
import { sourcesText } from './sources.ts';
import type { Talk } from './talk.ts';
import { nextText, taskAsked, tasksText } from './taskTalk.ts';

type Standing = Pick<Talk, 'language' | 'at'>;

/**
 * The answer to a question asked in the midst of another, with its source; undefined when the text is no such question,
 * and then it is an answer. Nothing is changed by it.
 */
export function digression(text: string, asked: Asked | undefined, talk: Standing): string | undefined {
  const question = questionIn(text);
  if (!question || leavesChoice.has(question.words.join(' '))) return undefined;
  const needed = asked && neededText(question, asked, talk);
  if (needed !== undefined) return needed;
  if (asked && pointing.has(question.words.join(' '))) return pendingText(asked, talk, question);
  const isName = asked?.field.kind === 'text' || asked?.field.kind === 'template';
  if (isName && !question.isLed) return undefined;
  return (
    (isName && !question.isPhrased && !question.isMarked ? undefined : termText(question, talk.language)) ??
    taskAsked(question, talk, isName) ??
    topicText(question, { asked, isName, talk }) ??
    (asked && optionAsked(question, asked, talk))
  );
}

/** About the options of the pending question, with what is known of them and its source. */
function optionAsked(question: Question, asked: Asked, talk: Standing): string | undefined {
  const told = optionText(question, asked, talk);
  if (told === undefined) return undefined;
  const about = factIds.filter((id) => isAbout(id, asked));
  const sources = new Set([...asked.field.sources, ...about.flatMap((id) => facts[id].sources)]);
  return [told, ...about.map((id) => talk.language.facts[id].text), sourcesText([...sources], talk.language)].join(
    '\n\n',
  );
}

/** “What you recommend” takes the suggestion, and asks nothing. */
const leavesChoice = wordList((grammar) => grammar.simplest);
const pointing: ReadonlySet<string> = new Set(asking.pointing.map(keyOf));
const empty: ReadonlySet<string> = new Set(asking.empty.map(keyOf));

/** «Where is it?», «what for?»: what the question is for, what a good answer is, and what is known of where to find it. */
function pendingText(asked: Asked, { at, language }: Standing, { words }: Question): string {
  const { why, example } = wordingOf(asked, language);
  const about = factIds.filter((id) => isAbout(id, asked));
  const known = about.map((id) => language.facts[id].text);
  const more = (asked.field.topics ?? []).map((id) => language.topics[id]);
  const sources = new Set([
    ...asked.field.sources,
    ...(asked.field.topics ?? []).flatMap((id) => topics[id]),
    ...about.flatMap((id) => facts[id].sources),
  ]);
  const [line] = linesOf(asked, { live: at.position.ground.live, scope: asked.scope });
  const place = line ? [lineWords(line, language).text] : known.length ? known : [example];
  const said = words.some((word) => wheres.has(word))
    ? [...place, ...(place[0] === example ? [] : [example]), why]
    : [why, example, ...more, ...known];
  return [...said, sourcesText([...sources], language)].join('\n\n');
}

const wheres: ReadonlySet<string> = new Set(['ou', 'where', 'wheres']);

const factIds = Object.keys(facts) as readonly FactId[];
const isAbout = (id: FactId, asked: Asked | undefined): boolean => {
  const { about } = facts[id] as { about?: readonly string[] };
  return asked !== undefined && about?.includes(asked.id) === true;
};

const compares = (id: Topic): boolean => id in facts && 'compares' in facts[id as FactId];

const names: ReadonlyMap<string, TermId> = new Map(
  (Object.keys(glossary) as TermId[])
    .toReversed()
    .flatMap((id) =>
      Object.values(languages).flatMap(({ terms }) =>
        [terms[id].term.replace(/\(.*\)/, ''), ...terms[id].also].map((name) => [keyOf(name), id] as const),
      ),
    ),
);
/** Shorter names are too near other words. */
const longNames = [...names.keys()].filter((name) => name.length > 4);

/** A slip in a short word spares its first letter: “light” is no “right”. */
const mayBe = (key: string, name: string): boolean => name.length > 5 || key[0] === name[0];

/** The term that these words are, a small slip forgiven. */
function termOf(words: readonly string[]): TermId | undefined {
  const key = words.join(' ');
  const exact = names.get(key) ?? names.get(key.replace(/s$/, ''));
  if (exact || key.length < 4 || key.length > 40) return exact;
  const close = new Set(longNames.filter((name) => mayBe(key, name) && near(key, name)).map((name) => names.get(name)));
  return close.size === 1 ? [...close][0] : undefined;
}

function termText(question: Question, language: Language): string | undefined {
  const compared = comparedIn(question)?.map(termOf);
  if (compared) {
    const [one, other] = compared;
    // A pair that has a fact of its own is told apart there.
    return one && other && one !== other && !topicsIn(question, undefined).some(({ id }) => compares(id))
      ? [meaning(one, language), meaning(other, language)].join('\n\n')
      : undefined;
  }
  const id = question.defined && termOf(question.defined);
  return id && meaning(id, language);
}

const meaning = (id: TermId, language: Language): string => {
  const { term, meaning: words } = language.terms[id];
  return [say(language, 'termMeaning', { term, meaning: words }), sourcesText(glossary[id], language)].join('\n\n');
};

type Topic = FactId | 'next-task' | 'all-tasks';

const match = matcher<Topic>([
  ...factIds.map((id) => [id, Object.values(languages).flatMap((one) => [...one.facts[id].words])] as const),
  ['next-task', asking.next],
  ['all-tasks', asking.tasks],
]);

/** Topics that the whole question is about, best first. */
function topicsIn(question: Question, asked: Asked | undefined): readonly Match<Topic>[] {
  const isOwn = (id: Topic) => id in facts && isAbout(id as FactId, asked);
  return match(question.words, { empty, isOwn }).filter(({ slots, strange }) => strange <= slots - 1 || strange === 0);
}

interface Around {
  readonly asked: Asked | undefined;
  /** The pending question takes free words, of which a question may be one. */
  readonly isName: boolean;
  readonly talk: Standing;
}

function topicText(question: Question, { asked, isName, talk }: Around): string | undefined {
  const found = topicsIn(question, asked).find(({ slots, strange }) => !isName || isSure(question, { slots, strange }));
  if (!found) return undefined;
  if (found.id === 'next-task') return nextText(asked, talk);
  if (found.id === 'all-tasks') return tasksText(talk.language);
  const { text } = talk.language.facts[found.id];
  return [text, sourcesText(facts[found.id].sources, talk.language)].join('\n\n');
}

/** Where a name is asked, a question has to be one in every word. */
const isSure = ({ isMarked }: Question, { slots, strange }: Pick<Match<Topic>, 'slots' | 'strange'>): boolean =>
  strange === 0 && (slots > 1 || isMarked);
