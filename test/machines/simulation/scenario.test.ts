import { describe, expect, test } from 'vitest';
import { settle } from '../../../machines/routing/settle.ts';
import { prepare } from '../../../machines/simulation/prepare.ts';
import { readScenario, scenarioReasons } from '../../../machines/simulation/scenarioProblems.ts';
import { type Changes, having, queues, sound } from '../../helpers/findings.ts';
import { agents, scenarioFile, scenarioOf } from './scenarios.ts';

const problemsOf = (changes: Changes, configuration = sound) => {
  const read = readScenario(scenarioFile(changes), settle(configuration));
  return 'problems' in read ? read.problems : [];
};
const seen = (changes: Changes) => problemsOf(changes).map(({ path, reason }) => `${path} ${reason}`);
const gaps = 'arrivals[0].interarrivalSeconds';
const another = { channel: 'WhatsApp Montréal', interarrivalSeconds: { fixed: 900 } };
const day = Array.from({ length: 24 }, () => 1);

/** Each thing that may be wrong, and where it is said to be. */
const bad: readonly (readonly [string, Changes, string])[] = [
  ['no roster', { roster: undefined }, 'roster missing'],
  ['an empty roster', { 'roster.agents': [] }, 'roster.agents empty-roster'],
  ['no start', { start: undefined }, 'start missing'],
  ['a start that is no instant', { start: 'lundi' }, 'start malformed'],
  ['a start without an offset', { start: '2026-10-05T00:00:00' }, 'start malformed'],
  ['no end', { duration: undefined }, 'duration end-missing'],
  ['an end at the start', { duration: 'PT0S' }, 'duration not-positive'],
  ['an end before the start', { duration: '-P1D' }, 'duration malformed'],
  ['a duration in words', { duration: 'one day' }, 'duration malformed'],
  ['a warm-up as long as all', { warmUp: 'P1D' }, 'warmUp end-before-start'],
  ['a warm-up longer than all', { warmUp: 'P2D' }, 'warmUp end-before-start'],
  ['no contacts at all', { duration: undefined, contacts: 0 }, 'contacts too-small'],
  ['fewer than no contacts', { duration: undefined, contacts: -5 }, 'contacts negative'],
  ['no arrivals', { arrivals: undefined }, 'arrivals missing'],
  ['an empty list of arrivals', { arrivals: [] }, 'arrivals empty-list'],
  ['an unknown channel', { 'arrivals[0].channel': 'Telegram' }, 'arrivals[0].channel unknown-channel'],
  ['an unknown skill', { 'arrivals[0].skill': 'WA_Absent' }, 'arrivals[0].skill unknown-skill'],
  ['an agent’s unknown skill', { 'roster.agents[1].skills': { X: 1 } }, 'roster.agents[1].skills.X unknown-skill'],
  [
    'a proficiency of 0',
    { 'roster.agents[0].skills.WA_Service_1': 0 },
    'roster.agents[0].skills.WA_Service_1 too-small',
  ],
  [
    'a proficiency of 21',
    { 'roster.agents[0].skills.WA_Service_1': 21 },
    'roster.agents[0].skills.WA_Service_1 too-big',
  ],
  ['a negative capacity', { 'roster.agents[0].capacity': -1 }, 'roster.agents[0].capacity negative'],
  ['an unknown application', { 'roster.agents[0].application': 'studio' }, 'roster.agents[0].application not-a-choice'],
  ['a negative mean', { [gaps]: { exponential: { mean: -1 } } }, `${gaps}.exponential.mean negative`],
  ['a mean of 0', { [gaps]: { exponential: { mean: 0 } } }, `${gaps}.exponential.mean not-positive`],
  ['not a number', { [gaps]: { exponential: { mean: Number.NaN } } }, `${gaps}.exponential.mean not-a-number`],
  ['an infinite mean', { [gaps]: { exponential: { mean: Infinity } } }, `${gaps}.exponential.mean not-a-number`],
  ['a number in quotes', { handleSeconds: { fixed: '20' } }, 'handleSeconds.fixed malformed'],
  ['a negative time', { handleSeconds: { fixed: -20 } }, 'handleSeconds.fixed negative'],
  ['no handling time', { handleSeconds: undefined }, 'handleSeconds missing'],
  ['two distributions', { handleSeconds: { fixed: 1, exponential: { mean: 1 } } }, 'handleSeconds one-distribution'],
  ['no distribution', { handleSeconds: {} }, 'handleSeconds one-distribution'],
  ['a negative spread', { handleSeconds: { lognormal: { mean: 1, sd: -1 } } }, 'handleSeconds.lognormal.sd negative'],
  ['a shape of 0', { handleSeconds: { gamma: { shape: 0, mean: 1 } } }, 'handleSeconds.gamma.shape not-positive'],
  ['no observations', { handleSeconds: { empirical: [] } }, 'handleSeconds.empirical empty-list'],
  ['a negative observation', { handleSeconds: { empirical: [3, -1] } }, 'handleSeconds.empirical[1] negative'],
  ['an unknown part', { patience: 3 }, 'patience unknown-key'],
  ['an unknown part of arrivals', { 'arrivals[0].rate': 3 }, 'arrivals[0].rate unknown-key'],
  ['a probability above 1', { acceptProbability: 1.5 }, 'acceptProbability too-big'],
  ['a negative probability', { acceptProbability: -0.1 }, 'acceptProbability negative'],
  ['nobody who accepts', { acceptProbability: 0 }, 'acceptProbability nobody-accepts'],
  ['a share above 1', { 'arrivals[0].returningShare': 2 }, 'arrivals[0].returningShare too-big'],
  ['a priority of 1001', { 'arrivals[0].priority': 1001 }, 'arrivals[0].priority too-big'],
  ['a slowdown of 0', { concurrencySlowdown: [1, 0] }, 'concurrencySlowdown[1] not-positive'],
  ['an empty slowdown', { concurrencySlowdown: [] }, 'concurrencySlowdown empty-list'],
  ['another word for closed hours', { closedHours: 'skip' }, 'closedHours not-a-choice'],
  ['an expiry of nothing', { expiresAfter: 'PT0S' }, 'expiresAfter not-positive'],
  ['no pattern of arrivals', { [gaps]: undefined }, 'arrivals[0] one-arrival-pattern'],
  ['two patterns of arrivals', { 'arrivals[0].trace': [1] }, 'arrivals[0] one-arrival-pattern'],
  [
    'a week of 167 hours',
    { 'arrivals[0]': { channel: 'WhatsApp Toronto', hourly: { perHour: day, timeZone: 'UTC' } } },
    'arrivals[0].hourly.perHour too-small',
  ],
  [
    'a zone that is none',
    { 'arrivals[0]': { channel: 'WhatsApp Toronto', hourly: { week: { mon: day }, timeZone: 'Mars' } } },
    'arrivals[0].hourly.timeZone malformed',
  ],
  [
    'no week',
    { 'arrivals[0]': { channel: 'WhatsApp Toronto', hourly: { timeZone: 'UTC' } } },
    'arrivals[0].hourly one-week',
  ],
  [
    'an instant before the last',
    { 'arrivals[0]': { channel: 'WhatsApp Toronto', trace: [5, 4] } },
    'arrivals[0].trace unordered',
  ],
  [
    'seconds among instants',
    { 'arrivals[0]': { channel: 'WhatsApp Toronto', trace: [5, '2026-10-05T01:00:00Z'] } },
    'arrivals[0].trace unordered',
  ],
  ['an empty trace', { 'arrivals[0]': { channel: 'WhatsApp Toronto', trace: [] } }, 'arrivals[0].trace empty-list'],
  [
    'the same arrivals twice',
    { 'arrivals[1]': { channel: 'WhatsApp Toronto', interarrivalSeconds: { fixed: 9000 } } },
    'arrivals[1] duplicate-arrivals',
  ],
  ['more than the agents can do', { handleSeconds: { fixed: 180 } }, 'arrivals[0] unstable'],
  [
    'agents away too much for what comes',
    { 'roster.agents': agents(2, { schedule: { timeZone: 'UTC', week: { mon: [['09:00', '17:00']] } } }) },
    'arrivals[0] unstable',
  ],
];

