import { readFileSync } from 'node:fs';
import type { Message, Said } from '../../dialogs/message.ts';
import { openSession, type Session, sessionSchema } from '../../dialogs/session.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { emit } from '../../machines/emit.ts';
import { fold } from '../../machines/log.ts';
import type { Values } from '../../machines/value.ts';
import { type Position, walk } from '../../machines/walk.ts';

/** What one message was answered with. */
export interface Heard {
  readonly messages: readonly Message[];
  /** All that was said, as one text. */
  readonly text: string;
}

/** A conversation in which every turn is taken on a session that has been through storage. */
export interface Conversation {
  readonly say: (...texts: readonly string[]) => Heard;
  readonly do: (said: Said) => Heard;
  /** The message that waits for an answer. */
  readonly last: () => Message;
  /** Path of the question that waits; null at the end. */
  readonly question: () => string | null;
  readonly session: () => Session;
  readonly values: () => Values;
  readonly position: () => Position;
  readonly configuration: () => ReturnType<typeof emit>;
  /** How many messages the person has sent. */
  readonly count: () => number;
}

const start = Date.UTC(2026, 10, 22, 9, 0, 0);

/** Stored and read back, checked as storage checks it. */
export const stored = (session: Session): Session =>
  sessionSchema.parse(JSON.parse(JSON.stringify(session))) as Session;

/** Opens a conversation; the person has arrived and is greeted. */
export function converse(locale: 'fr-CA' | 'en-CA', from: Session = openSession()): Conversation {
  let session = from;
  let messages: readonly Message[] = [];
  let [turns, count] = [from.log.length, 0];
  const take = (said: Said): Heard => {
    const turn = takeTurn(session, said, { at: new Date(start + turns++ * 1000).toISOString(), by: 'mowgli' });
    session = stored(turn.session);
    messages = turn.messages;
    return { messages, text: messages.map(({ text }) => text).join('\n\n') };
  };
  const heard = take({ locale });
  const say = (...texts: readonly string[]): Heard => {
    let answer = heard;
    for (const text of texts) {
      count++;
      answer = take({ text });
    }
    return answer;
  };
  const last = (): Message => messages.at(-1) as Message;
  const position = () => walk(fold(session.log).values);
  return {
    say,
    do: take,
    last,
    question: () => last().standing?.question ?? null,
    session: () => session,
    values: () => fold(session.log).values,
    position,
    configuration: () => emit(position(), { locale, stamps: fold(session.log).stamps }),
    count: () => count,
  };
}

/** What the administrator of the page's example says, one message each, by the question it answers. */
export function exampleLines(language: 'fr' | 'en'): readonly string[] {
  const file = new URL(`../transcripts/jungle-at-classics.${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n'));
}

/** Plays the example until a question is asked; to the end without one. */
export function playUntil(talk: Conversation, language: 'fr' | 'en', question?: string): Conversation {
  for (const line of exampleLines(language)) {
    if (talk.question() === question) return talk;
    talk.say(line);
  }
  if (question !== undefined && talk.question() !== question) throw new Error(`never asked: ${question}`);
  return talk;
}

export const tags = ['fr', 'en'] as const;
export type Tag = (typeof tags)[number];
export const locales = { fr: 'fr-CA', en: 'en-CA' } as const;

/** The page's example company, up to a question or to the end. */
export const example = (tag: Tag, until?: string): Conversation => playUntil(converse(locales[tag]), tag, until);
