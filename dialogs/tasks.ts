import { type Task, tasks } from '../machines/setup.ts';
import { languages } from './catalog.ts';
import type { LanguageTag } from './language.ts';

/** The tasks of the page by id, in its order, with their titles in one language. */
export const taskTitles = (tag: LanguageTag): Readonly<Record<Task, string>> =>
  Object.fromEntries(tasks.map((task) => [task, languages[tag].tasks[task].title])) as Record<Task, string>;