describe('a bad scenario', () => {
  test.each(bad)('%s is refused by its place and reason', (_, changes, expected) => {
    expect(seen(changes)).toEqual([expected]);
  });

  test('has a reason of each kind among these, but for the one that comes from the configuration', () => {
    const met = new Set(bad.map(([, , expected]) => expected.split(' ').at(-1)));
    expect(scenarioReasons.filter((reason) => !met.has(reason))).toEqual(['no-skill']);
  });

  test('is told with what would do', () => {
    expect(problemsOf({ 'arrivals[0].channel': 'Telegram' })[0]).toMatchObject({
      value: 'Telegram',
      known: ['WhatsApp Toronto', 'WhatsApp Montréal'],
    });
    expect(problemsOf({ 'arrivals[0].skill': 'X' })[0]).toMatchObject({ known: ['WA_Service_1', 'WA_Service_2'] });
    // Two erlangs at 90 seconds between contacts and 180 of work: three agents would do.
    expect(problemsOf({ handleSeconds: { fixed: 180 } })[0]).toMatchObject({ value: 'WA_Service_1', limit: 3 });
    expect(problemsOf({ 'roster.agents': agents(3), handleSeconds: { fixed: 180 } })).toEqual([]);
  });

  test('tells all that is wrong, not only the first', () => {
    expect(seen({ handleSeconds: { weibull: { mean: 20 } } })).toEqual([
      'handleSeconds.weibull unknown-key',
      'handleSeconds one-distribution',
    ]);
    expect(seen({ start: 'hier', warmUp: 'x', 'roster.agents': [] })).toEqual([
      'roster.agents empty-roster',
      'start malformed',
      'warmUp malformed',
    ]);
    expect(seen({ warmUp: 'P1D', 'arrivals[0].channel': 'X', acceptProbability: 0 })).toHaveLength(3);
  });

  test('has no skill where the channel gives none', () => {
    const without = having({ 'channels[0].defaultSkill': undefined });
    expect(problemsOf({}, without)).toMatchObject([{ path: 'arrivals[0].skill', reason: 'no-skill' }]);
    expect(problemsOf({ 'arrivals[0].skill': 'WA_Service_1' }, without)).toEqual([]);
  });

  test.each([null, 1, 'text', []])('that is %j is malformed as a whole', (json) => {
    expect(readScenario(json, settle(sound))).toMatchObject({ problems: [{ path: '' }] });
  });
});

