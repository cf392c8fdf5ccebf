import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../machines/findings.ts';
import { openingHours } from '../../../machines/routing/hours.ts';
import { staticEligibility } from '../../../machines/routing/policies.ts';
import type { Agent } from '../../../machines/routing/roster.ts';
import { settle } from '../../../machines/routing/settle.ts';
import { type Simulated, simulationFindings } from '../../../machines/simulation/simulationFindings.ts';
import { type Changes, having, sound } from '../../helpers/findings.ts';

const hour = 3_600_000;
const agent = (changes: Partial<Agent> = {}): Agent => ({
  name: 'Ana',
  application: 'cxone-agent',
  digitalEngagement: true,
  role: 'Agent numérique 1',
  skills: { WA_Service_1: 1 },
  capacity: 3,
  ...changes,
});
interface Story {
  readonly changes?: Changes;
  readonly agents?: readonly Agent[];
  readonly from?: string;
  readonly lines?: Simulated['lines'];
  readonly waits?: Simulated['longestOpenWaitMs'];
  readonly ignoresHours?: boolean;
}
/** A week of October without a change of clocks or a holiday, unless said otherwise. */
function found({ changes = {}, agents = [agent()], from = '2026-10-05T00:00:00Z', ...story }: Story = {}) {
  const configuration = having(changes);
  const settled = settle(configuration);
  const [fromMs, toMs] = [Date.parse(from), Date.parse(from) + 7 * 24 * hour];
  return simulationFindings({
    configuration,
    settled,
    eligibility: staticEligibility(settled, agents),
    lines: story.lines ?? [{ channel: 0, skill: 0 }],
    fromMs,
    toMs,
    hours: openingHours(story.ignoresHours ? null : settled.businessHours, fromMs, toMs),
    longestOpenWaitMs: story.waits ?? [],
  });
}
const seen = (story: Story) => found(story).map(({ id, path }) => `${id} ${path}`);
const withoutSla = { 'channels[0].sla': null, 'channels[1].sla': null };
const nineToFive = [['09:00', '17:00']];
const officeHours = {
  businessHours: {
    timeZone: 'America/Toronto',
    week: { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive },
    holidays: ['2026-10-12'],
  },
};

test('nothing is said against a sound configuration with somebody to answer', () => {
  expect(found()).toEqual([]);
  expect(found({ agents: [agent({ digitalEngagement: false }), agent({ name: 'Bo' })] })).toEqual([]);
});

describe('nobody can reply', () => {
  const role = 'roles[0].channels[0]';
  test.each<[reason: string, path: string, story: Story]>([
    ['agent-attribute', 'roster.agents[0].digitalEngagement', { agents: [agent({ digitalEngagement: false })] }],
    ['role-unknown', 'roster.agents[0].role', { agents: [agent({ role: 'Autre' })] }],
    ['role-channel', 'roles[0].channels', { changes: { 'roles[0].channels': sound.roles?.[0]?.channels?.slice(1) } }],
    ['reply', `${role}.permissions`, { changes: { [`${role}.permissions`]: ['assign'] } }],
    ['view-skills', 'roles[0].viewSkills', { changes: { 'roles[0].viewSkills': false } }],
    ['capacity', 'roster.agents[0].capacity', { agents: [agent({ capacity: 0 })] }],
    [
      'schedule',
      'roster.agents[0].schedule',
      {
        changes: { ...officeHours, ...withoutSla },
        agents: [agent({ schedule: { timeZone: 'Europe/Paris', week: { mon: [['09:00', '15:00']] } } })],
      },
    ],
  ])('because of %s, to be changed at %s', (reason, path, story) => {
    const [first, ...others] = found(story);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: 'nobody-can-reply', severity: 'error', path });
    expect(first?.args).toMatchObject({ name: 'WhatsApp Toronto', skill: 'WA_Service_1', value: reason });
  });

  test('names what keeps most of them', () => {
    const agents = [agent({ capacity: 0 }), ...['Bo', 'Cy'].map((name) => agent({ name, digitalEngagement: false }))];
    expect(found({ agents })[0]?.args).toMatchObject({ value: 'agent-attribute', other: 'Bo' });
  });

  test('is said once for a cause that several channels share', () => {
    const lines = [0, 1].flatMap((channel) => [{ channel, skill: 0 }]);
    expect(seen({ lines, changes: { 'roles[0].viewSkills': false } })).toEqual([
      'nobody-can-reply roles[0].viewSkills',
    ]);
  });

  test('looks at the channel where it stands in the role', () => {
    const changes = {
      'roles[0].channels': [
        { channel: 'WhatsApp Montréal', permissions: ['reply'] },
        { channel: 'WhatsApp Toronto', permissions: [] },
      ],
    };
    expect(seen({ changes })).toEqual(['nobody-can-reply roles[0].channels[1].permissions']);
    expect(seen({ changes, lines: [{ channel: 1, skill: 0 }] })).toEqual([]);
  });

  test('not of somebody whose shift meets the opening hours', () => {
    const schedule = { timeZone: 'Europe/Paris', week: { mon: [['09:00', '15:01']] } } as const;
    const evening = {
      timeZone: 'Europe/Paris',
      week: {
        tue: [
          ['08:00', '09:00'],
          ['22:00', '24:00'],
        ],
      },
    } as const;
    for (const one of [schedule, evening])
      expect(seen({ changes: { ...officeHours, ...withoutSla }, agents: [agent({ schedule: one as never })] })).toEqual(
        [],
      );
    expect(seen({ agents: [agent({ schedule: schedule as never })], ignoresHours: true })).toEqual([]);
  });
});

