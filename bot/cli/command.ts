import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { languages } from '../../dialogs/catalog.ts';
import type { Language, LanguageTag } from '../../dialogs/language.ts';
import { parseYaml } from '../parseYaml.ts';
import { type CliWords, cliWords } from './words.ts';

/** Exit codes: done, the answer is no, wrong use or bad input. */
export const exit = { done: 0, no: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Wrong use or bad input: one message that names what is wrong and the cure. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** What every command may use; streams are arguments so that tests can hold them. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  readonly language: Language;
  readonly words: CliWords;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Arguments of one command, with the options that all commands share. */
export function readArguments<O extends Options>(args: readonly string[], own: O, words: CliWords) {
  const options = { ...own, lang: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(words.unknownOption((error as Error).message.split('\n')[0] as string));
  }
}

/** The language of `--lang`, else of the environment, else French. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const stated = at < 0 ? undefined : args[at]?.includes('=') ? args[at]?.split('=')[1] : args[at + 1];
  if (stated !== undefined && stated !== 'fr' && stated !== 'en')
    throw new WrongUse(`${cliWords.fr.unknownLanguage(stated)}\n${cliWords.en.unknownLanguage(stated)}`);
  const environment = (process.env.LC_ALL || process.env.LANG || '').startsWith('en') ? 'en' : 'fr';
  return languages[(stated as LanguageTag | undefined) ?? environment];
}

/** A file's text, or standard input for `-`. */
export function readText(file: string, words: CliWords): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new WrongUse(words.fileMissing(file));
  }
}

/** A file's JSON or YAML; standard input may be either. */
export function readDocument(file: string, words: CliWords): unknown {
  const text = readText(file, words);
  const isYaml = /\.ya?ml$/i.test(file) || (file === '-' && !/^\s*[[{]/.test(text));
  try {
    return isYaml ? parseYaml(text) : JSON.parse(text);
  } catch (error) {
    const detail = (error as Error).message.split('\n')[0] ?? '';
    throw new WrongUse(words.notJson(file, detail.replace(/"[^"]{40,}"/g, '"…"').slice(0, 120)));
  }
}