describe('a good scenario', () => {
  test.each([
    ['as it is', {}],
    ['too much work, but customers who leave', { handleSeconds: { fixed: 1800 }, patienceSeconds: { fixed: 60 } }],
    ['more work than one can do, but two channels', { 'arrivals[1]': another }],
    ['agents of whom none is eligible', { 'roster.agents': agents(1, { digitalEngagement: false }) }],
    [
      'the same channel at another priority',
      { 'arrivals[1]': { ...another, channel: 'WhatsApp Toronto', priority: 9 } },
    ],
    [
      'a trace that ends by itself',
      { duration: undefined, arrivals: [{ channel: 'WhatsApp Toronto', trace: [0, 0, 3] }] },
    ],
    ['a number of contacts', { duration: undefined, contacts: 5 }],
  ] satisfies [string, Changes][])('is taken: %s', (_, changes) => {
    expect(seen(changes)).toEqual([]);
  });

  test('comes to a world with its usual values', () => {
    const { world } = prepare(sound, scenarioOf());
    expect(world).toMatchObject({
      durationMs: 86_400_000,
      warmUpMs: 0,
      patienceSeconds: null,
      acceptProbability: 1,
      messagesPerCase: { fixed: 1 },
      concurrencySlowdown: [1],
      expiresMs: 86_400_000,
      sources: [{ line: 0, priority: 0, returningShare: 0 }],
      lines: [{ channel: 0, skill: 0, thresholdSeconds: 40 }],
    });
    expect(Array.from(world.lines[0]?.proficiencies ?? [])).toEqual([1, 1]);
  });

  test('brings each source to the skill that the method gives', () => {
    const list = [{ name: 'File', filter: 'x', includedChannels: ['WhatsApp Toronto'] }];
    const legacy = prepare(having(queues(list)), scenarioOf()).world.sources[0];
    expect(legacy?.profile).toMatchObject({ legacy: true, filtered: 0, scripted: -1 });
    const named = prepare(
      sound,
      scenarioOf({ 'arrivals[0].skill': 'WA_Service_2', 'roster.agents': agents(2, { skills: { WA_Service_2: 1 } }) }),
    );
    expect(named.world.sources[0]?.profile).toMatchObject({ legacy: false, filtered: -1, scripted: 1 });
    expect(named.world.lines[0]?.skill).toBe(1);
  });

  test('without business hours is open always, and with «ignore» too', () => {
    const hours = (changes: Changes, scenario: Changes = {}) =>
      prepare(having(changes), scenarioOf(scenario)).world.hours;
    expect(hours({ businessHours: null })).toBeNull();
    expect(hours({}, { closedHours: 'ignore' })).toBeNull();
    expect(hours({})).not.toBeNull();
  });
});
