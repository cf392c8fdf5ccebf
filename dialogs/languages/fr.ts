import type { Language } from '../language.ts';
import { errors } from './fr/errors.ts';
import { facts } from './fr/facts.ts';
import { findings } from './fr/findings.ts';
import { lines } from './fr/lines.ts';
import { notices, topics } from './fr/notices.ts';
import { phrases } from './fr/phrases.ts';
import { questions } from './fr/questions.ts';
import { reasons } from './fr/reasons.ts';
import { retired } from './fr/retired.ts';
import { outcomes, tasks } from './fr/tasks.ts';
import { terms } from './fr/terms.ts';

/** Français, selon l’usage canadien de la page. */
export const fr: Language = {
  tag: 'fr',
  locale: 'fr-CA',
  name: 'Français',
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
