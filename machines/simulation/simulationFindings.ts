import type { Finding, FindingId, Severity } from '../finding.ts';
import { skillFindings } from '../findings/skills.ts';
import { promisesOf, windowFindings } from '../findings/sla.ts';
import type { OpeningHours } from '../routing/hours.ts';
import type { Settled } from '../routing/settle.ts';
import type { Source } from '../value.ts';
import { commonestObstacle, type Line, type Staffed } from './obstacles.ts';

/** What only a roster and a scenario bring to light; the rest are findings on the configuration, seen again. */
export const simulationFindingKinds = {
  'nobody-can-reply': ['error', 'R112', 'R116', 'R120', 'R121', 'R123', 'R124', 'R125'],
  'skill-without-agents': ['error', 'R120', 'R121', 'R151'],
  'cases-starving': ['warning', 'R171', 'R6'],
} as const satisfies Record<string, readonly [Severity, ...Source[]]>;
export type SimulationFindingId =
  | keyof typeof simulationFindingKinds
  | (FindingId & ('fallback-beyond-window' | 'sla-beyond-window'));

/** A finding of a simulation; its path is the answer to change, or under `roster.` what to change in the scenario. */
export interface SimulationFinding extends Omit<Finding, 'id'> {
  readonly id: SimulationFindingId;
}

/** What a run is about, as the findings need it. */
export interface Simulated extends Staffed {
  readonly settled: Settled;
  readonly lines: readonly Line[];
  /** Of each skill by index, the longest wait in opening hours, of those still waiting too; empty before a run. */
  readonly longestOpenWaitMs: readonly (number | undefined)[];
}

const minute = 60_000;
const day = 1440 * minute;
/** What takes longer than any promise that could be kept. */
const century = 36_525 * day;
/** Weeks with daylight saving and holidays repeat after a year. */
const longestLook = 366 * day;

/** All that a simulation says against a configuration and its roster. */
export const simulationFindings = (simulated: Simulated): readonly SimulationFinding[] => [
  ...simulated.lines.flatMap((line) => staffFindings(line, simulated)).filter(isFirst),
  ...windowed(simulated),
  ...starvingFindings(simulated),
];

const isFirst = ({ id, path }: SimulationFinding, i: number, all: readonly SimulationFinding[]): boolean =>
  all.findIndex((one) => one.id === id && one.path === path) === i;

function finding(
  id: keyof typeof simulationFindingKinds,
  path: string,
  args: SimulationFinding['args'],
): SimulationFinding {
  const [severity, ...source] = simulationFindingKinds[id];
  return { id, severity, path, source, args };
}

function staffFindings(line: Line, simulated: Simulated): readonly SimulationFinding[] {
  const { channels, skills } = simulated.settled;
  const channel = channels[line.channel]?.name ?? '';
  const skill = skills[line.skill]?.name ?? '';
  const obstacle = commonestObstacle(simulated, line);
  if (!obstacle) return [];
  if (obstacle === 'nobody')
    return [finding('skill-without-agents', `steps.skills[${line.skill}].create`, { name: skill, other: channel })];
  const { path, reason, name } = obstacle;
  return [finding('nobody-can-reply', path, { name: channel, skill, value: reason, other: name })];
}

/** What outlives the 24-hour window: a wait for the preferred agent, or a promise over closed hours and holidays. */
function windowed({ configuration, hours, fromMs, toMs }: Simulated): readonly SimulationFinding[] {
  const closings = closingsOf(hours, fromMs, Math.min(toMs, fromMs + longestLook));
  const longest = (openMinutes: number): number | undefined => {
    const elapsed = [fromMs, ...closings].map((at) => (hours.addOpenMs(at, openMinutes * minute) ?? at + century) - at);
    return Math.max(...elapsed) / minute;
  };
  return [
    ...skillFindings(configuration).filter(({ id }) => id === 'fallback-beyond-window'),
    ...promisesOf(configuration).flatMap((promise) => windowFindings(promise, configuration, longest)),
  ] as readonly SimulationFinding[];
}

/** The worst moments to write: those at which the doors close. */
function closingsOf(hours: OpeningHours, from: number, to: number): readonly number[] {
  const closings: number[] = [];
  for (let at = hours.nextChange(from); at !== undefined && at < to; at = hours.nextChange(at))
    if (!hours.isOpen(at)) closings.push(at);
  return closings;
}

/** A case starves when it waits longer than the doors are ever open within one 24-hour window. */
function starvingFindings({ settled, hours, fromMs, longestOpenWaitMs }: Simulated): readonly SimulationFinding[] {
  const limit = mostOpenInWindow(hours, fromMs);
  return settled.skills.flatMap(({ name, lock, fallbackSeconds }, i) => {
    const wait = longestOpenWaitMs[i] ?? 0;
    if (wait <= limit) return [];
    const isForPreferred = lock !== 'none' && fallbackSeconds * 1000 > limit;
    const path = isForPreferred ? `skills[${i}].routing.fallbackSeconds` : `steps.skills[${i}].create`;
    return [finding('cases-starving', path, { name, value: Math.ceil(wait / (60 * minute)) })];
  });
}

/** Open time in the fullest 24 hours of a fortnight, which a holiday or two leave alone. */
function mostOpenInWindow(hours: OpeningHours, from: number): number {
  let most = hours.openMs(from, from + day);
  for (let at = hours.nextChange(from); at !== undefined && at < from + 14 * day; at = hours.nextChange(at))
    most = Math.max(most, hours.openMs(at, at + day));
  return most;
}
