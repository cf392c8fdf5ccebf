import { describe, expect, test } from 'vitest';
import { languages } from '../../../dialogs/catalog.ts';
import { comparisonText } from '../../../dialogs/simulator/comparison.ts';
import { findingLine } from '../../../dialogs/simulator/findingLine.ts';
import { headlineOf } from '../../../dialogs/simulator/headline.ts';
import { spellDifference, spellInterval, spellMeasure, spellWait } from '../../../dialogs/simulator/measureWords.ts';
import type { Configuration } from '../../../machines/configuration.ts';
import { settle } from '../../../machines/routing/settle.ts';
import type { ComparisonReport, Measures } from '../../../machines/simulation/report.ts';
import type { SimulationFinding } from '../../../machines/simulation/simulationFindings.ts';
import { fakeMeasures } from '../../bot/helpers/fakeMonth.ts';

const { fr, en } = languages;
const skill = (name: string, serviceLevel: unknown) => ({ name, serviceLevel });
const settled = (skills: readonly object[]) =>
  settle({ channels: [{ name: 'WhatsApp Toronto' }], skills } as unknown as Configuration);
const goal = { thresholdSeconds: 3600, goalPercent: 80 };
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a wait', () => {
  test.each([
    [0, '0 secs'],
    [3.44, '3.4 secs'],
    [59.6, '1 min'],
    [742, '12 mins 22 secs'],
    [7199.7, '2 hrs'],
    [9_000, '2 hrs 30 mins'],
    [100_000, '1 day 4 hrs'],
  ])('of %d seconds is told as %s', (seconds, text) => expect(plain(spellWait(seconds, en))).toBe(text));

  test('is told in French', () => expect(plain(spellWait(742, fr))).toBe('12 min 22 s'));
});

describe('a measure', () => {
  test('is written by its kind', () => {
    expect(plain(spellMeasure('serviceLevel', 0.8234, fr))).toBe('82,3 %');
    expect(plain(spellMeasure('offered', 48_120, fr))).toBe('48 120');
    expect(spellMeasure('rejected', 12.44, en)).toBe('12.4');
    expect(spellMeasure('occupancy', null, en)).toBe('–');
  });

  test('has an interval that never goes below nothing, and a difference with its sign', () => {
    expect(spellInterval('rejected', { mean: 1, low: -1, high: 3 }, en)).toBe('0 to 3');
    expect(spellInterval('rejected', { mean: 1, low: null, high: null }, en)).toBe('–');
    expect(spellDifference('serviceLevel', -0.05, en)).toBe('−5%');
    expect(spellDifference('waitSeconds', 60, en)).toBe('+1 min');
  });
});

describe('the sentence on what matters', () => {
  const measured = (level: [number, number, number]): Measures => {
    const [low, mean, high] = level;
    return { ...fakeMeasures, serviceLevel: { low, mean, high } };
  };
  const one = settled([skill('WA_Service', goal)]);

  test.each([
    [[0.85, 0.9, 0.95], true, 'the goal of 80% is reached'],
    [[0.6, 0.65, 0.7], false, 'the goal of 80% is missed'],
    [[0.75, 0.82, 0.89], null, 'cannot be told yet'],
  ] as const)('says of %j whether the goal is reached: %j', (level, isGood, words) => {
    const headline = headlineOf(measured([...level]), one, en);
    expect(headline).toMatchObject({ isGood, text: expect.stringContaining(words) });
  });

  test('tells the wait where there is no goal, or not the same for all', () => {
    const other = { ...goal, goalPercent: 90 };
    for (const skills of [
      [skill('A', null)],
      [skill('A', goal), skill('B', other)],
      [skill('A', goal), skill('B', null)],
    ])
      expect(headlineOf(fakeMeasures, settled(skills), en).text).toContain('The mean wait is 12 mins 22 secs');
  });

  test('says when nothing came, and when nothing was answered', () => {
    const none = { mean: 0, low: 0, high: 0 };
    expect(headlineOf({ ...fakeMeasures, offered: none }, one, en).text).toContain('No case came in');
    expect(headlineOf({ ...fakeMeasures, answered: none }, one, en).text).toBe('No case was answered.');
  });
});

describe('what a change brings', () => {
  const compared = (
    serviceLevel: [number, number, number],
    waitSeconds: [number, number, number],
  ): ComparisonReport => {
    const of = ([low, mean, high]: [number, number, number]) => ({ low, mean, high });
    const differences = { ...fakeMeasures, serviceLevel: of(serviceLevel), waitSeconds: of(waitSeconds) };
    return { differences } as unknown as ComparisonReport;
  };

  test('is told with its interval, the nearer end first', () => {
    const text = plain(comparisonText(compared([0.02, 0.05, 0.08], [-90, -60, -30]), en));
    expect(text).toContain('raises the service level by 5.0 percentage points (2.0 to 8.0)');
    expect(text).toContain('shortens the mean wait by 1 min (30 secs to 1 min 30 secs)');
    expect(plain(comparisonText(compared([-0.08, -0.05, -0.02], [30, 60, 90]), fr))).toMatch(/diminue.*allonge/);
  });

  test('is not claimed where the interval holds nothing at all', () => {
    expect(comparisonText(compared([-0.01, 0.01, 0.03], [-5, 1, 7]), en)).toContain('No difference');
  });
});

describe('a finding of a simulation', () => {
  const configuration = {
    channels: [{ name: 'WhatsApp Toronto' }],
    roles: [{ name: 'Agents', channels: [{ channel: 'WhatsApp Toronto', permissions: [] }] }],
    skills: [{ name: 'WA_Service' }],
  } as unknown as Configuration;
  const found = (id: string, path: string, args: object): SimulationFinding =>
    ({ id, path, severity: 'error', source: ['R123'], args }) as unknown as SimulationFinding;

  test.each([
    ['reply', 'roles[0].channels[0].permissions', 'Agents', /Agents.*Reply.*WhatsApp Toronto/],
    ['capacity', 'roster.agents[0].capacity', 'Camille', /Camille has room for no case/],
    ['schedule', 'roster.agents[0].schedule', 'Camille', /Camille never works/],
    ['agent-attribute', 'roster.agents[0].digitalEngagement', 'Camille', /Camille.*Digital Engagement/],
  ])('names what stands in the way: %s', (value, path, other, words) => {
    const args = { name: 'WhatsApp Toronto', skill: 'WA_Service', value, other };
    const line = findingLine(found('nobody-can-reply', path, args), configuration, en);
    expect(line.text).toMatch(words);
    expect(line.change).toMatch(path.startsWith('roster.') ? /roster, agents\[0\]/ : /[Pp]ermissions/);
  });

  test.each(['fr', 'en'] as const)('is told in %s', (tag) => {
    const texts = [
      found('skill-without-agents', 'steps.skills[0].create', { name: 'WA_Service', other: 'WhatsApp Toronto' }),
      found('cases-starving', 'skills[0].routing.fallbackSeconds', { name: 'WA_Service', value: 30 }),
      found('sla-beyond-window', 'channels[0].sla.firstResponse', { name: 'WhatsApp Toronto', value: 64 }),
    ].map((one) => findingLine(one, configuration, languages[tag]));
    for (const { text, change } of texts) {
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(change).not.toMatch(/\[\d\]|undefined/);
    }
  });
});
