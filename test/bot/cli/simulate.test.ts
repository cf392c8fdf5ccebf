import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { WrongUse } from '../../../bot/cli/command.ts';
import { schemaCommand } from '../../../bot/cli/schema.ts';
import { simulateCommand } from '../../../bot/cli/simulate.ts';
import { progressOf } from '../../../bot/cli/simulateProgress.ts';
import { languages } from '../../../dialogs/catalog.ts';
import type { LanguageTag } from '../../../dialogs/language.ts';
import { measureNames } from '../../../machines/simulation/report.ts';
import { terminal, written } from './helpers.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const [jungle, day] = [at('routing/jungle.json'), at('simulation/day.yaml')];
const configuration = JSON.parse(readFileSync(jungle, 'utf8'));
const scenario = parse(readFileSync(day, 'utf8'));

let told: string[] = [];
beforeEach(() => {
  told = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

async function run(args: readonly string[], tag: LanguageTag = 'en') {
  const seen = terminal(tag);
  return { code: await simulateCommand(args, seen), text: seen.written() };
}
const simulated = (...more: readonly string[]) =>
  run([jungle, '--scenario', day, '--seed', '7', '--replications', '3', ...more]);
const document = async (...more: readonly string[]) => JSON.parse((await simulated('--json', ...more)).text);

describe('simulate', () => {
  test.each([
    ['fr', /^Simulation de .*jungle\.json/, /Niveau de service = .* ÷/, /Intervalle à 95 %/, /Estimation rapide/],
    ['en', /^Simulation of .*jungle\.json/, /Service level = .* ÷/, /95% interval/, /Quick estimate/],
  ] as const)('in %s tells measures with intervals, the formula and an estimate', async (tag, ...expected) => {
    const args = [jungle, '--scenario', day, '--replications', '3'];
    const { code, text } = await run(args, tag);
    expect(code).toBe(0);
    for (const one of expected) expect(text.replaceAll('\u00a0', ' ')).toMatch(one);
    expect(text).toContain('WA_Ventes');
    expect(text).toContain('Bagheera');
  });

  test('the same seed gives the same bytes, and another seed others; speed is told on standard error', async () => {
    const [one, same, other] = [await simulated(), await simulated(), await simulated('--seed', '8')];
    expect(same.text).toBe(one.text);
    expect(other.text).not.toBe(one.text);
    expect(one.text).not.toMatch(/ MB/);
    expect(told.join('')).toMatch(/contacts and .* events a second; peak memory \d+ MB/);
  });

  test('with --json is one document with every measure, by skill and by agent', async () => {
    const found = await document();
    expect(found).toMatchObject({ seed: 7, replications: 3, warmUp: 'PT0S' });
    for (const name of measureNames) expect(found.measures, name).toHaveProperty(name);
    const { mean, low, high } = found.measures.waitSeconds;
    expect(low).toBeLessThanOrEqual(mean);
    expect(high).toBeGreaterThanOrEqual(mean);
    expect(found.perSkill.map(({ skill }: { skill: string }) => skill)).toEqual(['WA_Service', 'WA_Ventes']);
    expect(found.perAgent.map(({ agent }: { agent: string }) => agent)).toEqual(['Akela', 'Bagheera']);
    expect(found.assumptions[0].text.fr).toBeTruthy();
    expect(found.estimates[0].estimates[0].isEstimate).toBe(true);
  });

  test('a single run is labelled so, and has no interval', async () => {
    const { text } = await simulated('--replications', '1');
    expect(text).toContain('single run');
    expect(text).toContain('A single run, so without intervals');
    expect((await document('--replications', '1')).measures.waitSeconds.low).toBeNull();
  });

  test('an error among the findings is the answer no', async () => {
    const unable = {
      ...scenario,
      roster: { agents: scenario.roster.agents.map((one: object) => ({ ...one, capacity: 0 })) },
    };
    const { code, text } = await run([jungle, '--scenario', written('s.json', unable), '--replications', '1']);
    expect(code).toBe(1);
    expect(text).toMatch(/Nobody can answer cases of WhatsApp Toronto/);
  });
});

describe('simulate --compare', () => {
  test('of a configuration with itself tells no difference', async () => {
    const { text } = await simulated('--compare', jungle);
    expect(text).toContain('No difference in service level or wait can be told');
    expect((await document('--compare', jungle)).comparison.differences.waitSeconds).toEqual({
      mean: 0,
      low: 0,
      high: 0,
    });
  });

  test('says what a change brings, with its interval', async () => {
    const patient = configuration.skills.map((one: { routing: object }) => ({
      ...one,
      routing: { ...one.routing, fallbackSeconds: 7200 },
    }));
    const other = written('other.json', { ...configuration, skills: patient });
    const { comparison } = await document('--compare', other);
    expect(comparison.with).toBe(other);
    expect(comparison.text.en).toMatch(/compared configuration|No difference/);
    expect(Object.keys(comparison.differences)).toEqual(expect.arrayContaining([...measureNames]));
  });
});

describe('simulate with files', () => {
  test('--records writes a line for each contact, the same ones each time', async () => {
    const [one, two] = [written('one.csv', ''), written('two.csv', '')];
    const { contacts } = await document('--records', one);
    await simulated('--records', two);
    const csv = readFileSync(one, 'utf8');
    const lines = csv.trimEnd().split('\n');
    expect(readFileSync(two, 'utf8')).toBe(csv);
    expect(lines[0]).toMatch(/^replication,number,channel,skill,arrivedAt,/);
    expect(lines).toHaveLength(contacts + 1);
    expect(lines[1]).toMatch(/^1,\d+,WhatsApp (Toronto|Montréal),WA_\w+,2026-11-2\dT/);
    expect(new Set(lines.slice(1).map((line) => line.split(',')[0]))).toEqual(new Set(['1', '2', '3']));
  });

  test('--chart draws a PNG, or an SVG with its words', async () => {
    const [png, svg] = [written('c.png', ''), written('c.svg', '')];
    await simulated('--chart', png);
    await simulated('--chart', svg);
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
    expect(readFileSync(svg, 'utf8')).toMatch(/Service level/);
  });

  test('that cannot be written are bad use', async () => {
    await expect(simulated('--chart', '/nowhere/c.png')).rejects.toThrow(/cannot be written/);
    await expect(simulated('--records', '/nowhere/r.csv')).rejects.toThrow(/cannot be written/);
  });
});

describe('bad input is refused with its path and the cure', () => {
  const [first, ...rest] = scenario.arrivals;
  const arriving = (change: object) => ({ ...scenario, arrivals: [{ ...first, ...change }, ...rest] });
  test.each([
    [
      'negative',
      { ...scenario, handleSeconds: { exponential: { mean: -1 } } },
      /handleSeconds\.exponential\.mean: .*above zero|below zero/,
    ],
    [
      'NaN',
      `${readFileSync(day, 'utf8').replace('mean: 300', 'mean: .nan')}`,
      /handleSeconds\.exponential\.mean: .*finite/,
    ],
    [
      'an unknown skill',
      arriving({ skill: 'WA_Rien' }),
      /arrivals\[0\]\.skill: the configuration has no skill WA_Rien/,
    ],
    [
      'an unknown channel',
      arriving({ channel: 'Fax' }),
      /arrivals\[0\]\.channel: the configuration has no channel Fax/,
    ],
    ['an empty roster', { ...scenario, roster: { agents: [] } }, /roster\.agents: there is no agent/],
    [
      'an unstable load without patience',
      { ...arriving({ interarrivalSeconds: { exponential: { mean: 10 } } }), patienceSeconds: null },
      /arrivals\[0\]: more comes in for .* Have \d+ agents/,
    ],
    ['an end before the start', { ...scenario, warmUp: 'P3D' }, /warmUp: the run, which lasts 2 days, ends before/],
    ['no end', { ...scenario, duration: undefined }, /duration: nothing says when the run ends/],
    ['nobody who accepts', { ...scenario, acceptProbability: 0 }, /acceptProbability: nobody ever accepts/],
    ['a key that there is not', { ...scenario, speed: 1 }, /speed: there is no such key/],
  ])('%s', async (_, content, expected) => {
    const file = written('bad.yaml', content);
    const refused = run([jungle, '--scenario', file]);
    await expect(refused).rejects.toThrow(WrongUse);
    await expect(refused).rejects.toThrow(expected);
    await expect(refused).rejects.toThrow(file);
  });

  test.each([
    [[jungle], /--scenario/],
    [[jungle, '--scenario', day, '--replications', '0'], /--replications 0/],
    [[jungle, '--scenario', day, '--replications', 'many'], /--replications many/],
    [[jungle, '--scenario', '/nowhere.yaml'], /nowhere\.yaml/],
  ] as const)('%j', async (args, expected) => {
    await expect(run(args)).rejects.toThrow(WrongUse);
    await expect(run(args)).rejects.toThrow(expected);
  });
});

describe('a draft', () => {
  const { businessHours: _, ...draft } = { ...configuration, status: 'draft' };

  test('is refused, and simulated with --draft, which says what it assumes', async () => {
    const file = written('draft.json', draft);
    const args = [file, '--scenario', day, '--replications', '1'];
    await expect(run(args)).rejects.toThrow(/add --draft to try it as it is/);
    expect((await run([...args, '--draft'])).text).toMatch(/always open/);
    expect(JSON.parse((await run([...args, '--draft', '--json'])).text).assumedAnswers[0].assumed).toBe('always-open');
  });
});

describe('progress', () => {
  const stream = (isTTY: boolean) => {
    const texts: string[] = [];
    return { isTTY, write: (text: string) => texts.push(text) > 0, texts } as unknown as NodeJS.WriteStream & {
      texts: string[];
    };
  };

  test.each([true, false])('is told after two seconds, not before (terminal: %s)', (isTTY) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const seen = stream(isTTY);
    const { tell, end } = progressOf(languages.en, seen);
    vi.advanceTimersByTime(1900);
    tell(0.1);
    expect(seen.texts).toEqual([]);
    vi.advanceTimersByTime(200);
    tell(0.25);
    expect(seen.texts.join('')).toContain('Simulating: 25%');
    tell(0.26);
    expect(seen.texts).toHaveLength(1);
    end();
    expect(seen.texts).toHaveLength(isTTY ? 2 : 1);
    vi.useRealTimers();
  });
});

test.each(['scenario', 'roster'])('schema %s is JSON Schema', (name) => {
  const seen = terminal('en');
  expect(schemaCommand([name], seen)).toBe(0);
  const schema = JSON.parse(seen.written());
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.properties).toHaveProperty(name === 'roster' ? 'agents' : 'arrivals');
});
