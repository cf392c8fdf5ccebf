import { largest } from '../machines/bounds.ts';
import { importConfiguration, shown, tooLarge } from './importing.ts';
import type { HandedFile } from './message.ts';
import { say } from './say.ts';
import type { Talk } from './talk.ts';

/** Hears a file that was handed over. */
export function hearFile(talk: Talk, file: HandedFile): void {
  const { language, ahead } = talk;
  const source = say(language, 'importFromFile', { name: shown(file.name) });
  if ('text' in file) return importText(talk, file.text, source);
  if (file.problem === 'type') ahead.push(say(language, 'importWrongType', { source }));
  else if (file.problem === 'size') ahead.push(tooLarge(source, language));
  else if (file.problem === 'several') ahead.push(say(language, 'importSeveral'));
  else if (file.problem === 'elsewhere') ahead.push(say(language, 'importElsewhere', { max: longestPaste }));
  else ahead.push(say(language, 'importUnreadable', { source }));
}

/** Longest text that may be pasted, in characters. */
const longestPaste = 4096;

/** Hears a pasted configuration; false when the text is none. */
export function hearPasted(talk: Talk, text: string): boolean {
  if (!/^\s*\{/.test(text) || !text.includes('schemaVersion')) return false;
  if (text.length > longestPaste) talk.ahead.push(say(talk.language, 'importPasteTooLong', { max: longestPaste }));
  else importText(talk, text, say(talk.language, 'importFromPaste'));
  return true;
}

function importText(talk: Talk, text: string, source: string): void {
  if (text.length > largest.kilobytes * 1024) return void talk.ahead.push(tooLarge(source, talk.language));
  const json = parsed(text);
  if (json === undefined) return void talk.ahead.push(say(talk.language, 'importUnreadable', { source }));
  importConfiguration(talk, json, source);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
