import { createInterface } from 'node:readline';
import { configurationOf } from '../../dialogs/document.ts';
import type { Message, Said } from '../../dialogs/message.ts';
import { openSession, type Session } from '../../dialogs/session.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { type ExitCode, exit, readArguments, readText, type Terminal } from './command.ts';

/** `chat [--script FILE]`: the conversation in a terminal; with `--json`, only the configuration it comes to. */
export async function chatCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { words, write } = terminal;
  const { values } = readArguments(args, { script: { type: 'string' } }, words);
  const show = values.json ? () => undefined : write;
  const talk = openConversation(terminal.language.locale, show);
  if (values.script === undefined) {
    show(`${words.chatHint}\n\n`);
    await converse(talk, terminal);
  } else for (const line of utterances(readText(values.script, words))) talk.say(line);
  if (values.json) write(`${JSON.stringify(configurationOf(talk.session()), null, 2)}\n`);
  return exit.done;
}

/** The lines of a script: one utterance each, `\n` for a line break in it, `#` for a remark. */
export const utterances = (script: string): readonly string[] =>
  script
    .split(/\r?\n/)
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n'));

/** A conversation that is held in memory and shown as it goes. */
export function openConversation(locale: string, show: (text: string) => void) {
  let session: Session = openSession();
  const hear = (said: Said): readonly Message[] => {
    const turn = takeTurn(session, said, { at: new Date().toISOString(), by: 'terminal' });
    session = turn.session;
    for (const { text } of turn.messages) show(`${indented(text)}\n\n`);
    return turn.messages;
  };
  hear({ locale });
  const say = (text: string): readonly Message[] => {
    show(`> ${text.replaceAll('\n', '\n> ')}\n\n`);
    return hear({ text });
  };
  return { say, session: () => session };
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

async function converse(talk: ReturnType<typeof openConversation>, { input }: Terminal): Promise<void> {
  const lines = createInterface({ input, terminal: false });
  for await (const line of lines) if (line.trim()) talk.say(line);
}
