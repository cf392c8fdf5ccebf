import { describe, expect, test } from 'vitest';
import { labelAt } from '../../../dialogs/asked.ts';
import { languages } from '../../../dialogs/catalog.ts';
import type { Session } from '../../../dialogs/session.ts';
import { takeTurn } from '../../../dialogs/turn.ts';
import { upgradeOfSession } from '../../../dialogs/upgrade/hearUpgraded.ts';
import { fold } from '../../../machines/log.ts';
import { template } from '../../../machines/path.ts';
import { presentPath } from '../../../machines/releases.ts';
import type { FieldId } from '../../../machines/setup.ts';
import { equal, type Values } from '../../../machines/value.ts';
import { type Position, walk } from '../../../machines/walk.ts';
import { drive, driveOn, type Wishes, ways } from '../../helpers/drive.ts';
import { formerSetup } from '../../helpers/formerSetup.ts';
import { firstPath } from '../../helpers/samples.ts';
import { locales, stored, type Tag, tags } from '../../helpers/talk.ts';
import { type Change, changes } from './changes.ts';
import { present, read, since, storedAt } from './helpers.ts';

const stamp = { at: '2026-12-01T09:00:00Z', by: 'mowgli' };

interface Route {
  readonly name: string;
  readonly wishes: Wishes;
  /** Every question of the present setup on this way, in its order. */
  readonly questions: readonly string[];
  /** Every answer that counts at its end. */
  readonly live: Values;
}
const routes: readonly Route[] = (['plain', 'twoChannels', 'nextChannel'] as const).map((name) => {
  const { positions, last } = drive(ways[name]);
  const questions = positions.flatMap(({ pending }) => pending?.path ?? []);
  return { name, wishes: ways[name], questions, live: last.ground.live };
});
const usual: Wishes = Object.fromEntries(drive().positions.flatMap(({ ground }) => Object.entries(ground.live)));

/** Every state of the former setup on this way. */
function positionsOf({ differences, wishes, alike = {} }: Change, route: Route): readonly Position[] {
  const same = Object.entries(alike).map(([was, id]) => [
    was,
    route.wishes[id] ?? usual[firstPath(id as FieldId)] ?? null,
  ]);
  const own = { ...route.wishes, ...wishes, ...Object.fromEntries(same) };
  return drive(own, undefined, formerSetup(...differences)).positions;
}

const renamedValues = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [presentPath(path), value]));

/** What the report has to say, found by holding two whole setups against each other and not by the code that says it. */
function expectedReport({ changes: { added = [], removed = [] }, refuses = [] }: Change, at: Position, route: Route) {
  const { questions } = route;
  const values = renamedValues(at.ground.values);
  const said = Object.keys(at.ground.values).filter((path) => at.ground.values[path] !== null);
  const isReviewed = !at.pending || at.pending.id === 'setup.openPoint';
  const was = questions.indexOf(isReviewed ? 'setup.review' : presentPath(at.pending.path));
  const isLeft = (path: string): boolean => !(path in values) && !added.includes(template(path));
  const end = was < 0 ? questions.findIndex(isLeft) : was;
  return {
    asked: questions.slice(0, end).filter((path) => !(path in values) || refuses.includes(template(path))),
    removed: said.filter((path) => removed.includes(template(path))),
    renamed: said.map((path) => presentPath(path)).filter((path) => !said.includes(path)),
    unneeded: Object.keys(values).filter((path) => !(path in route.live) && !removed.includes(template(path))),
  };
}

/** Answers of before that do not stand as they were. */
const lostOf = (before: Values, values: Values): readonly string[] =>
  Object.keys(before).filter((path) => path !== 'setup.review' && !equal(values[path], before[path]));

const textOf = (session: Session, at: string): readonly [string, ReturnType<typeof takeTurn>] => {
  const turn = takeTurn(session, {}, { ...stamp, at });
  return [turn.messages.map(({ text }) => text).join('\n'), turn];
};

/** One open session goes on, and says what is asked anew. */
function holds(change: Change, position: Position, { route, tag }: { route: Route; tag: Tag }): Session {
  const session = read(storedAt(position, locales[tag]));
  const where = position.pending?.path ?? 'the end';
  const expected = expectedReport(change, position, route);
  const { asked, removed, renamed, unneeded } = upgradeOfSession(session);
  const report = { asked: asked.map(({ path }) => path), removed, renamed, unneeded };
  expect(report, where).toEqual(expected);

  const [words, turn] = textOf(session, '2026-12-01T09:00:00Z');
  const { live } = walk(fold(session.log).values).ground;
  for (const path of expected.asked)
    expect(words.toLowerCase()).toContain(labelAt(path, live, languages[tag]).toLowerCase());

  const after = stored(turn.session);
  const { values } = fold(after.log);
  expect(after.definition).toBe(present);
  expect(lostOf(renamedValues(position.ground.values), values), where).toEqual([]);
  const waits = turn.messages.at(-1)?.standing?.question ?? null;
  expect(waits, where).toBe(walk(values).pending?.path ?? null);
  if (expected.asked.length) expect(waits).toBe(expected.asked[0]);
  return after;
}

describe.each(changes)('$name', (change) => {
  const some = change.name.startsWith('all') ? routes : routes.slice(0, 1);

  test.each(some)('open sessions in every state of $name go on', (route) => {
    const positions = positionsOf(change, route);
    expect(positions.length).toBeGreaterThan(45);
    since(change.changes, () => {
      for (const [i, position] of positions.entries()) holds(change, position, { route, tag: tags[i % 2] as Tag });
    });
  });

  test('and come to the end, with every answer that is still valid', () => {
    const [route] = routes as [Route];
    const positions = positionsOf(change, route);
    since(change.changes, () => {
      for (const position of positions.filter((_, i) => i % 16 === 0 || i === positions.length - 1)) {
        const { values } = fold(holds(change, position, { route, tag: 'fr' }).log);
        const end = driveOn(walk(values), route.wishes);
        expect(end.task).toBe('finished');
        const refused = Object.keys(values).filter((path) => (change.refuses ?? []).includes(template(path)));
        expect(lostOf(values, end.ground.values).filter((path) => !refused.includes(path))).toEqual([]);
      }
    });
  });

  test('and are told once', () => {
    const position = positionsOf(change, routes[0] as Route).at(-4) as Position;
    since(change.changes, () => {
      const [first, { session }] = textOf(read(storedAt(position)), '2026-12-01T09:00:00Z');
      const title = languages.fr.phrases.upgradeTitle;
      expect(first).toContain(title);
      expect(textOf(stored(session), '2026-12-01T09:00:01Z')[0]).not.toContain(title);
    });
  });
});
