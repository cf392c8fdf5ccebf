import { describe, expect, test } from 'vitest';
import { definition } from '../../../dialogs/session.ts';
import { standpoint } from '../../../dialogs/standing.ts';
import { takeTurn } from '../../../dialogs/turn.ts';
import { upgradeOfSession } from '../../../dialogs/upgrade/hearUpgraded.ts';
import { emit } from '../../../machines/emit.ts';
import { fold } from '../../../machines/log.ts';
import { presentPath, releases } from '../../../machines/releases.ts';
import { equal } from '../../../machines/value.ts';
import { goldenOf, manifest, manifestFile, readGolden, storedAfter, versions } from '../../helpers/golden.ts';
import { read } from './helpers.ts';

const stamp = { at: '2030-01-01T09:00:00Z', by: 'mowgli' };

test('every released version has its golden sessions', () => {
  expect(versions()).toEqual(releases.map(({ version }) => version).toSorted());
});

test('the present version asks and takes what it did when it was released', () => {
  const cure =
    'The setup changed. Once this version is released, add the next one to machines/releases.ts (what it adds, removes, renames); then run: node test/helpers/recordGolden.ts';
  expect(JSON.parse(JSON.stringify(manifest())), cure).toEqual(readGolden(`${definition}/${manifestFile}`));
});

describe.each(versions())('version %s', (version) => {
  test.each(goldenOf(version))('%s goes on from every statement', (_name, golden) => {
    for (const [count, asked] of golden.asked.entries()) {
      const session = read(storedAfter(golden, count));
      const { pending, ground } = standpoint(session).position;
      const report = upgradeOfSession(session);
      const anew = report.asked.map(({ path }) => path);
      expect([asked === null ? null : presentPath(asked), ...anew]).toContain(pending?.path ?? null);
      const said = fold(session.log).values;
      // A step that failed is asked again, or follows from another answer.
      const isHeld = (path: string): boolean =>
        path in ground.live && !['failed', 'different'].includes(said[path] as string);
      const lost = report.kept.filter((path) => isHeld(path) && !equal(ground.live[path], said[path]));
      expect(lost).toEqual([]);
    }
  });

  test.each(goldenOf(version))('%s takes a turn wherever it stands', (_name, golden) => {
    for (let count = 1; count < golden.asked.length; count += 7) {
      const turn = takeTurn(read(storedAfter(golden, count)), {}, stamp);
      expect(turn.session.definition).toBe(definition);
      expect(turn.messages.at(-1)?.standing).toBeDefined();
    }
  });
});

describe('the present version', () => {
  test.each(goldenOf(definition))('%s comes to the same configuration', (_name, golden) => {
    const session = read(storedAfter(golden, golden.log.length));
    const { position, folded } = standpoint(session);
    const configuration = emit(position, { locale: folded.locale ?? '', stamps: folded.stamps });
    expect(JSON.parse(JSON.stringify(configuration))).toEqual(golden.configuration);
    expect(upgradeOfSession(session)).toMatchObject({ asked: [], removed: [], renamed: [] });
  });

  test('has at least two hundred states on record', () => {
    const states = goldenOf(definition).reduce((sum, [, { asked }]) => sum + asked.length, 0);
    expect(states).toBeGreaterThan(200);
  });
});
