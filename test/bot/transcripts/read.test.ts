import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { activitiesOf } from '../../../bot/transcripts/activities.ts';
import { canonical } from '../../../bot/transcripts/chain.ts';
import { readTranscript } from '../../../bot/transcripts/read.ts';
import { transcriptSchema } from '../../../bot/transcripts/schema.ts';
import { problemText, transcriptWords } from '../../../bot/transcripts/words.ts';
import { replay } from '../../../dialogs/transcripts/replay.ts';
import type { Transcript } from '../../../dialogs/transcripts/transcript.ts';
import { shadowed } from '../../helpers/shadowing.ts';
import { exampleLines } from '../../helpers/talk.ts';

type Json = Record<string, unknown>;

const { turns } = shadowed(
  'fr',
  exampleLines('fr')
    .slice(0, 12)
    .map((text) => ({ text })),
);

/** The example's beginning as Chenal writes it. */
function written(): Json[] {
  let former = '';
  return turns.flatMap((turn) => {
    const { activities, hash } = activitiesOf(turn, { conversation: 'c', channelId: 'directline', former });
    former = hash;
    return structuredClone(activities) as Json[];
  });
}

const read = (json: unknown): Transcript => {
  const found = readTranscript(typeof json === 'string' ? json : JSON.stringify(json));
  if ('problem' in found) throw new Error(JSON.stringify(found.problem));
  return found.transcript;
};
const problem = (text: string) => {
  const found = readTranscript(text);
  return 'problem' in found ? found.problem : undefined;
};

/** What the Bot Framework Emulator writes: roles, GUIDs, its own bot name, and much that is no message. */
function fromEmulator(): Json[] {
  const around = {
    channelId: 'emulator',
    conversation: { id: 'e|livechat' },
    localTimestamp: '2026-11-22T04:00:00-05:00',
  };
  const user = { id: '5b1e', name: 'User', role: 'user' };
  const bot = { id: '77aa', name: 'Bot', role: 'bot' };
  const list: Json[] = [];
  const start = Date.UTC(2026, 10, 22, 9, 0, 0);
  const add = (activity: Json): void =>
    void list.push({
      ...around,
      id: `a${list.length}`,
      timestamp: new Date(start + list.length * 10).toISOString(),
      ...activity,
    });
  add({ type: 'conversationUpdate', from: user, recipient: bot, membersAdded: [{ id: '77aa' }] });
  for (const { said, heard, replies } of turns) {
    if (said.text === undefined && !said.press)
      add({ type: 'conversationUpdate', from: user, recipient: bot, membersAdded: [{ id: '5b1e' }], locale: 'fr-CA' });
    else add({ type: 'message', from: user, recipient: bot, text: heard, locale: 'fr-CA' });
    const replyToId = list.at(-1)?.id;
    add({ type: 'trace', from: bot, recipient: user, name: 'Bot State', valueType: 'x', value: {}, replyToId });
    for (const { text, standing } of replies)
      add({
        type: 'message',
        from: bot,
        recipient: user,
        text,
        replyToId,
        ...(standing && { channelData: { chenal: standing } }),
      });
  }
  return list;
}

test('what Chenal writes is read back turn by turn, unedited', () => {
  const transcript = read(written());
  expect(transcript).toMatchObject({
    origin: 'chenal',
    edited: null,
    leftOut: [],
    isReordered: false,
    locale: 'fr-CA',
  });
  expect(transcript.turns.map(({ hash: _, ...turn }) => turn)).toEqual(turns);
});

test('what Chenal writes is what `schema transcript` describes', () => {
  expect(transcriptSchema.safeParse(written()).error?.issues).toBeUndefined();
  expect(z.toJSONSchema(transcriptSchema, { target: 'draft-2020-12' })).toMatchObject({ type: 'array' });
});

test('a transcript of the Bot Framework Emulator is replayed', () => {
  const transcript = read(fromEmulator());
  expect(transcript).toMatchObject({ origin: 'other', edited: null });
  expect(transcript.turns).toHaveLength(turns.length);
  expect(new Set(transcript.leftOut.map(({ reason }) => reason))).toEqual(new Set(['kind-not-replayed']));
  expect(replay(transcript).diverged?.differences).toBeUndefined();
});

describe('an edited transcript is recognised, at its first edited turn', () => {
  const put = (json: Json, change: Json): void => void Object.assign(json, change);
  const chenalOf = (json: Json): Json => (json.channelData as { chenal: Json }).chenal;
  const edits: readonly (readonly [string, number, (list: Json[]) => void])[] = [
    ['a word of the person', 3, (list) => put(nth(list, 3), { text: 'autre chose' })],
    ['a word of a reply', 2, (list) => put(list[list.indexOf(nth(list, 2)) + 1] as Json, { text: 'x' })],
    ['an instant', 4, (list) => put(nth(list, 4), { timestamp: '2026-11-22T09:00:03.001Z' })],
    ['a turn taken out', 5, (list) => void list.splice(list.indexOf(nth(list, 5)), 2)],
    ['a hash', 6, (list) => put(chenalOf(nth(list, 6)), { hash: 'f'.repeat(64) })],
    ['no hash', 1, (list) => put(chenalOf(nth(list, 1)), { hash: undefined })],
  ];
  const nth = (list: Json[], n: number): Json =>
    list.filter(({ from }) => (from as Json).role === 'user')[n - 1] as Json;
  it.each(edits)('%s', (_, turn, edit) => {
    const list = written();
    edit(list);
    expect(read(list).edited).toBe(turn);
  });

  it('but spaces and the order of keys are no edit', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? value
        : Array.isArray(value)
          ? value.map(turned)
          : Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, inner]) => [key, turned(inner)]),
            );
    expect(read(JSON.stringify(turned(written()), null, 7)).edited).toBeNull();
    expect(canonical({ b: 1, a: [undefined, { d: 2, c: undefined }] })).toBe('{"a":[null,{"d":2}],"b":1}');
  });
});

