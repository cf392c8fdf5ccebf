import { readFileSync } from 'node:fs';
import { openConversation, utterances } from '../../../bot/cli/chat.ts';
import { configurationOf } from '../../../dialogs/document.ts';
import type { LanguageTag } from '../../../dialogs/language.ts';
import type { Configuration } from '../../../machines/configuration.ts';

/** What the administrator of the example company says, one message a turn. */
export const script = (language: LanguageTag): readonly string[] =>
  utterances(readFileSync(new URL(`../../transcripts/jungle-at-classics.${language}.txt`, import.meta.url), 'utf8'));

/** The configuration that the same words come to without a server or a page. */
export function configurationSaid(language: LanguageTag): Configuration {
  const talk = openConversation(`${language}-CA`, () => undefined);
  for (const text of script(language)) talk.say(text);
  return configurationOf(talk.session());
}
