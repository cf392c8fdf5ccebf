import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WrongUse } from '../../../bot/cli/command.ts';
import { coverageCommand } from '../../../bot/cli/coverage.ts';
import { insightsCommand } from '../../../bot/cli/insights.ts';
import { testCommand } from '../../../bot/cli/test.ts';
import { openSession } from '../../../dialogs/session.ts';
import { takeTurn } from '../../../dialogs/turn.ts';
import { pressing, recording, saying } from '../../helpers/recording.ts';
import { tags } from '../../helpers/talk.ts';
import { play } from '../../helpers/transcript.ts';
import { terminal } from './helpers.ts';

/** A folder with these files, gone with the test. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'chenal-reports-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const talked = recording('fr', saying('bonjour', 'aucun', 'euh', 'hein', 'fait', 'retour', 'pas maintenant'));
const personalLines = [
  'channel permissions, skill permissions, phone at hand',
  '+1 514 987 6543',
  'never used',
  'I already have one',
  'approved',
  'yes',
  '998877665544332',
  'Baloo & Bagheera Outfitters',
];
const personal = recording('en', saying(...personalLines));

/** The same as the Bot Framework Emulator writes it: everything as it was said, and nothing of Chenal’s own. */
function emulated(lines: readonly string[]): string {
  let session = openSession();
  const activities = [undefined, ...lines].flatMap((text, i) => {
    const at = new Date(Date.UTC(2026, 10, 22, 9, i)).toISOString();
    const said = text === undefined ? { locale: 'en-CA' } : { text };
    const turn = takeTurn(session, said, { at, by: 'user' });
    session = turn.session;
    const around = { conversation: { id: 'c' }, channelId: 'emulator', timestamp: at };
    const own =
      text === undefined ? { type: 'conversationUpdate', membersAdded: [{ id: 'user' }] } : { type: 'message', text };
    return [
      {
        ...around,
        ...own,
        ...said,
        id: `u${i}`,
        from: { id: 'user', role: 'user' },
        recipient: { id: 'bot', role: 'bot' },
      },
      ...turn.messages.map((message, k) => ({
        ...around,
        type: 'message',
        text: message.text,
        id: `b${i}-${k}`,
        from: { id: 'bot', role: 'bot' },
        recipient: { id: 'user', role: 'user' },
        replyToId: `u${i}`,
      })),
    ];
  });
  return JSON.stringify(activities);
}

