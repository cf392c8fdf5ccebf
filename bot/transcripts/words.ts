import type { LanguageTag } from '../../dialogs/language.ts';
import type { Difference } from '../../dialogs/transcripts/differences.ts';
import type { LeftOutReason } from '../../dialogs/transcripts/transcript.ts';
import type { ReadProblem } from './read.ts';
import type { TextPlace } from './scan.ts';

const at = ({ line, column }: TextPlace): string => `${line}:${column}`;

const fr = {
  problems: {
    empty: () => 'le fichier est vide. Téléchargez de nouveau la transcription.',
    'too-large': () => 'le fichier dépasse 64 Mio. Donnez une transcription à la fois.',
    'not-json': (place: string) =>
      `${place}\u00a0: ce n’est pas du JSON à cet endroit. Téléchargez de nouveau la transcription.`,
    'too-deep': (place: string) =>
      `${place}\u00a0: trop de niveaux imbriqués à cet endroit. Aucune transcription n’en a autant.`,
    'not-a-list': (place: string) =>
      `${place}\u00a0: une transcription est une liste d’activités, qui commence par «\u00a0[\u00a0».`,
    'no-turns': (index: number | undefined, reason: string) =>
      index === undefined
        ? 'aucune activité. Téléchargez de nouveau la transcription.'
        : `activité ${index}\u00a0: ${reason}; rien dans ce fichier n’a été dit par une personne.`,
    'too-many-turns': (most: number) => `plus de ${most} tours. Donnez une transcription à la fois.`,
  },
  leftOut: {
    'not-an-activity': 'ce n’est pas une activité',
    'no-id': 'sans identifiant',
    'repeated-id': 'identifiant déjà vu',
    'no-role': 'rôle absent ou inconnu',
    'no-time': 'sans date',
    'other-conversation': 'd’une autre conversation',
    'other-bot': 'd’un autre robot',
    'before-anybody-spoke': 'avant que quelqu’un parle',
    'kind-not-replayed': 'type qui ne se rejoue pas',
    incomplete: 'incomplète',
  } satisfies Record<LeftOutReason, string> as Readonly<Record<LeftOutReason, string>>,
  differences: {
    facts: 'faits',
    question: 'question',
    attempt: 'essai',
    replies: 'nombre de réponses',
    text: 'texte',
    labels: 'boutons',
    failed: 'ce tour ne peut pas être rejoué',
  } satisfies Record<Difference['kind'], string> as Readonly<Record<Difference['kind'], string>>,
  identical: (turns: number) => `Identique\u00a0: ${turns} tours rejoués.`,
  diverged: (turn: number) => `Premier écart\u00a0: tour ${turn}.`,
  edited: (turn: number) => `Le tour ${turn} a été modifié après son écriture.`,
  reordered: 'Les activités ont été remises dans l’ordre de leurs dates.',
  leftOutTitle: (count: number) => `Activités laissées de côté\u00a0: ${count}`,
  leftOutRow: (index: number, reason: string) => `activité ${index}\u00a0: ${reason}`,
  more: (count: number) => `et ${count} de plus`,
  labelled: (label: string, text: string) => `${label}\u00a0: ${text}`,
  title: (label: string) => `${label}\u00a0:`,
  said: 'Dit',
  expected: 'attendu',
  actual: 'obtenu',
  nothing: 'rien',
  factsTitle: 'Faits',
  configurationTitle: 'Configuration',
  rendered: (locale: string, facts: number) =>
    `En ${locale}\u00a0: mêmes questions et mêmes faits${facts ? `; réponses reprises comme faits, leurs mots étant de l’autre langue\u00a0: ${facts}` : ''}.`,
  renderedOtherwise: (locale: string, turn: number) => `En ${locale}\u00a0: autre question au tour ${turn}.`,
  stateTitle: (turn: number) => `Après le tour ${turn}`,
  question: 'Question',
  finished: 'terminé',
  status: 'Statut',
  openPoints: 'Points ouverts',
  recordedWith: (definition: string, own: string) =>
    `Enregistrée avec la définition ${definition}; celle-ci est ${own}.`,
  columns: ['fichier', 'tours', 'résultat'] as readonly [string, string, string],
  results: {
    identical: 'identique',
    diverged: (turn: number) => `écart au tour ${turn}`,
    edited: (turn: number) => `modifiée au tour ${turn}`,
    unreadable: (problem: string) => `illisible\u00a0: ${problem}`,
  },
  total: (files: number, identical: number) => `${identical} sur ${files} identiques`,
};

