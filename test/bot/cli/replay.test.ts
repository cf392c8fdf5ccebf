import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exit, languageOf, WrongUse } from '../../../bot/cli/command.ts';
import { replayCommand } from '../../../bot/cli/replay.ts';
import { activitiesOf } from '../../../bot/transcripts/activities.ts';
import { shadowed } from '../../helpers/shadowing.ts';
import { exampleLines, type Tag } from '../../helpers/talk.ts';
import { temporaryFolder } from '../helpers/testApp.ts';
import { terminal } from './helpers.ts';

/** Runs the command as the program does, messages for people apart. */
function chenal([, ...args]: readonly string[]): { code: number; stdout: string; stderr: string } {
  const { tag } = languageOf(['--lang', 'fr', ...args].slice(args.includes('--lang') ? 2 : 0));
  const screen = terminal(tag);
  try {
    return { code: replayCommand(args, screen), stdout: screen.written(), stderr: '' };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { code: exit.wrongUse, stdout: screen.written(), stderr: error.message };
  }
}

function fileOf(tag: Tag, change: (text: string) => string = (text) => text): string {
  let former = '';
  const { turns } = shadowed(
    tag,
    exampleLines(tag).map((text) => ({ text })),
  );
  const activities = turns.flatMap((turn) => {
    const written = activitiesOf(turn, { conversation: 'c', channelId: 'directline', former });
    former = written.hash;
    return written.activities;
  });
  const file = join(temporaryFolder(), 'talk.transcript');
  writeFileSync(file, change(JSON.stringify(activities, null, 2)));
  return file;
}
const school = (text: string): string => text.replace('"text": "commerce de détail"', '"text": "éducation"');

describe('replay', () => {
  it.each(['fr', 'en'] as const)('says identical of what was not changed, in both languages (%s)', (tag) => {
    const file = fileOf(tag);
    const own = chenal(['replay', file, '--lang', tag]);
    expect(own).toMatchObject({ code: 0, stderr: '' });
    expect(own.stdout).toMatch(/^Ident(?:ique|ical)/);
    const other = chenal(['replay', file, '--lang', tag === 'fr' ? 'en' : 'fr']);
    expect(other.code).toBe(0);
    expect(other.stdout).toMatch(tag === 'fr' ? /In en-CA: the same questions/ : /En fr-CA\s: mêmes questions/);
  });

  it('names exactly the turn of a changed answer, with texts, question, facts and configuration', () => {
    const { code, stdout } = chenal(['replay', fileOf('fr', school), '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('First divergence: turn 15.');
    expect(stdout).toContain('Question: channels[0].profile.category');
    expect(stdout).toContain('Turn 15 was changed after it was written.');
    expect(stdout.match(/channels\[0\]\.profile\.category: RETAIL → EDU/g)).toHaveLength(2);
  });

  it('gives one JSON document, and with --until where the talk stands then', () => {
    const { code, stdout } = chenal(['replay', fileOf('fr', school), '--until', '14', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'identical',
      turns: 14,
      edited: null,
      divergence: null,
      state: { turn: 14, question: 'channels[0].profile.category', configuration: { status: 'draft' } },
    });
    const whole = JSON.parse(chenal(['replay', fileOf('fr', school), '--json']).stdout);
    expect(whole).toMatchObject({ result: 'diverged', edited: 15, divergence: { turn: 15, said: 'éducation' } });
    expect(whole.divergence.facts).toEqual([
      { path: 'channels[0].profile.category', expected: 'RETAIL', actual: 'EDU' },
    ]);
  });

  it('shows the whole conversation in the language that is asked for', () => {
    const { stdout } = chenal(['replay', fileOf('fr'), '--lang', 'en', '--show', '--until', '4']);
    expect(stdout).toContain('Hello, I am Chenal.');
    expect(stdout).toContain('> jamais utilisé');
    expect(stdout).not.toContain('Bonjour, je suis Chenal.');
  });

  it('sums a folder up, and its exit code tells of the worst', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'deep'));
    const put = (name: string, file: string): void => copyFileSync(file, join(folder, name));
    put('good.transcript', fileOf('fr'));
    expect(chenal(['replay', folder, '--lang', 'en'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 of 1'),
    });
    put('deep/changed.transcript', fileOf('fr', school));
    const changed = chenal(['replay', folder, '--lang', 'en']);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(
      /deep\/changed\.transcript +15 +diverges at turn 15\n.*good\.transcript +61 +identical/s,
    );
    writeFileSync(join(folder, 'broken.transcript'), '{');
    const broken = chenal(['replay', folder, '--json']);
    expect(broken.code).toBe(2);
    expect(JSON.parse(broken.stdout)).toMatchObject({
      identical: 1,
      files: [{ file: expect.stringMatching(/broken\.transcript$/), problem: expect.stringContaining('1:') }, {}, {}],
    });
  });

  it.each([
    [['replay'], /transcription/],
    [['replay', 'nowhere.transcript'], /nowhere\.transcript/],
    [['replay', 'x.transcript', '--until', '0'], /--until 0/],
    [['replay', 'x.transcript', '--against', 'tomorrow'], /--against tomorrow/],
    [['replay', 'talk.chat'], /chatdown/],
    [['replay', temporaryEmpty], /\.transcript/],
  ] as const)('wrong use is told with its cure: %j', (args, message) => {
    const given = args.map((one) => (typeof one === 'function' ? one() : one));
    const { code, stderr, stdout } = chenal(given);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('bad input names the file and the place in it; a definition that is gone is told', () => {
    const file = join(temporaryFolder(), 'bad.transcript');
    writeFileSync(file, '[\n{"type": oops}]');
    expect(chenal(['replay', file]).stderr).toMatch(/bad\.transcript.*2:1/);
    const old = fileOf('en', (text) => text.replaceAll(/"definition": "[^"]+"/g, '"definition": "2020-01"'));
    expect(chenal(['replay', old, '--against', 'recorded', '--lang', 'en'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('2020-01'),
    });
    expect(chenal(['replay', fileOf('en'), '--against', 'recorded']).code).toBe(0);
  });

  it('control characters of a transcript never reach the terminal', () => {
    const file = fileOf('fr', (text) => text.replace('"text": "commerce de détail"', '"text": "\\u001b[2Jéducation"'));
    expect(chenal(['replay', file, '--show']).stdout).not.toContain('\u001b');
  });
});

function temporaryEmpty(): string {
  return temporaryFolder();
}
