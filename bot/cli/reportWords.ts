import type { LanguageTag } from '../../dialogs/language.ts';

const fr = {
  task: 'Tâche',
  all: 'En tout',
  states: 'États',
  transitions: 'Transitions',
  guards: 'Gardes',
  questions: 'Questions',
  again: (level: number) => `Relance ${level}`,
  transcripts: (count: number, turns: number) => `Transcriptions\u00a0: ${count}; tours\u00a0: ${turns}.`,
  missing: (what: string, list: string) => `Jamais vus, ${what.toLocaleLowerCase()}\u00a0: ${list}`,
  tooLittle: (what: string, percent: number, least: number) =>
    `${what}\u00a0: ${percent}\u00a0%, moins que les ${least}\u00a0% demandés.`,
  question: 'Question',
  conversations: 'Conversations',
  asked: 'Posée',
  failed: 'Essais manqués',
  stumbled: 'Hésitations',
  corrections: 'Corrections',
  median: 'Temps médian',
  p90: '90\u00a0%',
  abandoned: 'Abandons',
  finished: (conversations: number, finished: number) =>
    `Conversations\u00a0: ${conversations}; menées à terme\u00a0: ${finished}. «\u00a0Hésitations\u00a0» compte les conversations où une réponse a manqué; «\u00a090\u00a0%\u00a0», le temps que neuf réponses sur dix ne dépassent pas.`,
  noQuestions: 'Aucune question de Chenal dans ces transcriptions.',
};

const en: typeof fr = {
  task: 'Task',
  all: 'In all',
  states: 'States',
  transitions: 'Transitions',
  guards: 'Guards',
  questions: 'Questions',
  again: (level) => `Re-prompt ${level}`,
  transcripts: (count, turns) => `Transcripts: ${count}; turns: ${turns}.`,
  missing: (what, list) => `Never seen, ${what.toLowerCase()}: ${list}`,
  tooLittle: (what, percent, least) => `${what}: ${percent}%, less than the ${least}% asked for.`,
  question: 'Question',
  conversations: 'Conversations',
  asked: 'Asked',
  failed: 'Failed tries',
  stumbled: 'Stumbles',
  corrections: 'Corrections',
  median: 'Median time',
  p90: '90%',
  abandoned: 'Abandoned',
  finished: (conversations, finished) =>
    `Conversations: ${conversations}; finished: ${finished}. “Stumbles” counts the conversations in which a try failed; “90%” is the time that nine answers in ten do not exceed.`,
  noQuestions: 'No question of Chenal in these transcripts.',
};

export type ReportWords = typeof fr;
/** Heads and sentences of the reports over many transcripts. */
export const reportWords: Readonly<Record<LanguageTag, ReportWords>> = { fr, en };