const en: typeof fr = {
  problems: {
    empty: () => 'the file is empty. Download the transcript again.',
    'too-large': () => 'the file is larger than 64 MiB. Give one transcript at a time.',
    'not-json': (place) => `${place}: this is not JSON here. Download the transcript again.`,
    'too-deep': (place) => `${place}: too many levels within one another here. No transcript has that many.`,
    'not-a-list': (place) => `${place}: a transcript is a list of activities, which begins with “[”.`,
    'no-turns': (index, reason) =>
      index === undefined
        ? 'no activity. Download the transcript again.'
        : `activity ${index}: ${reason}; nothing in this file was said by a person.`,
    'too-many-turns': (most) => `more than ${most} turns. Give one transcript at a time.`,
  },
  leftOut: {
    'not-an-activity': 'not an activity',
    'no-id': 'without an id',
    'repeated-id': 'id seen before',
    'no-role': 'role missing or unknown',
    'no-time': 'without a date',
    'other-conversation': 'of another conversation',
    'other-bot': 'of another bot',
    'before-anybody-spoke': 'before anybody spoke',
    'kind-not-replayed': 'type that is not replayed',
    incomplete: 'incomplete',
  },
  differences: {
    facts: 'facts',
    question: 'question',
    attempt: 'attempt',
    replies: 'number of replies',
    text: 'text',
    labels: 'buttons',
    failed: 'this turn cannot be replayed',
  },
  identical: (turns) => `Identical: ${turns} turns replayed.`,
  diverged: (turn) => `First divergence: turn ${turn}.`,
  edited: (turn) => `Turn ${turn} was changed after it was written.`,
  reordered: 'The activities were put in the order of their dates.',
  leftOutTitle: (count) => `Activities left out: ${count}`,
  leftOutRow: (index, reason) => `activity ${index}: ${reason}`,
  more: (count) => `and ${count} more`,
  labelled: (label, text) => `${label}: ${text}`,
  title: (label) => `${label}:`,
  said: 'Said',
  expected: 'expected',
  actual: 'actual',
  nothing: 'nothing',
  factsTitle: 'Facts',
  configurationTitle: 'Configuration',
  rendered: (locale, facts) =>
    `In ${locale}: the same questions and the same facts${facts ? `; answers taken as facts, since their words are of the other language: ${facts}` : ''}.`,
  renderedOtherwise: (locale, turn) => `In ${locale}: another question at turn ${turn}.`,
  stateTitle: (turn) => `After turn ${turn}`,
  question: 'Question',
  finished: 'finished',
  status: 'Status',
  openPoints: 'Open points',
  recordedWith: (definition, own) => `Recorded with definition ${definition}; this one is ${own}.`,
  columns: ['file', 'turns', 'result'],
  results: {
    identical: 'identical',
    diverged: (turn) => `diverges at turn ${turn}`,
    edited: (turn) => `changed at turn ${turn}`,
    unreadable: (problem) => `unreadable: ${problem}`,
  },
  total: (files, identical) => `${identical} of ${files} identical`,
};

export type TranscriptWords = typeof fr;
/** What the command line and the page say about transcripts. */
export const transcriptWords: Readonly<Record<LanguageTag, TranscriptWords>> = { fr, en };

/** Why a file is no transcript, the place first. */
export function problemText(problem: ReadProblem, words: TranscriptWords): string {
  switch (problem.kind) {
    case 'not-json':
    case 'too-deep':
    case 'not-a-list':
      return words.problems[problem.kind](at(problem.place));
    case 'too-many-turns':
      return words.problems['too-many-turns'](problem.most);
    case 'no-turns': {
      const [first] = problem.leftOut;
      return words.problems['no-turns'](first?.index, first ? words.leftOut[first.reason] : '');
    }
    default:
      return words.problems[problem.kind]();
  }
}
