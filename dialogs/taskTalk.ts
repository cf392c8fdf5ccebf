import { type TaskState, taskOf, taskStates } from '../machines/progress.ts';
import { fields, type Task, tasks } from '../machines/setup.ts';
import { type Asked, labelAt } from './asked.ts';
import { languages } from './catalog.ts';
import { asking } from './grammar/asking.ts';
import { keyOf, lexicon } from './grammar/grammar.ts';
import type { Language } from './language.ts';
import { near } from './normalize.ts';
import type { Question } from './question.ts';
import { say } from './say.ts';
import type { Talk } from './talk.ts';

const taskWords: ReadonlySet<string> = new Set(asking.task.map(keyOf));
const articles: ReadonlySet<string> = new Set([...asking.articles.map(keyOf), 'no', 'numero', 'number']);
const numbers = lexicon<number>((grammar) => [...Object.entries(grammar.numbers), ...Object.entries(grammar.ordinals)]);

const stateWords = {
  'not-started': 'taskNotStarted',
  'in-progress': 'taskInProgress',
  waiting: 'taskWaiting',
  blocked: 'taskBlocked',
  skipped: 'taskSkipped',
  done: 'taskDone',
} as const satisfies Record<TaskState, keyof Language['phrases']>;

/** Most questions of a task that somebody is asked, the offered ones not counted twice. */
const sizes: ReadonlyMap<Task, number> = new Map(
  tasks.map((task) => [
    task,
    Object.entries(fields).filter(([id, field]) => taskOf(id) === task && !('derive' in field && field.derive)).length,
  ]),
);

/** «What is task 4 about?», « la tâche des rôles, c’est quoi? »: undefined when no task is asked about. */
export function taskAsked(
  { words, isMarked }: Question,
  { language, at }: Pick<Talk, 'language' | 'at'>,
  isName: boolean,
): string | undefined {
  const at0 = words.findIndex((word) => taskWords.has(word));
  if (at0 < 0 || (isName && !isMarked && words.length > 8)) return undefined;
  const task = numbered(words, at0) ?? titled(words, at0);
  if (!task) return undefined;
  const { title, intro } = language.tasks[task];
  const [n, total, questions] = [tasks.indexOf(task) + 1, tasks.length, sizes.get(task) ?? 0];
  return [
    say(language, 'taskBegins', { n, total, title, intro }),
    say(language, 'taskSize', { questions }),
    language.phrases[stateWords[taskStates(at.position)[task]]],
  ].join(' ');
}

/** « tâche 4 », « la quatrième tâche », "task number four". */
function numbered(words: readonly string[], at: number): Task | undefined {
  const near = [
    ...words
      .slice(at + 1, at + 4)
      .filter((word) => !articles.has(word))
      .slice(0, 1),
    words[at - 1] ?? '',
  ];
  for (const word of near) {
    const n = /^\d{1,2}$/.test(word) ? Number(word) : numbers(word, 'fr');
    if (n !== undefined && n !== 0 && word !== 'un' && word !== 'une' && word !== 'a' && word !== 'the')
      return tasks.at(n > 0 ? n - 1 : n);
  }
  return undefined;
}

const titles: readonly (readonly [string, Task])[] = tasks.flatMap((task) =>
  Object.values(languages).map((one) => [keyOf(one.tasks[task].title), task] as const),
);

/** The task whose title stands beside the word «task», or holds its one word: « la tâche SLA ». */
function titled(words: readonly string[], at: number): Task | undefined {
  const after = words.slice(at + 1).filter((word) => !articles.has(word));
  const before = words.slice(0, at);
  for (let length = Math.min(4, words.length); length > 0; length--)
    for (const part of [after.slice(0, length), before.slice(-length)]) {
      const said = part.join(' ');
      if (said.length < 3) continue;
      const found = new Set(titles.filter(([title]) => fits(said, title)).map(([, task]) => task));
      if (found.size === 1) return [...found][0];
    }
  return undefined;
}

const fits = (said: string, title: string): boolean =>
  near(said, title) || (!said.includes(' ') && title.split(' ').some((word) => word.length > 2 && near(said, word)));

/** Where the conversation stands and which task follows. */
export function nextText(asked: Asked | undefined, { language, at }: Pick<Talk, 'language' | 'at'>): string {
  if (!asked) return language.phrases.nextNone;
  const task = taskOf(asked.path);
  const next = tasks[tasks.indexOf(task) + 1];
  const args = {
    n: tasks.indexOf(task) + 1,
    total: tasks.length,
    task: language.tasks[task].title,
    label: labelAt(asked.path, at.position.ground.live, language),
  };
  if (!next) return say(language, 'nextLast', args);
  return say(language, 'nextTask', { ...args, next: language.tasks[next].title, intro: language.tasks[next].intro });
}

/** Every task, in order. */
export const tasksText = (language: Language): string =>
  [
    say(language, 'tasksAll', { total: tasks.length }),
    ...tasks.map((task, i) => say(language, 'option', { n: i + 1, label: language.tasks[task].title })),
  ].join('\n');
