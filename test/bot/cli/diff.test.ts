import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { WrongUse } from '../../../bot/cli/command.ts';
import { diffCommand } from '../../../bot/cli/diff.ts';
import type { DescribedDifference } from '../../../dialogs/diff.ts';
import { drive, emitted, ways } from '../../helpers/drive.ts';
import { terminal, written } from './helpers.ts';

const before = emitted(drive(ways.plain).last);
const after = { ...before, skills: before.skills?.map((skill) => ({ ...skill, campaign: 'Ventes' })) };

describe('diff', () => {
  test('of a file and itself is empty, and ends with 0', () => {
    const [file, seen] = [written('a.json', before), terminal('fr')];
    expect(diffCommand([file, file], seen)).toBe(0);
    expect(seen.written()).toBe('Les deux configurations sont identiques.\n');
    const json = terminal('en');
    expect(diffCommand([file, file, '--json'], json)).toBe(0);
    expect(JSON.parse(json.written())).toEqual([]);
  });

  test.each([
    ['fr', /≠ campagne\s: Service → Ventes\n {2}→ à refaire dans CXone\s: création de la compétence/],
    ['en', /≠ campaign: Service → Ventes\n {2}→ to do again in CXone: skill creation/],
  ] as const)('in %s names the value, both sides and what is to be done again, and ends with 1', (tag, pattern) => {
    const seen = terminal(tag);
    expect(diffCommand([written('a.json', before), written('b.json', after)], seen)).toBe(1);
    expect(seen.written()).toMatch(pattern);
  });

  test('with --json is one document with the words of both languages', () => {
    const seen = terminal('fr');
    expect(diffCommand(['--json', written('a.json', before), written('b.json', after)], seen)).toBe(1);
    const [difference, ...others] = JSON.parse(seen.written()) as DescribedDifference[];
    expect(others).toEqual([]);
    expect(difference).toEqual({
      path: 'skills[0].campaign',
      kind: 'changed',
      before: 'Service',
      after: 'Ventes',
      label: { fr: 'campagne', en: 'campaign' },
      impact: [
        {
          kind: 'redo',
          path: 'steps.skills[0].create',
          product: 'cxone',
          label: { fr: 'création de la compétence', en: 'skill creation' },
        },
      ],
    });
  });

  test('reads YAML as it is exported', () => {
    const yaml = written('a.yaml', stringify(before, { aliasDuplicateObjects: false }));
    expect(diffCommand([yaml, written('a.json', before)], terminal('en'))).toBe(0);
  });

  test('refuses wrong use with the file, the path in it and the cure', () => {
    const good = written('a.json', before);
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /BEFORE\.json AFTER\.json/],
      [[good], /BEFORE\.json AFTER\.json/],
      [[good, good, good], /BEFORE\.json AFTER\.json/],
      [['-', '-'], /only one of them/],
      [[good, 'nowhere.json'], /nowhere\.json/],
      [[good, written('b.json', '{')], /b\.json.*neither JSON nor YAML/],
      [[good, written('b.yaml', 'a: *b')], /b\.yaml.*neither JSON nor YAML/],
      [[written('v2.json', { ...before, schemaVersion: 2 }), good], /v2\.json.*schemaVersion 2/],
      [[good, written('c.json', { ...before, routing: { method: 'x' } })], /c\.json: routing\.method/],
      [[good, good, '--what'], /--help/],
    ];
    for (const [args, pattern] of wrong) {
      const run = () => diffCommand(args, terminal('en'));
      expect(run).toThrow(WrongUse);
      expect(run).toThrow(pattern);
    }
  });
});
