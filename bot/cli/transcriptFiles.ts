import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Transcript } from '../../dialogs/transcripts/transcript.ts';
import { largestTranscript, readTranscript } from '../transcripts/read.ts';
import { problemText, transcriptWords } from '../transcripts/words.ts';
import { readText, type Terminal, WrongUse } from './command.ts';

/** The transcripts that paths name; a folder names all that are in it, however deep. */
export function transcriptFiles(paths: readonly string[], { words }: Terminal): readonly string[] {
  if (!paths.length) throw new WrongUse(words.transcriptWanted);
  return paths.flatMap((path) => {
    if (path === '-' || statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
    const files = transcriptsIn(path);
    if (!files.length) throw new WrongUse(words.noTranscripts(path));
    return files;
  });
}

const transcriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.transcript'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** The transcript of a file, or in words why there is none. */
export function tryTranscript(file: string, { language, words }: Terminal): Transcript | string {
  if (/\.chat$/i.test(file)) throw new WrongUse(words.chatFile(file));
  const size = file === '-' ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  const own = transcriptWords[language.tag];
  if (size > largestTranscript) return problemText({ kind: 'too-large' }, own);
  const read = readTranscript(readText(file, words));
  return 'problem' in read ? problemText(read.problem, own) : read.transcript;
}

/** The transcript of a file; one that cannot be read is wrong use. */
export function readTranscriptFile(file: string, terminal: Terminal): Transcript {
  const read = tryTranscript(file, terminal);
  if (typeof read === 'string') throw new WrongUse(transcriptWords[terminal.language.tag].labelled(file, read));
  return read;
}
