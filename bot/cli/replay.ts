import type { LanguageTag } from '../../dialogs/language.ts';
import { definition } from '../../dialogs/session.ts';
import { replayTurns } from '../../dialogs/transcripts/replay.ts';
import type { Transcript } from '../../dialogs/transcripts/transcript.ts';
import { transcriptWords } from '../transcripts/words.ts';
import { type ExitCode, exit, readArguments, type Terminal, WrongUse } from './command.ts';
import { type Replayed, replayed, type Wanted } from './replayed.ts';
import { conversationText, replayText, summaryTable } from './replayText.ts';
import { readTranscriptFile, transcriptFiles, tryTranscript } from './transcriptFiles.ts';

const options = {
  until: { type: 'string' },
  against: { type: 'string' },
  show: { type: 'boolean' },
} as const;

interface Asked extends Wanted {
  readonly against: 'current' | 'recorded';
  readonly isShown: boolean;
  readonly isJson: boolean;
}

/** `replay FILE|FOLDER… [--until TURN] [--against current|recorded] [--show]`: takes the person's half again, and tells the first difference. */
export function replayCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { words } = terminal;
  const { values, positionals } = readArguments(args, options, words);
  const asked: Asked = {
    until: untilOf(values.until, terminal),
    language: values.lang as LanguageTag | undefined,
    against: againstOf(values.against, terminal),
    isShown: values.show === true,
    isJson: values.json === true,
  };
  const files = transcriptFiles(positionals, terminal);
  const [file] = files;
  return file !== undefined && positionals.length === 1 && file === positionals[0]
    ? replayFile(file, asked, terminal)
    : replayAll(files, asked, terminal);
}

function untilOf(text: string | undefined, { words }: Terminal): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new WrongUse(words.untilMalformed(text));
  return Number(text);
}

function againstOf(text = 'current', { words }: Terminal): Asked['against'] {
  if (text !== 'current' && text !== 'recorded') throw new WrongUse(words.againstUnknown(text));
  return text;
}

function replayFile(file: string, asked: Asked, terminal: Terminal): ExitCode {
  const { write, language } = terminal;
  const words = transcriptWords[language.tag];
  const transcript = readTranscriptFile(file, terminal);
  refuseOther(file, transcript, asked, terminal);
  if (asked.isShown && !asked.isJson) write(conversationText(replayTurns(transcript, asked)));
  const result = replayed(transcript, asked);
  write(asked.isJson ? `${JSON.stringify({ file, ...result }, null, 2)}\n` : replayText(result, words));
  return isGood(result) ? exit.done : exit.no;
}

const isGood = ({ result, edited, rendered }: Replayed): boolean =>
  result === 'identical' && edited === null && !rendered?.divergedAt;

/** Only the present definition can be run; a session of an earlier one goes on under it. */
function refuseOther(file: string, transcript: Transcript, { against }: Asked, { words }: Terminal): void {
  const recorded = transcript.definition;
  if (against === 'recorded' && recorded !== null && recorded !== definition)
    throw new WrongUse(words.definitionGone(file, recorded, definition));
}

interface FileResult {
  readonly file: string;
  readonly replayed: Replayed | null;
  readonly problem: string | null;
}

function replayAll(files: readonly string[], asked: Asked, terminal: Terminal): ExitCode {
  const { write, language } = terminal;
  const results = files.map((file): FileResult => {
    const read = tryTranscript(file, terminal);
    if (typeof read === 'string') return { file, replayed: null, problem: read };
    refuseOther(file, read, asked, terminal);
    return { file, replayed: replayed(read, asked), problem: null };
  });
  const identical = results.filter((one) => one.replayed && isGood(one.replayed)).length;
  if (asked.isJson) write(`${JSON.stringify({ identical, files: results.map(jsonOf) }, null, 2)}\n`);
  else write(summaryTable(results, identical, transcriptWords[language.tag]));
  if (results.some(({ problem }) => problem !== null)) return exit.wrongUse;
  return identical === results.length ? exit.done : exit.no;
}

const jsonOf = ({ file, replayed: result, problem }: FileResult) => (result ? { file, ...result } : { file, problem });
