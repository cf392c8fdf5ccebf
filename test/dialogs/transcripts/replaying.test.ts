import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Said } from '../../../dialogs/message.ts';
import type { Dialogue } from '../../../dialogs/session.ts';
import { configurationOtherwise, factsOtherwise, recordedSession } from '../../../dialogs/transcripts/differences.ts';
import { replay, replayTurns } from '../../../dialogs/transcripts/replay.ts';
import type { TranscriptTurn } from '../../../dialogs/transcripts/transcript.ts';
import { shadowed, transcriptOf } from '../../helpers/shadowing.ts';
import { exampleLines, type Tag, tags } from '../../helpers/talk.ts';

type Aside = NonNullable<Dialogue['aside']>;

const folder = new URL('../../transcripts/', import.meta.url);
const spoken = (file: string): readonly Said[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !/^[\s#@(]|^\+\d+(?:s|min|h|d)$/.test(line))
    .map((line) => ({ text: line.replaceAll('\\n', '\n') }));

describe.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  const tag: Tag = file.includes('.fr.') ? 'fr' : 'en';
  test('is recorded, replays identical, and goes through the same questions in the other language', () => {
    const transcript = transcriptOf(shadowed(tag, spoken(file)).turns);
    expect(replay(transcript).diverged?.differences).toBeUndefined();
    expect(replay(transcript, { language: tag === 'fr' ? 'en' : 'fr' }).diverged?.differences).toBeUndefined();
  });
});

describe.each(tags)('a changed answer (%s)', (tag) => {
  const { turns } = shadowed(
    tag,
    exampleLines(tag).map((text) => ({ text })),
  );
  const at = turns.findIndex(({ outcome }) =>
    outcome?.statements.some((one) => 'path' in one && one.path === 'channels[0].profile.category'),
  );
  const text = tag === 'fr' ? 'éducation' : 'education';
  const changed = turns.map((turn, i): TranscriptTurn => (i === at ? { ...turn, said: { text }, heard: text } : turn));

  it('is found at exactly its turn, with what came otherwise', () => {
    const transcript = transcriptOf(changed);
    const { diverged } = replay(transcript);
    expect(diverged?.turn.n).toBe(at + 1);
    expect(diverged?.differences[0]).toMatchObject({
      kind: 'facts',
      path: 'channels[0].profile.category',
      expected: { value: 'RETAIL' },
      actual: { value: 'EDU' },
    });
    const recorded = recordedSession(transcript, at + 1);
    const other = { path: 'channels[0].profile.category', expected: 'RETAIL', actual: 'EDU' };
    expect(recorded && diverged && factsOtherwise(recorded, diverged.session)).toEqual([other]);
    expect(recorded && diverged && configurationOtherwise(recorded, diverged.session)).toEqual([other]);
  });

  it('does not matter before it', () => {
    expect(replay(transcriptOf(changed), { until: at }).diverged).toBeNull();
  });
});

test('a reply that was worded otherwise is told word for word', () => {
  const { turns } = shadowed('en', [{ text: 'all' }]);
  const [first, second] = turns as [TranscriptTurn, TranscriptTurn];
  const reworded = { ...second, replies: second.replies.map((reply) => ({ ...reply, text: 'Which number?' })) };
  const { diverged } = replay(transcriptOf([first, reworded]));
  expect(diverged?.differences).toMatchObject([{ kind: 'text', reply: 1, expected: 'Which number?' }]);
});

test('states that no conversation leads to do not end a replay', () => {
  const { turns } = shadowed('en', [{ text: 'all' }]);
  const [first] = turns as [TranscriptTurn];
  const aside = { kind: 'confirm', path: 'nowhere.at.all', value: { deep: [1] } } satisfies Aside;
  const outcome = { statements: [], dialogue: { greeted: true, question: null, attempt: 0, proposal: null, aside } };
  const odd: TranscriptTurn = { ...first, n: 2, taken: 'facts', outcome };
  expect(replay(transcriptOf([first, odd, { ...odd, n: 3, said: { text: 'yes' }, taken: 'said' }])).turns).toBe(2);
});

test('a long conversation is replayed turn by turn, in little time each', () => {
  const lines = exampleLines('fr').map((text): Said => ({ text }));
  const { turns } = shadowed('fr', [...lines, ...Array.from({ length: 140 }, (): Said => ({ text: 'état' }))]);
  const transcript = transcriptOf(turns);
  const started = performance.now();
  let count = 0;
  for (const { differences } of replayTurns(transcript)) {
    expect(differences).toEqual([]);
    count++;
  }
  expect(count).toBe(turns.length);
  expect((performance.now() - started) / count).toBeLessThan(20);
});
