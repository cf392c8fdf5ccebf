import { describe, expect, test } from 'vitest';
import { getInitialMicrosteps, getMicrosteps } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { isOpen } from '../../machines/ground.ts';
import { template } from '../../machines/path.ts';
import type { SetupEvent } from '../../machines/section.ts';
import { machine, type Task, tasks } from '../../machines/setup.ts';
import { walk } from '../../machines/walk.ts';
import { drive, type Wishes } from '../helpers/drive.ts';
import {
  after,
  eventsAt,
  isFirst,
  moves,
  nameOf,
  placeOf,
  remembered,
  type Snapshot,
  statesOf,
  steeringOf,
  taskAt,
} from '../helpers/graph.ts';

const everyState = [...tasks.flatMap(statesOf).map(({ name }) => name), 'finished'];
const steering = new Map<string, ReadonlySet<string>>(tasks.map((task) => [task, steeringOf(task)]));

/** Their value follows from other answers or waits for a step, so nobody is ever asked; they may still be changed. */
const neverAsked = [
  'channel.status',
  'component.legacyRemoved',
  'roles.channel',
  'skill.acceptReject',
  'skill.screenPop',
  'skill.subSkill',
  'skill.personalConnection',
  'sla.timeZone',
];

describe('shortest paths over the whole setup', () => {
  /** What the states ahead depend on: the steering answers of the task itself, and a few facts of earlier ones. */
  const carried = (snapshot: Snapshot): readonly unknown[] => {
    const { live, blocked } = snapshot.context;
    const own = Object.entries(live).filter(
      ([path]) => steering.get(taskAt(snapshot))?.has(template(path)) && isFirst(path) && !path.endsWith('.another'),
    );
    const isReady = !blocked.length && !Object.entries(live).some(isOpen);
    const met = ['templates[0].name', 'channels[1].name', 'skills[1].name'].map((path) => path in live);
    return [own, isReady, met];
  };
  const paths = getShortestPaths(machine, {
    input: { values: {} },
    events: eventsAt,
    serializeState: remembered((snapshot) => JSON.stringify([nameOf(snapshot), carried(snapshot)])),
  });
  const snapshots = paths.map(({ state }) => state as Snapshot);

  test('reach every state, those that are only passed through included', () => {
    const reached = new Set(getInitialMicrosteps(machine, { values: {} }).map(([passed]) => nameOf(passed)));
    for (const snapshot of snapshots)
      for (const event of eventsAt(snapshot))
        for (const [passed] of getMicrosteps(machine, snapshot, event)) reached.add(nameOf(passed));
    expect(everyState.filter((name) => !reached.has(name))).toEqual([]);
    expect([...reached].filter((name) => !everyState.includes(name))).toEqual([]);
  }, 30_000);

  test('wait in every state that asks something, save those whose answer is always known', () => {
    const waited = new Set(snapshots.map(nameOf));
    const asking = tasks.flatMap(statesOf).filter(({ asked }) => asked);
    expect(asking.map(({ name }) => name).filter((name) => !waited.has(name))).toEqual(neverAsked);
  });

  test('get stuck nowhere but at open points, which are not answered but reopened', () => {
    const stuck = snapshots.filter(
      (snapshot) => snapshot.status === 'active' && !eventsAt(snapshot).some((event) => moves(snapshot, event)),
    );
    expect([...new Set(stuck.map(nameOf))]).toEqual(['review.openPoint']);
    expect(new Set(snapshots.filter(({ status }) => status === 'done').map(nameOf))).toEqual(new Set(['finished']));
  }, 30_000);

  test('stand where a walk over the same answers stands', () => {
    const oneOfEach = new Map(snapshots.map((snapshot) => [nameOf(snapshot), snapshot]));
    for (const snapshot of oneOfEach.values()) {
      const walked = walk(snapshot.context.values);
      expect(placeOf(walked.snapshot)).toBe(placeOf(snapshot));
      expect(walked.ground.live).toEqual(snapshot.context.live);
    }
  });
});

/** Answers of earlier tasks that open every way of a task. */
const opening: Partial<Record<Task, Wishes>> = {
  templates: { 'setup.channels[0].another': true },
  roles: { 'setup.channels[0].another': true },
  routing: { 'setup.channels[0].another': true },
  skill: { 'routing.method': 'routing-queues' },
  defaults: { 'setup.channels[0].another': true, 'setup.skills[0].another': true },
  sla: { 'setup.channels[0].another': true },
};
/** States that only another way through an earlier task leads to. */
const elsewhere: Partial<Record<Task, readonly string[]>> = {
  channel: ['channel.freeNumber', 'channel.pin', 'channel.accountReview'],
  review: ['review.openPoint'],
};

describe.each(tasks)('simple paths through %s', (task) => {
  const start = drive(opening[task], ({ task: at }) => at === task).last.snapshot as Snapshot;
  const isInside = (snapshot: Snapshot) => taskAt(snapshot) === task;
  const key = remembered((snapshot) => {
    const { live } = snapshot.context;
    const decisive = Object.entries(live).filter(([path]) => steering.get(task)?.has(template(path)));
    return isInside(snapshot) ? JSON.stringify([placeOf(snapshot), decisive]) : 'out';
  });
  /** One answer for each way on; in a second element, the first way will do. */
  const branching = (snapshot: Snapshot): readonly SetupEvent[] => {
    if (!isInside(snapshot)) return [];
    const ways = new Map<string, SetupEvent>();
    for (const event of eventsAt(snapshot)) {
      const next = key(after(snapshot, event));
      if (next !== key(snapshot) && !ways.has(next)) ways.set(next, event);
    }
    const found = [...ways.values()];
    return found.every(({ path }) => isFirst(path)) ? found : found.slice(0, 1);
  };
  const paths = getSimplePaths(machine, { fromState: start, events: branching, serializeState: key }).map(
    ({ steps, state }) => ({
      events: steps.map(({ event }) => event as SetupEvent).filter(({ type }) => ['ANSWER', 'SKIP'].includes(type)),
      end: state as Snapshot,
    }),
  );
  const replayed = paths.map(({ events, end }) => ({ end, now: events.reduce(after, start) }));

  test('lead where they say when they are replayed', () => {
    for (const { end, now } of replayed) expect(key(now)).toBe(key(end));
  });

  test('reach every state of the task that asks something', () => {
    const reached = new Set(replayed.map(({ now }) => nameOf(now)));
    const asking = statesOf(task).filter(({ asked }) => asked);
    const missed = asking.map(({ name }) => name).filter((name) => !reached.has(name));
    expect(missed.filter((name) => !neverAsked.includes(name))).toEqual(elsewhere[task] ?? []);
  });

  test('leave the task for the next one', () => {
    const outs = new Set(replayed.filter(({ now }) => !isInside(now)).map(({ now }) => taskAt(now)));
    expect([...outs]).toEqual([tasks[tasks.indexOf(task) + 1] ?? 'finished']);
  });
});
