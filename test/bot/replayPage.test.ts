import { describe, expect, test } from 'vitest';
import { answered } from '../../bot/replayPage/answer.ts';
import type { Line } from '../../bot/replayPage/job.ts';
import type { PanelName } from '../../dialogs/replayPage/panels.ts';
import { spliceOf } from '../../dialogs/replayPage/splice.ts';
import { pressing, recording, saying } from '../helpers/recording.ts';
import { openTestApp } from './helpers/testApp.ts';

const said = ['all', 'aide', 'back', 'all', '+1 416 555 0123'] as const;
const text = recording('en', saying(...said));
const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);

type Of<K> = Extract<Line, { kind: K }>;
const linesOf = <K extends string>(lines: Iterable<Line>, kind: K): readonly Of<K>[] =>
  [...lines].filter((line): line is Of<K> => 'kind' in line && line.kind === kind);

const opened = (file: string, shownIn?: 'fr' | 'en'): readonly Line[] => [
  ...answered({ kind: 'open', lang: 'en', name: 'a.transcript', file: bytes(file), ...(shownIn && { shownIn }) }),
];

/** The lines of a panel after the last step. */
function panelAfter(lines: readonly Line[], name: PanelName): readonly string[] {
  const steps = linesOf(lines, 'steps').flatMap((line) => line.steps);
  return steps.reduce<readonly string[]>((before, { splices }) => {
    const splice = splices[name];
    return splice ? before.toSpliced(splice.start, splice.removed, ...splice.lines) : before;
  }, []);
}

describe('an opened transcript', () => {
  const lines = opened(text);

  test('tells the list before anything is replayed, with marks and durations', () => {
    const [first] = lines;
    expect(first).toMatchObject({ kind: 'opened', facts: ['a.transcript: 6 turns.'], edited: null });
    const { rows } = first as Of<'opened'>;
    expect(rows.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows.map(({ after }) => after)).toEqual(['', ...Array.from({ length: 5 }, () => '20 seconds')]);
    expect(rows[2]?.marks).toContain('help');
    expect(rows[3]?.marks).toContain('undo');
    expect(rows[1]?.replies[0]?.text).toBeTruthy();
  });

  test('tells what each turn changed, and is verified as identical', () => {
    const steps = linesOf(lines, 'steps').flatMap((line) => line.steps);
    expect(steps).toHaveLength(6);
    expect(steps[1]?.splices.facts?.lines.length).toBeGreaterThan(0);
    expect(steps[2]?.splices.facts).toBeUndefined();
    expect(JSON.parse(panelAfter(lines, 'configuration').join('\n'))).toMatchObject({ status: 'draft' });
    expect(lines.at(-1)).toEqual({ kind: 'verified', diverged: null, texts: ['Identical: 6 turns replayed.'] });
  });

  test('is shown in the other language with the same facts', () => {
    const french = opened(text, 'fr');
    const steps = linesOf(french, 'steps').flatMap((line) => line.steps);
    expect(steps[0]?.replies?.[0]?.text).toContain('Bonjour');
    expect(french.at(-1)).toMatchObject({ diverged: null });
    expect(panelAfter(french, 'facts')).toEqual(panelAfter(lines, 'facts'));
  });

  test('names the turn that was edited, with expected and actual', () => {
    const activities = JSON.parse(text) as { type: string; text?: string; from: { role: string } }[];
    const replies = activities.filter(({ from }) => from.role === 'bot');
    const third = replies.find((one) => one === activities[activities.findIndex(({ text: t }) => t === 'aide') + 1]);
    if (third) third.text = 'Something else';
    const changed = opened(JSON.stringify(activities));
    expect(changed[0]).toMatchObject({ edited: 3 });
    expect(changed.at(-1)).toMatchObject({ kind: 'verified', diverged: 3 });
    const step = linesOf(changed, 'steps').flatMap((line) => line.steps)[2];
    expect(step?.differences[0]).toMatchObject({ where: 'text 1', expected: 'Something else' });
  });
});

test('a whole setup replays identical, and its last configuration is complete in the panel', () => {
  const lines = opened(recording('fr', pressing()));
  expect(lines.at(-1)).toMatchObject({ kind: 'verified', diverged: null });
  expect(panelAfter(lines, 'position').join('\n')).toContain('finished');
  expect(panelAfter(lines, 'open')).toEqual([]);
});

