import { expect, test } from 'vitest';
import { run } from '../../../machines/simulation/run.ts';
import { type Count, numberOf } from '../../../machines/simulation/tally.ts';
import type { World } from '../../../machines/simulation/world.ts';
import { type Loop, patientLoop, queueLoop } from '../../bench/handTuned.ts';
import { skillsLoop } from '../../bench/handTunedSkills.ts';
import { markov, threeSkills } from './worlds.ts';

const contacts = 40_000;
const skills = threeSkills(contacts);
const gapsOf = ({ sources }: World) =>
  sources.map(({ pattern }) =>
    pattern.kind === 'gaps' && 'exponential' in pattern.seconds ? pattern.seconds.exponential.mean : 0,
  );

const cases: Readonly<Record<string, readonly [World, (seed: string) => Loop]>> = {
  'M/M/20': [
    markov({ agents: 20, load: 0.9, contacts }),
    (seed) => queueLoop({ agents: 20, contacts, gap: 300 / (20 * 0.9), handle: 300, seed }),
  ],
  'M/M/20 with patience': [
    markov({ agents: 20, load: 1.1, contacts, patience: 180 }),
    (seed) => patientLoop({ agents: 20, contacts, gap: 300 / (20 * 1.1), handle: 300, patience: 180, seed }),
  ],
  'three skills': [
    skills,
    (seed) =>
      skillsLoop({
        proficiencies: skills.lines.map(({ proficiencies }) => proficiencies),
        capacity: 3,
        gaps: gapsOf(skills),
        handle: 600,
        contacts,
        seed,
      }),
  ],
};

test.each(Object.keys(cases))('the engine comes to the numbers of a loop written by hand, bit for bit: %s', (name) => {
  const [world, loop] = cases[name] as (typeof cases)[string];
  for (const seed of ['1', '2', '3']) {
    const [own, other] = [run(world, { seed }), loop(seed)];
    const sum = (count: Count) => world.lines.reduce((total, _, line) => total + numberOf(own.numbers, line, count), 0);
    expect(sum('answered')).toBe(other.answered);
    expect(sum('inTime')).toBe(other.inTime);
    expect(sum('answerMs')).toBe(other.answerMs);
    expect(sum('abandoned')).toBe(other.abandoned);
    expect(sum('lostMs')).toBe(other.lostMs);
    expect(own.cells).toEqual(other.cells);
    expect(own.staff.busyMs).toEqual(other.busyMs);
  }
});
