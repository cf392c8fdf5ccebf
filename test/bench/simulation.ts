import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { simulate } from '../../bot/simulation/simulate.ts';
import type { Configuration } from '../../machines/configuration.ts';
import { run } from '../../machines/simulation/run.ts';
import { scenarioSchema } from '../../machines/simulation/scenario.ts';
import { controlledInterval } from '../../machines/simulation/statistics.ts';
import { type Count, numberOf } from '../../machines/simulation/tally.ts';
import type { World } from '../../machines/simulation/world.ts';
import { interpreted } from '../machines/simulation/otherRules.ts';
import { everyRule, hoursOf, markov, staff, threeSkills } from '../machines/simulation/worlds.ts';
import { patientLoop, queueLoop } from './handTuned.ts';
import { skillsLoop } from './handTunedSkills.ts';
import { handWritten } from './handWritten.ts';
import { type Figure, median, race } from './measure.ts';

const contacts = 100_000;
const rounds = 7;
const once = { rounds, calls: 1 };
/** With `--hundred-million`, memory is measured at as many; else at ten million, which shows the same. */
const manyContacts = process.argv.includes('--hundred-million') ? 100_000_000 : 10_000_000;

/** Speed, growth, memory and sharpness of the simulator, each as a ratio within this run. */
export async function simulationFigures(): Promise<readonly Figure[]> {
  return [
    ...(await plainFigures()),
    ...(await ruleFigures()),
    ...(await growthFigures()),
    ...memoryFigures(),
    ...(await workerFigures()),
    ...sharpnessFigures(),
  ];
}

const figure = (
  name: string,
  [measured, reference]: readonly [number, number],
  { other, limit, unit = 'ns/contact' }: { readonly other: string; readonly limit: number; readonly unit?: string },
): Figure => ({
  name,
  measured,
  unit,
  reference: { name: other, measured: reference },
  limit,
  held: measured / reference,
});

async function plainFigures(): Promise<readonly Figure[]> {
  const skills = threeSkills(contacts);
  const gaps = skills.sources.map(({ pattern }) =>
    pattern.kind === 'gaps' && 'exponential' in pattern.seconds ? pattern.seconds.exponential.mean : 0,
  );
  const proficiencies = skills.lines.map((line) => line.proficiencies);
  const cases: readonly (readonly [string, World, (seed: string) => unknown, number])[] = [
    [
      'simulate M/M/20',
      markov({ agents: 20, load: 0.9, contacts }),
      (seed) => queueLoop({ agents: 20, contacts, gap: 300 / (20 * 0.9), handle: 300, seed }),
      1 / 0.5,
    ],
    [
      'simulate M/M/20 with abandonment',
      markov({ agents: 20, load: 1.1, contacts, patience: 180 }),
      (seed) => patientLoop({ agents: 20, contacts, gap: 300 / (20 * 1.1), handle: 300, patience: 180, seed }),
      1 / 0.55,
    ],
    [
      'simulate three skills',
      skills,
      (seed) => skillsLoop({ proficiencies, capacity: 3, gaps, handle: 600, contacts, seed }),
      1 / 0.55,
    ],
  ];
  const figures: Figure[] = [];
  for (const [name, world, loop, limit] of cases) {
    const { engine = 0, byHand = 0 } = await race(
      { engine: () => run(world, { seed: '1' }), byHand: () => loop('1') },
      once,
    );
    figures.push(figure(name, [perContact(engine), perContact(byHand)], { other: 'hand-tuned loop', limit }));
  }
  return figures;
}

const perContact = (milliseconds: number, of = contacts): number => (milliseconds * 1e6) / of;

const always: [string, string][] = [['00:00', '23:59']];
const day = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always };

/** Every rule at once: offers, preferred agents, wrap-up, reply timers, opening hours. */
const everything = (count: number): World => {
  const world = everyRule(count, { hours: hoursOf({ timeZone: 'UTC', week: day }), expiresMs: 86_400_000 });
  const timed = {
    agentResponse: { firstSeconds: 7200, followOnSeconds: 7200 },
    customerResponse: { idleSeconds: 7200 },
  };
  return { ...world, lines: world.lines.map((line) => ({ ...line, ...timed })) };
};

async function ruleFigures(): Promise<readonly Figure[]> {
  const [plain, full] = [threeSkills(contacts), everything(contacts)];
  const records = { seed: '1', onRecords: () => undefined };
  const times = await race(
    {
      full: () => run(full, records),
      plain: () => run(plain, { seed: '1' }),
      byHand: () => run(full, { ...records, makeRules: handWritten }),
    },
    once,
  );
  const few = 500;
  const stepped = await race(
    { stepped: () => run(everything(few), { ...records, makeRules: interpreted }) },
    { rounds: 5, calls: 1 },
  );
  const [own, reducer] = [perContact(times.full ?? 0), perContact(times.byHand ?? 0)];
  return [
    figure('simulate with every rule', [own, perContact(times.plain ?? 0)], {
      other: 'three skills, plain',
      limit: 1 / 0.35,
    }),
    figure('compiled statechart', [own, reducer], { other: 'hand-written reducer', limit: 1.4 }),
    figure('compiled statechart', [own, perContact(stepped.stepped ?? 0, few)], {
      other: 'transition()',
      limit: 1 / 50,
    }),
  ];
}

