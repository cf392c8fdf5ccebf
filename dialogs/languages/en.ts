import type { Language } from '../language.ts';
import { errors } from './en/errors.ts';
import { facts } from './en/facts.ts';
import { findings } from './en/findings.ts';
import { lines } from './en/lines.ts';
import { notices, topics } from './en/notices.ts';
import { phrases } from './en/phrases.ts';
import { questions } from './en/questions.ts';
import { reasons } from './en/reasons.ts';
import { retired } from './en/retired.ts';
import { outcomes, tasks } from './en/tasks.ts';
import { terms } from './en/terms.ts';

/** English, as written in Canada. */
export const en: Language = {
  tag: 'en',
  locale: 'en-CA',
  name: 'English',
  tasks,
  questions,
  retired,
  lines,
  notices,
  topics,
  reasons,
  findings,
  terms,
  facts,
  errors,
  outcomes,
  phrases,
};
