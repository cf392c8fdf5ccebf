import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { chatCommand } from '../../../bot/cli/chat.ts';
import { WrongUse } from '../../../bot/cli/command.ts';
import type { Configuration } from '../../../machines/configuration.ts';
import { drive, emitted, ways } from '../../helpers/drive.ts';
import { terminal, written } from './helpers.ts';

const complete = emitted(drive(ways.plain).last);
const draft = emitted(drive({}, 'roles[].origin').last);

async function chat(args: readonly string[], typed: readonly string[] = []) {
  const seen = terminal('en', typed);
  expect(await chatCommand(args, seen)).toBe(0);
  return seen.written();
}

describe('chat --from', () => {
  test.each([
    ['a draft', draft],
    ['a complete configuration', complete],
  ])('%s, and comes to the same file', async (_, configuration) => {
    for (const file of [
      written('a.json', configuration),
      written('a.yml', stringify(configuration, { aliasDuplicateObjects: false })),
    ]) {
      const again = JSON.parse(await chat(['--from', file, '--json'])) as Configuration;
      const undated = (one: Configuration) => ({
        ...one,
        openPoints: one.openPoints.map(({ path }) => path),
        locale: '',
      });
      expect(undated(again)).toEqual(undated(configuration));
    }
  });

  test('goes on where the file ends', async () => {
    const text = await chat(['--from', written('a.json', draft)], ['existing']);
    expect(text).toMatch(/I took \d+ answers from the file “a\.json”/);
    expect(text).toMatch(/> existing[\s\S]*role/);
  });

  test('names what is wrong inside the file in the conversation', async () => {
    const broken = { ...draft, business: { ...draft.business, email: 'nobody' } };
    expect(await chat(['--from', written('a.json', broken)])).toMatch(/contact email \(“nobody”\): /);
  });

  test('refuses a file that is no configuration of this version', async () => {
    const wrong: readonly (readonly [string, RegExp])[] = [
      [written('a.json', { ...draft, schemaVersion: 2 }), /schemaVersion 2/],
      [written('package.json', { name: 'chenal' }), /not a Chenal configuration/],
      [written('a.json', 'null'), /not a Chenal configuration/],
      ['nowhere.json', /no such file/],
    ];
    for (const [file, pattern] of wrong) {
      const run = chatCommand(['--from', file], terminal('en'));
      await expect(run).rejects.toThrow(WrongUse);
      await expect(run).rejects.toThrow(pattern);
    }
  });
});
