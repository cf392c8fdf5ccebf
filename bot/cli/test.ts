import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '../../dialogs/catalog.ts';
import type { LanguageTag } from '../../dialogs/language.ts';
import { redacted } from '../../dialogs/regression/redacted.ts';
import { writeTest } from '../../dialogs/regression/writeTest.ts';
import { replay } from '../../dialogs/transcripts/replay.ts';
import { type ExitCode, exit, readArguments, type Terminal, WrongUse } from './command.ts';
import { readTranscriptFile, transcriptFiles } from './transcriptFiles.ts';

const options = { name: { type: 'string' }, to: { type: 'string' } } as const;
const ownFolder = 'test/transcripts';
const tags = Object.keys(languages) as LanguageTag[];

/** `test TRANSCRIPT [--name NAME] [--to FOLDER]`: writes a redacted regression test, in both languages, that runs. */
export function testCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { words, write } = terminal;
  const { values, positionals } = readArguments(args, options, words);
  const [file, another] = transcriptFiles(positionals, terminal);
  if (file === undefined || another !== undefined) throw new WrongUse(words.oneTranscriptWanted);
  const transcript = readTranscriptFile(file, terminal);
  const folder = folderOf(values.to ?? ownFolder, terminal);
  const name = nameOf(values.name ?? basename(file, '.transcript'), terminal);
  const written = tags.map((tag) => join(folder, `${name}.${tag}.txt`));
  const there = written.find((path) => existsSync(path));
  if (there !== undefined) throw new WrongUse(words.testThere(there));
  const { diverged, turns } = replay(transcript);
  if (diverged) {
    write(
      values.json
        ? `${JSON.stringify({ divergedAt: diverged.turn.n })}\n`
        : `${words.testDiverges(file, diverged.turn.n)}\n`,
    );
    return exit.no;
  }
  const own = redacted(transcript);
  for (const [i, tag] of tags.entries()) writeFileSync(written[i] as string, writeTest(own, tag));
  write(
    values.json
      ? `${JSON.stringify({ turns, files: written }, null, 2)}\n`
      : `${words.testWritten(written.join(', '), name)}\n`,
  );
  return exit.done;
}

function folderOf(folder: string, { words }: Terminal): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new WrongUse(words.folderMissing(folder));
  return folder;
}

/** A name that is a file's in every system, and never leads elsewhere. */
function nameOf(text: string, { words }: Terminal): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  if (!name) throw new WrongUse(words.testNameWanted);
  return name;
}
