import { equal, type Values } from '../../machines/value.ts';
import type { LanguageTag } from '../language.ts';
import type { Said } from '../message.ts';
import { definition } from '../session.ts';
import { standpoint } from '../standing.ts';
import { outcomeOf } from '../transcripts/outcome.ts';
import { type ReplayedTurn, replayTurns } from '../transcripts/replay.ts';
import type { Transcript } from '../transcripts/transcript.ts';

/** A quicker turn says nothing of the time that went by. */
const shortest = 60_000;

/**
 * A conversation as a test in one language, in the notation of `test/README.md`: what is said, and after it the question
 * that waits and the answers that changed. The transcript has to be redacted already.
 */
export function writeTest(transcript: Transcript, tag: LanguageTag): string {
  const lines = [`# ${definition}`];
  let clock = 0;
  for (const replayed of replayTurns(transcript, { language: tag })) {
    const now = Date.parse(replayed.turn.at);
    if (now - clock > shortest) lines.push('', `(at) ${replayed.turn.at}`);
    clock = now;
    // Whoever begins has arrived, and needs no line for it.
    const isArrival = hasArrived(replayed.said);
    if (!isArrival || replayed.turn.n > 1) lines.push('', saidLine(replayed, isArrival));
    lines.push(...expectations(replayed).map((line) => `  ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

const hasArrived = ({ text, press, form, change, file }: Said): boolean =>
  [text, press, form, change, file].every((one) => one === undefined);

function saidLine({ taken, said, entries, session }: ReplayedTurn, isArrival: boolean): string {
  if (taken === 'facts') return `(facts) ${JSON.stringify(outcomeOf({ entries, session }))}`;
  if (isArrival) return '(returns)';
  const { locale: _, ...rest } = said;
  const { text, ...others } = rest;
  const isPlain = text !== undefined && !Object.keys(others).length && readsAsItself(text);
  return isPlain ? text.replaceAll('\n', '\\n') : `(said) ${JSON.stringify(rest)}`;
}

/** A line that begins like a sign of the notation, or holds its line break, would be read as something else. */
const readsAsItself = (text: string): boolean =>
  /^[^\s#@(+]/.test(text) && !text.includes('\\n') && !/[\r\u2028\u2029]/.test(text);

function expectations({ before, session, messages }: ReplayedTurn): readonly string[] {
  const standing = messages.findLast((message) => message.standing)?.standing;
  const [from, to] = [valuesOf(before), valuesOf(session)];
  return [
    ...(standing ? [`? ${standing.question ?? 'nothing'}`] : []),
    ...Object.keys(to)
      .filter((path) => !equal(from[path], to[path]))
      .map((path) => `= ${path} ${JSON.stringify(to[path])}`),
    ...Object.keys(from)
      .filter((path) => !(path in to))
      .map((path) => `- ${path}`),
  ];
}

const valuesOf = (session: ReplayedTurn['session']): Values => standpoint(session).folded.values;