describe('bad input gives one clear error that names the place', () => {
  it.each([
    ['', 'empty', undefined],
    ['   \n', 'empty', undefined],
    ['hello', 'not-json', { line: 1, column: 1 }],
    ['{"a":1}', 'not-a-list', { line: 1, column: 1 }],
    ['"text"', 'not-a-list', { line: 1, column: 1 }],
    ['{"a":\n 1,', 'not-json', { line: 2, column: 4 }],
    ['[\n{"type": message}]', 'not-json', { line: 2, column: 1 }],
    [`[${'['.repeat(10_000)}`, 'too-deep', { line: 1, column: 65 }],
    [`[{"id":"a","value":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}]`, 'too-deep', undefined],
    ['[]', 'no-turns', undefined],
    ['[1, null, "x", []]', 'no-turns', undefined],
    [JSON.stringify([{ type: 'message', id: 'a', from: { role: 'admin' }, text: 'x' }]), 'no-turns', undefined],
  ] as const)('%.30s', (text, kind, place) => {
    const found = problem(text);
    expect(found?.kind).toBe(kind);
    if (place) expect(found).toMatchObject({ place });
    if (!found) return;
    for (const words of Object.values(transcriptWords)) expect(problemText(found, words)).toMatch(/\w.*\.$/);
  });
});

describe('what is usable is used, and the rest is listed', () => {
  const reasons = (list: unknown): readonly (readonly [number, string])[] =>
    read(list).leftOut.map(({ index, reason }) => [index, reason]);

  it('half a file', () => {
    const text = JSON.stringify(written(), null, 2);
    const half = read(text.slice(0, text.length / 2));
    expect(half.turns.length).toBeGreaterThan(3);
    expect(half.leftOut.map(({ reason }) => reason)).toEqual(['incomplete']);
    expect(half.edited).toBeNull();
  });

  it('repeated activities', () => {
    const list = written();
    expect(reasons([...list, ...list])).toEqual(list.map((_, i) => [i + list.length, 'repeated-id']));
    expect(read([...list, ...list]).turns).toHaveLength(turns.length);
  });

  it('activities in any order', () => {
    const list = written();
    const mixed = list.toSorted((a, b) => canonical(b.text).localeCompare(canonical(a.text)));
    const transcript = read(mixed);
    expect(transcript.isReordered).toBe(true);
    expect(transcript.edited).toBeNull();
    expect(transcript.turns.map(({ heard }) => heard)).toEqual(turns.map(({ heard }) => heard));
  });

  it('missing ids, unknown roles, no dates, other bots, other conversations, other types', () => {
    const [first, ...others] = written() as [Json, ...Json[]];
    const odd = (change: Json, id: string): Json => ({ ...others[0], id, ...change });
    const list = [
      first,
      odd({ id: undefined }, ''),
      odd({ from: { id: 'x', role: 'admin' }, recipient: undefined }, 'o1'),
      odd({ timestamp: 'yesterday' }, 'o2'),
      odd({ from: { id: 'other', role: 'bot' } }, 'o3'),
      odd({ conversation: { id: 'other' } }, 'o4'),
      odd({ type: 'typing' }, 'o5'),
      'text',
      null,
      ...others,
    ];
    const expected = ['no-id', 'no-role', 'no-time', 'other-bot', 'other-conversation', 'kind-not-replayed'];
    expect(reasons(list).map(([, reason]) => reason)).toEqual([...expected, 'not-an-activity', 'not-an-activity']);
    expect(reasons(list).map(([index]) => index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(replay(read(list)).diverged).toBeNull();
  });

  it('keys that would reach a prototype, and markup, change nothing and are only text', () => {
    const list = written();
    const [, second] = list.filter(({ from }) => (from as Json).role === 'user') as [Json, Json];
    const text = JSON.stringify(list).replace(
      JSON.stringify(second.text),
      '"<script>globalThis.hacked=1</script><img src=x onerror=alert(1)>","__proto__":{"hacked":1},"value":{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}}}',
    );
    const { diverged } = replay(read(text));
    expect(diverged?.turn.n).toBe(2);
    expect(({} as { hacked?: number }).hacked).toBeUndefined();
    expect((globalThis as { hacked?: number }).hacked).toBeUndefined();
  });

  it('events that are none of ours are not believed', () => {
    const list = written();
    const [, second] = list.filter(({ from }) => (from as Json).role === 'user') as [Json, Json];
    const { chenal } = second.channelData as { chenal: Json };
    chenal.event = { taken: 'facts', statements: [{ type: 'ANSWERED' }], dialogue: null };
    const transcript = read(list);
    expect(transcript.turns[1]).not.toHaveProperty('outcome');
    expect(transcript).toMatchObject({ edited: 2 });
  });

  it('a megabyte of text, and ten thousand turns', () => {
    const list = written();
    const long = list.map((one, i) => (i === 2 ? { ...one, text: 'a '.repeat(524_288) } : one));
    expect(read(long).turns).toHaveLength(turns.length);
    const [arrival] = list as [Json];
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...arrival, type: 'message', text: 'état', id: `m${i}` }));
    const started = performance.now();
    expect(read([arrival, ...many]).turns).toHaveLength(10_001);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
