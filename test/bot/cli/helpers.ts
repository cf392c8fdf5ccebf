import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Terminal } from '../../../bot/cli/command.ts';
import { cliWords } from '../../../bot/cli/words.ts';
import { languages } from '../../../dialogs/catalog.ts';
import type { LanguageTag } from '../../../dialogs/language.ts';

/** A terminal that keeps what is written, and in which these lines are typed. */
export function terminal(
  tag: LanguageTag,
  typed: readonly string[] = [],
): Terminal & { readonly written: () => string } {
  const texts: string[] = [];
  return {
    input: Readable.from(typed.map((line) => `${line}\n`)),
    write: (text) => void texts.push(text),
    language: languages[tag],
    words: cliWords[tag],
    written: () => texts.join(''),
  };
}

/** Writes a file that goes away with the test, and answers with its path. */
export function written(name: string, content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'chenal-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
