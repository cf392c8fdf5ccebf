import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Watched } from '../../dialogs/coverage/watch.ts';
import type { HandedFile, Said } from '../../dialogs/message.ts';
import { openSession, type Session } from '../../dialogs/session.ts';
import type { Outcome } from '../../dialogs/transcripts/transcript.ts';
import { type Turn, takeFacts, takeTurn } from '../../dialogs/turn.ts';
import { fold, type Stamp } from '../../machines/log.ts';
import { standingAt } from './stands.ts';
import { locales, stored, type Tag } from './talk.ts';

const ownFolder = new URL('../transcripts/', import.meta.url);

/** Names of the conversations that are kept in both languages and state what they expect. */
export const transcripts = (): readonly string[] =>
  readdirSync(ownFolder)
    .filter((file) => file.endsWith('.fr.txt') && /^\s+[?~=!1-]/m.test(readFileSync(new URL(file, ownFolder), 'utf8')))
    .map((file) => file.replace('.fr.txt', ''))
    .toSorted();

export interface Played {
  /** The question that waited after each thing said. */
  readonly questions: readonly (string | null)[];
  readonly expectations: number;
}

interface Stage {
  session: Session;
  now: number;
  text: string;
  readonly questions: (string | null)[];
  expectations: number;
}

const units = { s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 } as const;

interface Actor {
  readonly stage: Stage;
  readonly hear: (said: Said) => void;
  readonly arrive: () => void;
  readonly take: (outcome: Outcome) => void;
}

/** Somebody to play a conversation that begins then. */
function actor(tag: Tag, now: number, watch?: (turn: Watched) => void): Actor {
  const stage: Stage = { session: openSession(), now, text: '', questions: [], expectations: 0 };
  const stamp = (): Stamp => {
    stage.now += 1000;
    return { at: new Date(stage.now).toISOString(), by: 'mowgli' };
  };
  const note = (turn: Turn): void => {
    watch?.({ ...turn, before: stage.session });
    stage.session = stored(turn.session);
    stage.text = turn.messages
      .map(({ text }) => text)
      .join('\n\n')
      .replaceAll('\u00a0', ' ');
    stage.questions.push(turn.messages.at(-1)?.standing?.question ?? null);
  };
  const hear = (said: Said): void => note(takeTurn(stage.session, said, stamp()));
  return {
    stage,
    hear,
    arrive: () => hear({ locale: locales[tag] }),
    take: (outcome) => note(takeFacts(stage.session, outcome, stamp())),
  };
}

const begins = Date.UTC(2026, 10, 23, 14, 0, 0);

interface Playing {
  /** Sees each turn. */
  readonly watch?: (turn: Watched) => void;
  readonly folder?: URL;
}

/** Plays a conversation line by line and holds it to what it expects. */
export function play(name: string, tag: Tag, { watch, folder = ownFolder }: Playing = {}): Played {
  const lines = readFileSync(new URL(`${name}.${tag}.txt`, folder), 'utf8').split('\n');
  const first = lines.find((line) => line.trim() && !line.startsWith('#')) ?? '';
  const { stage, hear, arrive, take } = actor(tag, first.startsWith('(at) ') ? instantIn(first) : begins, watch);
  if (!first.startsWith('@')) arrive();
  const follow = (line: string, where: string): void => {
    if (/^\s/.test(line)) return expectOf(stage, line.trim(), where);
    if (line.startsWith('@')) stage.session = standingAt(line.slice(1).trim(), tag).session();
    if (line.startsWith('@') || line === '(returns)') arrive();
    else if (line.startsWith('+') && !/^\+\d{5}|^\+\d* \d/.test(line)) pass(stage, line, where);
    else if (line.startsWith('(at) ')) stage.now = instantIn(line);
    else if (/^\((?:fact|said)\) /.test(line)) hear(JSON.parse(line.slice(7)) as Said);
    else if (line.startsWith('(facts) ')) take(JSON.parse(line.slice(8)) as Outcome);
    else if (line.startsWith('(file) ')) hear({ file: fileOf(line.slice(7).trim()) });
    else hear({ text: line.replaceAll('\\n', '\n') });
  };
  for (const [n, line] of lines.entries())
    if (line.trim() && !line.startsWith('#')) follow(line, `${name}.${tag}.txt:${n + 1}`);
  return stage;
}

const instantIn = (line: string): number => Date.parse(line.slice('(at) '.length));

/** `(file) name`: a file beside the transcripts is handed over. */
const fileOf = (name: string): HandedFile => ({ name, text: readFileSync(new URL(name, ownFolder), 'utf8') });

function pass(stage: Stage, line: string, where: string): void {
  const [, amount, unit] = /^\+(\d+)(s|min|h|d)$/.exec(line) ?? [];
  expect(unit, where).toBeDefined();
  stage.now += Number(amount) * units[unit as keyof typeof units];
}

/** What is expected after the thing said last; each sign is told in `test/README.md`. */
function expectOf(stage: Stage, line: string, where: string): void {
  stage.expectations++;
  const rest = line.slice(1).trim();
  if (line.startsWith('?')) return expect(stage.questions.at(-1) ?? 'nothing', where).toBe(rest);
  if (line.startsWith('~')) return expect(stage.text, where).toContain(rest);
  if (line.startsWith('!')) return expect(stage.text, where).not.toContain(rest);
  if (line.startsWith('1')) return expect(stage.text.split(rest), where).toHaveLength(2);
  const [path = '', ...json] = rest.split(' ');
  const { values } = fold(stage.session.log);
  if (line.startsWith('-')) return expect(Object.keys(values), where).not.toContain(path);
  expect(line.startsWith('='), `${where}: begins with none of ? ~ ! 1 = -`).toBe(true);
  expect(values[path], where).toEqual(JSON.parse(json.join(' ')));
}