test('a skill that no agent has is found at the step that assigns them', () => {
  const [one] = found({ lines: [{ channel: 1, skill: 1 }] });
  expect(one).toMatchObject({
    id: 'skill-without-agents',
    severity: 'error',
    path: 'steps.skills[1].create',
    args: { name: 'WA_Service_2', other: 'WhatsApp Montréal' },
  });
});

describe('the 24-hour window', () => {
  test('is outlived by a fallback time, as the configuration itself shows', () => {
    const changes = {
      'skills[0].routing': {
        criterion: 'preferred-agent',
        focusMetric: 'same-case',
        focusLock: 'when-offline',
        fallbackSeconds: 90_000,
      },
    };
    expect(seen({ changes })).toEqual(['fallback-beyond-window skills[0].routing.fallbackSeconds']);
    expect(found({ changes })[0]).toEqual(
      findingsOf(having(changes)).find(({ id }) => id === 'fallback-beyond-window'),
    );
  });

  test('is outlived by a promise given on Friday evening', () => {
    const [one] = found({ changes: { ...officeHours, 'channels[0].sla.firstResponse': 'PT1H' } });
    expect(one).toMatchObject({ id: 'sla-beyond-window', path: 'channels[0].sla.firstResponse' });
    // From Friday 17:00 to Tuesday 10:00, since the Monday is a holiday, which the static check does not know.
    expect(one?.args).toMatchObject({ name: 'WhatsApp Toronto', value: 89, other: 'ready' });
    const fixed = findingsOf(having(officeHours)).find(({ id }) => id === 'sla-beyond-window');
    expect(fixed?.args).toMatchObject({ value: 65 });
  });

  test('is outlived on a holiday by a promise that is kept on any other day', () => {
    expect(seen({ from: '2026-12-21T00:00:00Z' })).toEqual([
      'sla-beyond-window channels[0].sla.firstResponse',
      'sla-beyond-window channels[1].sla.firstResponse',
    ]);
    expect(seen({ from: '2026-12-21T00:00:00Z', ignoresHours: true })).toEqual([]);
  });

  test('counts the hour that a change of clocks adds', () => {
    const week = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day) => [day, [['00:00', '24:00']]]),
    );
    const changes = { businessHours: { timeZone: 'America/Toronto', week, holidays: [] } };
    const value = (from: string) => found({ changes, from })[0]?.args.value;
    expect([value('2026-10-26T04:00:00Z'), value('2026-10-05T04:00:00Z')]).toEqual([26, 25]);
    expect(value('2026-03-02T05:00:00Z')).toBeUndefined();
  });
});

describe('starving cases', () => {
  test('wait longer than the doors are open within one window', () => {
    const waits = [8 * hour, undefined];
    const changes = { ...officeHours, ...withoutSla };
    expect(seen({ changes, waits })).toEqual([]);
    expect(found({ changes, waits: [8 * hour + 1] })).toMatchObject([
      {
        id: 'cases-starving',
        severity: 'warning',
        path: 'steps.skills[0].create',
        args: { name: 'WA_Service_1', value: 9 },
      },
    ]);
    expect(seen({ changes: withoutSla, waits: [24 * hour] })).toEqual([]);
    expect(seen({ changes: withoutSla, waits: [undefined, 25 * hour] })).toEqual([
      'cases-starving steps.skills[1].create',
    ]);
  });

  test('may owe it to the preferred agent', () => {
    const routing = { criterion: 'preferred-agent', focusMetric: 'same-case', focusLock: 'when-offline' };
    const of = (fallbackSeconds: number) =>
      seen({ changes: { 'skills[0].routing': { ...routing, fallbackSeconds } }, waits: [30 * hour] });
    expect(of(100_000)).toContain('cases-starving skills[0].routing.fallbackSeconds');
    expect(of(900)).toEqual(['cases-starving steps.skills[0].create']);
  });
});
