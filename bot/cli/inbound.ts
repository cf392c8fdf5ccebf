import { existsSync } from 'node:fs';
import { type Arrival, arrivalOf, type History, messageSchema } from '../../machines/routing/message.ts';
import { type Problem, parsed } from '../../machines/routing/problems.ts';
import { recordSchema } from '../../machines/routing/record.ts';
import { messagesOf } from '../../machines/whatsapp/payload.ts';
import { parseYaml } from '../parseYaml.ts';
import { readText, type Terminal, WrongUse } from './command.ts';
import { refuse } from './routed.ts';

/** What `--message` holds: one message, or all of a webhook body, and what a past record says besides. */
export interface Inbound {
  /** What problems are reported against. */
  readonly source: string;
  readonly messages: readonly Arrival[];
  readonly history?: History | undefined;
  readonly at?: string | undefined;
  readonly assume?: readonly string[] | undefined;
}

const documentName = /\.(?:json|ya?ml)$/i;

/** A plain text, or a file (`-`: standard input) with a message, a webhook body or a past record. */
export function readInbound(said: string, terminal: Terminal): Inbound {
  if (said !== '-' && !documentName.test(said) && !existsSync(said)) return typed(said);
  const text = readText(said, terminal.words);
  if (!documentName.test(said) && !/^\s*[{[]/.test(text)) return typed(text.trim());
  return inboundOf(documentIn(text, said, terminal), said, terminal);
}

const typed = (text: string): Inbound => ({ source: '--message', messages: [arrivalOf({ text })] });

function documentIn(text: string, file: string, { words }: Terminal): unknown {
  try {
    return /\.ya?ml$/i.test(file) ? parseYaml(text) : JSON.parse(text);
  } catch (error) {
    throw new WrongUse(words.notJson(file, ((error as Error).message.split('\n')[0] ?? '').slice(0, 120)));
  }
}

/** Tells a webhook body, a past record and a message apart by their keys. */
export function inboundOf(document: unknown, file: string, terminal: Terminal): Inbound {
  const keys = typeof document === 'object' && document !== null ? document : {};
  if ('object' in keys || 'entry' in keys) return webhookInbound(document, file, terminal);
  if ('message' in keys) {
    const { message, history, ...rest } = wanted(parsed(recordSchema, document), file, terminal);
    return { source: file, messages: [arrivalOf(message)], history: history ?? undefined, ...rest };
  }
  return { source: file, messages: [arrivalOf(wanted(parsed(messageSchema, document), file, terminal))] };
}

function webhookInbound(document: unknown, file: string, terminal: Terminal): Inbound {
  const { events, problems } = messagesOf(document);
  if (events.length) return { source: file, messages: events };
  if (!problems.length) throw new WrongUse(terminal.words.emptyMessage(file));
  const reasons = { missing: 'missing', 'no-customer': 'customer' } as const;
  return refuse(
    file,
    problems.map(({ path, reason }) => ({
      path,
      reason: reason === 'missing' || reason === 'no-customer' ? reasons[reason] : 'malformed',
    })),
    terminal,
  );
}

/** The value, or the refusal of the file. */
export function wanted<T>(
  result: { readonly value: T } | { readonly problems: readonly Problem[] },
  file: string,
  terminal: Terminal,
): T {
  return 'value' in result ? result.value : refuse(file, result.problems, terminal);
}