describe('a branch', () => {
  const branch = (turn: number, isContinued: boolean) => [
    ...answered({
      kind: 'branch',
      lang: 'en',
      file: bytes(text),
      branch: { turn, said: ['+1 647 555 0199'], isContinued },
    }),
  ];
  test('goes on from its turn on a session of its own', () => {
    const [line] = linesOf(branch(6, false), 'branch');
    expect(line?.steps).toHaveLength(1);
    expect(line?.steps[0]?.row).toMatchObject({ n: 6, heard: '+1 647 555 0199' });
    expect(line?.steps[0]?.step.splices.facts?.lines.join()).toContain('647');
  });
  test('goes on with what was recorded', () => {
    const [line] = linesOf(branch(4, true), 'branch');
    expect(line?.steps.map(({ row }) => row.n)).toEqual([4, 5, 6]);
  });
  test('is refused beyond the end', () => {
    expect(branch(7, false)).toEqual([{ problems: ['It ends before this turn.'] }]);
  });
});

test('figures by question come from all files that can be read', () => {
  const files = [
    { name: 'a', bytes: bytes(text) },
    { name: 'b', bytes: bytes('[') },
  ];
  const [line] = linesOf(answered({ kind: 'insights', lang: 'en', files }), 'insights');
  expect(line?.view.total).toBe('1 conversation, 0 finished.');
  expect(line?.view.rows.length).toBeGreaterThan(0);
  expect(line?.view.csv).toMatch(/^question,label,/);
  expect(line?.problems).toHaveLength(1);
  expect(line?.problems[0]).toMatch(/^b: /);
});

const bad: readonly (readonly [string, string])[] = [
  ['not JSON', 'hello'],
  ['not a list', '{"a":1}'],
  ['empty', ' '],
  ['no turns', '[]'],
  ['too deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['traps for the prototype', '[{"__proto__":{"type":"message"}}]'],
];
test.each(bad)('%s is refused with one sentence', (_name, file) => {
  const [line, ...more] = opened(file);
  expect(more).toEqual([]);
  expect(line).toEqual({ problems: [expect.stringMatching(/\S{3}.*\.$/)] });
});

test('splices lead from one list to the other', () => {
  const lists = ['', 'a', 'a,b', 'a,b,c', 'b', 'c,b,a', 'a,a,a', 'a,x,c'].map((list) => (list ? list.split(',') : []));
  for (const before of lists)
    for (const after of lists) {
      const splice = spliceOf(before, after);
      expect(splice ? before.toSpliced(splice.start, splice.removed, ...splice.lines) : before).toEqual(after);
    }
});

describe('over HTTP', () => {
  const framed = (head: object, file: string): string => `${JSON.stringify(head)}\n${file}`;
  const send = (url: string, body: string, headers = {}): Promise<Response> =>
    fetch(url, { method: 'POST', body, headers: { 'Content-Type': 'application/octet-stream', ...headers } });
  const head = { lang: 'en', name: 'a.transcript' };

  test('the page opens with a policy of its own, and its files are there', async () => {
    const app = await openTestApp();
    const response = await app.get('/replay?lang=fr');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await response.text();
    expect(html).toContain('lang="fr-CA"');
    for (const [, path] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g))
      expect((await app.get(path as string)).status).toBe(200);
  });

  test('a transcript is answered line by line, and the rest is refused', async () => {
    const app = await openTestApp();
    const open = `${app.url}replay/open`;
    const good = await send(open, framed(head, text));
    expect(good.status).toBe(200);
    const lines = (await good.text()).trim().split('\n');
    expect(JSON.parse(lines[0] as string)).toMatchObject({ kind: 'opened' });
    expect(JSON.parse(lines.at(-1) as string)).toMatchObject({ kind: 'verified', diverged: null });
    const refused = await send(open, framed(head, 'hello'));
    expect(refused.status).toBe(422);
    expect(await refused.json()).toEqual({ problems: [expect.any(String)] });
    expect((await send(open, 'no head')).status).toBe(400);
    expect((await send(open, framed({ ...head, more: 1 }, text))).status).toBe(400);
    expect((await send(open, framed(head, text), { Origin: 'https://elsewhere.example' })).status).toBe(403);
    const branch = { lang: 'fr', turn: 2, said: ['Mowgli'], isContinued: false };
    expect((await send(`${app.url}replay/branch`, framed(branch, text))).status).toBe(200);
    expect((await send(`${app.url}replay/branch`, framed({ ...branch, turn: 1 }, text))).status).toBe(400);
    const sizes = { lang: 'en', files: [{ name: 'a', size: text.length * 100 }] };
    expect((await send(`${app.url}replay/insights`, framed(sizes, text))).status).toBe(400);
    expect(app.logged()).not.toContain('aide');
  });
});