describe('coverage', () => {
  test.each(tags)('is a table by task, in %s', (tag) => {
    const seen = terminal(tag);
    expect(coverageCommand([folderWith({ 'a.transcript': talked, 'b.txt': 'x' })], seen)).toBe(0);
    const lines = seen.written().split('\n');
    expect(lines[0]).toBe(tag === 'fr' ? 'Transcriptions\u00a0: 1; tours\u00a0: 8.' : 'Transcripts: 1; turns: 8.');
    expect(lines.filter((line) => /\d+\/\d+\s+\d+%/.test(line))).toHaveLength(11);
  });

  test('with --json has the same figures, and what is missing', () => {
    const seen = terminal('en');
    expect(coverageCommand([folderWith({ 'a.transcript': talked }), '--json'], seen)).toBe(0);
    const { transcripts, turns, rows, missing } = JSON.parse(seen.written());
    expect([transcripts, turns, rows.length]).toEqual([1, 8, 11]);
    expect(rows[10].languages.fr.covered).toBeGreaterThan(0);
    expect(rows[10].languages.en.covered).toBe(0);
    expect(missing.states).toContain('review.openPoint');
  });

  test('with --graph is one drawing a section', () => {
    const seen = terminal('fr');
    coverageCommand([folderWith({ 'a.transcript': talked }), '--graph'], seen);
    expect(seen.written().match(/```mermaid/g)).toHaveLength(10);
  });

  test('less than asked for ends with 1', () => {
    const folder = folderWith({ 'a.transcript': talked });
    expect(coverageCommand([folder, '--least', '90'], terminal('fr'))).toBe(1);
    expect(coverageCommand([folder, '--least', '0'], terminal('fr'))).toBe(0);
  });
});

describe('insights', () => {
  test.each(tags)('are a table by question, in %s', (tag) => {
    const seen = terminal(tag);
    expect(insightsCommand([folderWith({ 'a.transcript': talked, 'b.transcript': personal })], seen)).toBe(0);
    expect(seen.written()).toContain(tag === 'fr' ? 'Ce que vous avez déjà' : 'What you already have');
    expect(seen.written()).toContain(tag === 'fr' ? 'menées à terme\u00a0: 0' : 'finished: 0');
  });

  test('go to a file as CSV', () => {
    const folder = folderWith({ 'a.transcript': talked });
    const file = join(folder, 'out.csv');
    insightsCommand([folder, '--csv', file, '--json'], terminal('fr'));
    expect(readFileSync(file, 'utf8')).toMatch(/^question,label,/);
    expect(() => insightsCommand([folder, '--csv', join(folder, 'no', 'x.csv')], terminal('fr'))).toThrow(WrongUse);
  });
});

describe('test', () => {
  test.each([
    ['talked', talked],
    ['personal', personal],
    ['pressed', recording('en', pressing({}, 30))],
  ])('of a transcript (%s) runs in both languages, on the same questions', (name, transcript) => {
    const folder = folderWith({ [`${name}.transcript`]: transcript });
    expect(testCommand([join(folder, `${name}.transcript`), '--to', folder], terminal('fr'))).toBe(0);
    const played = tags.map((tag) => play(name, tag, { folder: pathToFileURL(`${folder}/`) }));
    expect(played[0]?.questions).toEqual(played[1]?.questions);
    expect(played[0]?.expectations).toBeGreaterThan(5);
  });

  test('holds nothing personal, even where the transcript did', () => {
    const secrets = ['514 987 6543', '5149876543', '998877665544332', 'Baloo', 'Bagheera'];
    const folder = folderWith({ 'masked.transcript': personal, 'raw.transcript': emulated(personalLines) });
    for (const file of ['masked', 'raw'])
      expect(testCommand([join(folder, `${file}.transcript`), '--to', folder], terminal('en'))).toBe(0);
    const tests = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    expect(tests).toHaveLength(4);
    for (const file of tests)
      for (const secret of secrets) expect(readFileSync(join(folder, file), 'utf8')).not.toContain(secret);
    expect(play('raw', 'fr', { folder: pathToFileURL(`${folder}/`) }).questions).toContain('business.description');
  });

  test('is not written where the conversation goes otherwise today', () => {
    const folder = folderWith({ 'a.transcript': talked.replace('Bonjour', 'Bonsoir') });
    expect(testCommand([join(folder, 'a.transcript'), '--to', folder], terminal('fr'))).toBe(1);
    expect(readdirSync(folder)).toEqual(['a.transcript']);
  });

  test('never overwrites, and never leaves the folder', () => {
    const folder = folderWith({ 'a.transcript': talked });
    const file = join(folder, 'a.transcript');
    testCommand([file, '--to', folder, '--name', '../../B c'], terminal('fr'));
    expect(readdirSync(folder).toSorted()).toEqual(['a.transcript', 'b-c.en.txt', 'b-c.fr.txt']);
    expect(() => testCommand([file, '--to', folder, '--name', 'b-c'], terminal('fr'))).toThrow(WrongUse);
  });
});

describe('wrong use names the cure', () => {
  test.each([
    [coverageCommand, []],
    [coverageCommand, ['nowhere.transcript']],
    [insightsCommand, []],
    [insightsCommand, ['nowhere']],
    [testCommand, []],
  ])('%o %j', (command, args) => {
    expect(() => command(args, terminal('en'))).toThrow(WrongUse);
  });

  test.each(['101', '-1', 'x', '', '1e1'])('--least %s', (least) => {
    expect(() => coverageCommand([folderWith({ 'a.transcript': talked }), `--least=${least}`], terminal('en'))).toThrow(
      WrongUse,
    );
  });

  test.each(['', '{}', '[', '[]', 'null', '[{"type":"message"}]'])('a file that holds %s', (text) => {
    const file = join(folderWith({ 'a.transcript': text }), 'a.transcript');
    for (const command of [coverageCommand, insightsCommand, testCommand])
      expect(() => command([file], terminal('fr'))).toThrow(WrongUse);
  });
});
