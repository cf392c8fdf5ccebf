import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { configurationOf } from '../../dialogs/document.ts';
import type { HandedFile, Message, Said } from '../../dialogs/message.ts';
import { openSession, type Session } from '../../dialogs/session.ts';
import { type Turn, takeTurn } from '../../dialogs/turn.ts';
import { openAllErrands } from '../errands.ts';
import type { RunErrands } from '../logo/errands.ts';
import { checksLogo } from '../settings.ts';
import { type ExitCode, exit, readArguments, readText, type Terminal, WrongUse } from './command.ts';
import { readParsed } from './file.ts';

/** `chat [--from CONFIG] [--script FILE]`: the conversation in a terminal, with the answers of a file if there is one; with `--json`, only the configuration it comes to. */
export async function chatCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { words, write } = terminal;
  const { values } = readArguments(args, { script: { type: 'string' }, from: { type: 'string' } }, words);
  const file = values.from === undefined ? undefined : configurationFile(values.from, terminal);
  const show = values.json ? () => undefined : write;
  const talk = openConversation(terminal.language.locale, show, errandsOf(terminal));
  if (file) await talk.hand(file);
  if (values.script === undefined) {
    show(`${words.chatHint}\n\n`);
    await converse(talk, terminal);
  } else for (const line of utterances(readText(values.script, words))) await talk.sayInformed(line);
  if (values.json) write(`${JSON.stringify(configurationOf(talk.session()), null, 2)}\n`);
  return exit.done;
}

/** A file that holds a configuration of this version at all; what is wrong inside it is told in the conversation. */
function configurationFile(file: string, terminal: Terminal): HandedFile {
  const { document } = readParsed(file, 'chat --from', terminal);
  if ((document as { schemaVersion?: unknown } | null)?.schemaVersion === undefined)
    throw new WrongUse(terminal.words.noConfiguration(file));
  return { name: file === '-' ? file : basename(file), text: JSON.stringify(document) };
}

/** A person at a terminal has the logo opened; what is piped in or scripted is the same everywhere, without the network. */
const errandsOf = ({ input }: Terminal): RunErrands =>
  openAllErrands({
    log: { warn: () => undefined },
    opensLogos: (input as Partial<NodeJS.ReadStream>).isTTY === true && checksLogo(process.env),
  });

/** The lines of a script: one utterance each, `\n` for a line break in it, `#` for a remark. */
export const utterances = (script: string): readonly string[] =>
  script
    .split(/\r?\n/)
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n'));

/** A conversation that is held in memory and shown as it goes. */
export function openConversation(locale: string, show: (text: string) => void, runErrands?: RunErrands) {
  let session: Session = openSession();
  const take = (said: Said): Turn => takeTurn(session, said, { at: new Date().toISOString(), by: 'terminal' });
  const keep = (turn: Turn): readonly Message[] => {
    session = turn.session;
    for (const { text } of turn.messages) show(`${indented(text)}\n\n`);
    return turn.messages;
  };
  const repeat = (text: string): void => show(`> ${text.replaceAll('\n', '\n> ')}\n\n`);
  keep(take({ locale }));
  const say = (text: string): readonly Message[] => {
    repeat(text);
    return keep(take({ text }));
  };
  /** Taken again once what the turn would like to know has been found out. */
  const informed = async (said: Said): Promise<readonly Message[]> => {
    const turn = take(said);
    if (!runErrands || !turn.errands.length) return keep(turn);
    return keep(take({ ...said, facts: await runErrands('terminal', turn.errands) }));
  };
  const sayInformed = (text: string): Promise<readonly Message[]> => {
    repeat(text);
    return informed({ text });
  };
  const hand = (file: HandedFile): Promise<readonly Message[]> => informed({ file });
  return { say, sayInformed, hand, session: () => session };
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

async function converse(talk: ReturnType<typeof openConversation>, { input }: Terminal): Promise<void> {
  const lines = createInterface({ input, terminal: false });
  for await (const line of lines) if (line.trim()) await talk.sayInformed(line);
}
