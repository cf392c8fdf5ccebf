import { fileURLToPath } from 'node:url';
import { configurationOf } from '../../dialogs/document.ts';
import { openConversation, utterances } from './chat.ts';
import { languageOf, readText, WrongUse } from './command.ts';
import { cliWords } from './words.ts';

/** The page's example company, played from its script in `test/transcripts/`, and the configuration it comes to. */
function demo(args: readonly string[]): void {
  const language = languageOf(args);
  const isJson = args.includes('--json');
  const script = fileURLToPath(
    new URL(`../../test/transcripts/jungle-at-classics.${language.tag}.txt`, import.meta.url),
  );
  const show = (text: string): void => void (isJson || process.stdout.write(text));
  const talk = openConversation(language.locale, show);
  for (const line of utterances(readText(script, cliWords[language.tag]))) talk.say(line);
  show(`${cliWords[language.tag].configurationTitle}\n\n`);
  process.stdout.write(`${JSON.stringify(configurationOf(talk.session()), null, 2)}\n`);
}

try {
  demo(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