async function growthFigures(): Promise<readonly Figure[]> {
  const perEvent = async (name: string, worlds: readonly [World, World], limit: number): Promise<Figure> => {
    const events = worlds.map((world) => run(world, { seed: '1' }).events);
    const { few = 0, many = 0 } = await race(
      { few: () => run(worlds[0], { seed: '1' }), many: () => run(worlds[1], { seed: '1' }) },
      { rounds: 5, calls: 1 },
    );
    const own = (milliseconds: number, i: number) => (milliseconds * 1e6) / (events[i] as number);
    return figure(name, [own(many, 1), own(few, 0)], { other: 'few', limit, unit: 'ns/event' });
  };
  const agents = (count: number) => markov({ agents: count, load: 0.9, contacts: 200_000 });
  // Nobody is there: each contact waits until its patience ends.
  const pending = (count: number, many: number): World => ({
    ...markov({ agents: 1, load: 1, contacts: many, patience: count }, 1),
    agents: staff(1, 0),
  });
  return [
    await perEvent('40,000 agents', [agents(40), agents(40_000)], 5),
    await perEvent('a million pending events', [pending(100, 200_000), pending(1_000_000, 2_000_000)], 8),
  ];
}

function memoryFigures(): readonly Figure[] {
  const file = fileURLToPath(new URL('simulationMemory.ts', import.meta.url));
  const megabytes = (count: number): number => Number(execFileSync(process.execPath, [file, String(count)]));
  // The first process fills the compile cache and does not count.
  megabytes(1000);
  const [few, many] = [megabytes(1_000_000), megabytes(manyContacts)];
  return [
    figure(`memory at ${manyContacts / 1e6} million contacts`, [many, few], {
      other: 'one million',
      limit: 1.1,
      unit: 'MB',
    }),
    { name: `memory at ${manyContacts / 1e6} million contacts`, measured: many, unit: 'MB', limit: 100, held: many },
  ];
}

const configuration = JSON.parse(
  readFileSync(new URL('../routing/jungle.json', import.meta.url), 'utf8'),
) as Configuration;
const channel = configuration.channels?.[0]?.name ?? '';
const scenario = scenarioSchema.parse({
  roster: {
    agents: Array.from({ length: 40 }, (_, i) => ({
      name: `A${i}`,
      application: 'cxone-agent',
      digitalEngagement: true,
      role: configuration.roles?.[0]?.name,
      skills: Object.fromEntries((configuration.skills ?? []).map(({ name }) => [name, 1 + (i % 5)])),
      capacity: 3,
    })),
  },
  start: '2026-11-23T00:00:00Z',
  contacts: 150_000,
  arrivals: [{ channel, skill: null, interarrivalSeconds: { exponential: { mean: 10 } } }],
  handleSeconds: { exponential: { mean: 600 } },
  closedHours: 'ignore',
});

/** Two threads against one, where there are two cores to run them. */
async function workerFigures(): Promise<readonly Figure[]> {
  if (availableParallelism() < 2) return [];
  const reports = new Set<string>();
  const milliseconds = async (workers: number): Promise<number> => {
    const start = performance.now();
    const { report } = await simulate({ configuration, scenario, seed: '1', replications: 8, workers });
    const spent = performance.now() - start;
    reports.add(JSON.stringify(report));
    return spent;
  };
  const times: [number, number][] = [];
  for (let round = 0; round < 5; round++) times.push([await milliseconds(2), await milliseconds(1)]);
  if (reports.size > 1) throw new Error('two threads did not come to the bytes of one');
  const middle = (i: 0 | 1): number => median(times.map((pair) => pair[i]));
  const name = 'two threads (wants two idle cores)';
  return [figure(name, [middle(0), middle(1)], { other: 'one thread', limit: 1 / 1.8, unit: 'ms' })];
}

/** What control variates leave of the variance, in the plain case. */
function sharpnessFigures(): readonly Figure[] {
  const runs = Array.from({ length: 200 }, (_, i) =>
    run(markov({ agents: 20, load: 0.9, contacts: 100_000 }), { seed: `${i}` }),
  );
  const controls = (runs[0]?.controls ?? []).map(({ expected }, k) => ({
    expected,
    values: runs.map((one) => one.controls[k]?.value ?? Number.NaN),
  }));
  const left = (count: Count): number => {
    const values = runs.map(({ numbers }) => numberOf(numbers, 0, count) / numberOf(numbers, 0, 'answered'));
    return 1 / controlledInterval(values, controls).varianceRatio;
  };
  return [
    figure('variance of the mean wait with controls', [left('answerMs'), 1], {
      other: 'without',
      limit: 0.5,
      unit: '×',
    }),
    figure('variance of the service level with controls', [left('inTime'), 1], {
      other: 'without',
      limit: 0.2,
      unit: '×',
    }),
  ];
}
