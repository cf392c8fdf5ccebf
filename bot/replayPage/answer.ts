import { languages } from '../../dialogs/catalog.ts';
import { openInsights } from '../../dialogs/insights/insights.ts';
import type { Language } from '../../dialogs/language.ts';
import { insightsView } from '../../dialogs/replayPage/insightsView.ts';
import { type BranchStep, branchOf, divergenceOf, rowsOf, type Step, stepsOf } from '../../dialogs/replayPage/story.ts';
import { say } from '../../dialogs/say.ts';
import { definition } from '../../dialogs/session.ts';
import type { Transcript } from '../../dialogs/transcripts/transcript.ts';
import type { Value } from '../../machines/value.ts';
import { readTranscript } from '../transcripts/read.ts';
import { problemText, type TranscriptWords, transcriptWords } from '../transcripts/words.ts';
import type { Job, Line, ShownStep } from './job.ts';

type JobOf<K extends Job['kind']> = Extract<Job, { kind: K }>;

/** Everything that is answered to a job, line by line. Pure: a transcript in, words out. */
export function* answered(job: Job): Generator<Line> {
  if (job.kind === 'insights') return yield insightsOf(job);
  const read = transcriptOf(job.file, transcriptWords[job.lang]);
  if (typeof read === 'string') return yield { problems: [`${read.charAt(0).toLocaleUpperCase()}${read.slice(1)}`] };
  if (job.kind === 'open') yield* opened(job, read);
  else yield* branched(job, read);
}

/** The transcript, or why there is none. */
function transcriptOf(file: Uint8Array, words: TranscriptWords): Transcript | string {
  const read = readTranscript(new TextDecoder().decode(file));
  return 'problem' in read ? problemText(read.problem, words) : read.transcript;
}

/** So many steps go into one line. */
const batch = 40;

function* opened({ lang, name, shownIn }: JobOf<'open'>, transcript: Transcript): Generator<Line> {
  const language = languages[lang];
  const words = transcriptWords[lang];
  const { edited, turns } = transcript;
  yield { kind: 'opened', facts: factsOf(transcript, { name, language }), edited, rows: rowsOf(transcript, language) };
  let steps: ShownStep[] = [];
  let first: number | null = null;
  for (const step of stepsOf(transcript, { language, shownIn })) {
    if (step.differences.length) first ??= step.n;
    steps.push(shownStep(step, words));
    if (steps.length < batch) continue;
    yield { kind: 'steps', steps };
    steps = [];
  }
  if (steps.length) yield { kind: 'steps', steps };
  const isOther = shownIn !== undefined && transcript.locale?.slice(0, 2).toLowerCase() !== shownIn;
  const diverged = isOther ? divergenceOf(transcript) : first;
  yield {
    kind: 'verified',
    diverged,
    texts: [
      diverged === null ? words.identical(turns.length) : words.diverged(diverged),
      ...(edited === null ? [] : [words.edited(edited)]),
    ],
  };
}

const mostLeftOut = 20;

function factsOf(transcript: Transcript, { name, language }: { name: string; language: Language }): readonly string[] {
  const words = transcriptWords[language.tag];
  const { turns, isReordered, leftOut, definition: recorded } = transcript;
  const more = leftOut.length - mostLeftOut;
  const listed = leftOut
    .slice(0, mostLeftOut)
    .map(({ index, reason }) => words.leftOutRow(index, words.leftOut[reason]));
  return [
    say(language, 'replayUsing', { name, count: turns.length }),
    ...(recorded !== null && recorded !== definition
      ? [say(language, 'replayRecorded', { definition: recorded, own: definition })]
      : []),
    ...(isReordered ? [words.reordered] : []),
    ...(leftOut.length ? [words.leftOutTitle(leftOut.length), ...listed] : []),
    ...(more > 0 ? [words.more(more)] : []),
  ];
}

const mostDifferences = 20;
const longestShown = 2000;

function shownStep({ differences, ...step }: Step, words: TranscriptWords): ShownStep {
  return {
    ...step,
    differences: differences.slice(0, mostDifferences).map(({ kind, path, reply, expected, actual }) => ({
      where: [words.differences[kind], path, reply].filter((one) => one !== undefined).join(' '),
      expected: shown(expected, words),
      actual: shown(actual, words),
    })),
  };
}

function shown(value: Value, { nothing }: TranscriptWords): string {
  if (value === null) return nothing;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function* branched({ lang, branch }: JobOf<'branch'>, transcript: Transcript): Generator<Line> {
  const language = languages[lang];
  const { turns } = transcript;
  if (branch.turn > turns.length) return yield { problems: [say(language, 'replayEnded')] };
  let steps: { row: BranchStep['row']; step: ShownStep }[] = [];
  for (const { row, step } of branchOf(transcript, branch, { language })) {
    steps.push({ row, step: shownStep(step, transcriptWords[lang]) });
    if (steps.length < batch) continue;
    yield { kind: 'branch', steps };
    steps = [];
  }
  yield { kind: 'branch', steps };
}

function insightsOf({ lang, files }: JobOf<'insights'>): Line {
  const language = languages[lang];
  const gathered = openInsights();
  const problems = files.flatMap(({ name, bytes }) => {
    const read = transcriptOf(bytes, transcriptWords[lang]);
    if (typeof read === 'string') return [say(language, 'replayUnreadable', { name, problem: read })];
    gathered.add(read);
    return [];
  });
  return { kind: 'insights', view: insightsView(gathered.result(), language), problems };
}
