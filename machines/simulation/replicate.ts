import { type AssumptionId, assumptionsIn } from '../routing/assumptions.ts';
import type { Source } from '../value.ts';
import type { MeasureValues, Outcome } from './outcome.ts';
import type { Prepared } from './prepare.ts';
import {
  type ComparisonReport,
  type MeasureName,
  type Measures,
  measureNames,
  type Series,
  type SimulationReport,
} from './report.ts';
import { simulationFindings } from './simulationFindings.ts';
import {
  type Control,
  controlledInterval,
  type Interval,
  intervalOf,
  momentsOf,
  pairedInterval,
} from './statistics.ts';

const second = 1000;
/** With fewer replications the controls cost more degrees of freedom than they save variance. */
const fewestForControls = 10;
/** Measures that the luck of the draws moves in proportion, near enough. */
const controlled: ReadonlySet<MeasureName> = new Set([
  'waitSeconds',
  'waited',
  'serviceLevel',
  'occupancy',
  'abandoned',
]);

/** What the replications of a scenario come to, in their order. */
export function reportOf(prepared: Prepared, outcomes: readonly Outcome[], seed: string): SimulationReport {
  const { settled, world } = prepared;
  const skills = outcomes[0]?.perSkill ?? [];
  return {
    seed,
    replications: outcomes.length,
    warmUpSeconds: world.warmUpMs / second,
    contacts: outcomes.reduce((sum, { contacts }) => sum + contacts, 0),
    assumptions: assumptionsOf(prepared, outcomes),
    measures: intervalsOf(
      outcomes.map(({ measures }) => measures),
      controlsOf(outcomes),
    ),
    perSkill: skills.map(({ skill }, i) => ({
      skill: settled.skills[skill]?.name ?? '',
      measures: intervalsOf(outcomes.map(({ perSkill }) => (perSkill[i] as (typeof skills)[number]).measures)),
    })),
    perAgent: world.agents.map(({ name }, i) => {
      const values = (of: 'answered' | 'occupancy') => outcomes.map(({ perAgent }) => perAgent[i]?.[of] ?? Number.NaN);
      return { agent: name, answered: intervalOf(values('answered')), occupancy: intervalOf(values('occupancy')) };
    }),
    findings: findingsOf(prepared, outcomes),
    series: { fromMs: prepared.fromMs, ...seriesOf(outcomes) },
  };
}

/** The same scenario under two configurations, replication by replication on the same draws. */
export function comparisonOf(
  [first, second]: readonly [SimulationReport, SimulationReport],
  [before, after]: readonly [readonly Outcome[], readonly Outcome[]],
): ComparisonReport {
  const values = (outcomes: readonly Outcome[], name: MeasureName) => outcomes.map(({ measures }) => measures[name]);
  return {
    first,
    second,
    differences: measuresBy((name) => pairedInterval(values(before, name), values(after, name))),
  };
}

const measuresBy = (interval: (name: MeasureName) => Interval): Measures =>
  Object.fromEntries(measureNames.map((name) => [name, interval(name)])) as Measures;

function intervalsOf(values: readonly MeasureValues[], controls: readonly Control[] = []): Measures {
  return measuresBy((name) => {
    const own = values.map((one) => one[name]);
    const isControlled = controls.length > 0 && controlled.has(name) && own.every(Number.isFinite);
    if (!isControlled) return intervalOf(own);
    const { mean, low, high } = controlledInterval(own, controls);
    return { mean, low, high };
  });
}

/** Each run has the same controls, or none. */
function controlsOf(outcomes: readonly Outcome[]): readonly Control[] {
  const [first] = outcomes;
  if (!first || outcomes.length < fewestForControls) return [];
  return first.controls.map(({ expected }, k) => ({
    expected,
    values: outcomes.map(({ controls }) => controls[k]?.value ?? Number.NaN),
  }));
}

/** What the statechart took for granted, and what the engine did beside it. */
function assumptionsOf({ settled, world }: Prepared, outcomes: readonly Outcome[]): readonly AssumptionId[] {
  const sources: Source[] = outcomes.flatMap((outcome) => outcome.sources);
  sources.push('O26', 'O27', 'O34');
  if (world.agents.some(({ capacity }) => capacity > 1)) sources.push('O36');
  if (settled.legacy) sources.push('O25');
  if (settled.unanswered.length) sources.push('O31');
  if (world.lines.some(({ sla }) => sla)) sources.push('O12', 'O32');
  if (world.lines.some(({ skill }) => !settled.skills[skill]?.serviceLevel)) sources.push('O33');
  if (world.agents.some(({ shift }) => shift)) sources.push('O35');
  if (world.expiresMs < Number.POSITIVE_INFINITY) sources.push('O20');
  return assumptionsIn(sources);
}

function findingsOf(prepared: Prepared, outcomes: readonly Outcome[]): SimulationReport['findings'] {
  const { configuration, settled, eligibility, hours, fromMs, toMs, world } = prepared;
  const longest = settled.skills.map((_, skill) => {
    const waits = outcomes.flatMap(({ perSkill }) =>
      perSkill.flatMap((one) => (one.skill === skill ? [one.longestWaitMs] : [])),
    );
    return waits.length ? Math.max(...waits) : undefined;
  });
  const lines = world.lines.map(({ channel, skill }) => ({ channel, skill }));
  return simulationFindings({
    configuration,
    settled,
    eligibility,
    lines,
    fromMs,
    toMs,
    hours,
    longestOpenWaitMs: longest,
  });
}

/** Means over the replications, all brought to the longest of their stretches. */
function seriesOf(outcomes: readonly Outcome[]): Omit<Series, 'fromMs'> {
  const stretchMs = Math.max(...outcomes.map(({ series }) => series.stretchMs));
  const columns = ['waiting', 'serviceLevel', 'present', 'occupied'] as const;
  const means = columns.map((column) => {
    const rows = outcomes.map(({ series }) => joined(series[column], Math.round(stretchMs / series.stretchMs)));
    const length = Math.min(...rows.map((row) => row.length));
    return Array.from({ length }, (_, i) => meanOf(rows.map((row) => row[i] as number)));
  });
  const [waiting = [], serviceLevel = [], present = [], occupied = []] = means;
  return { stretchMs, waiting, serviceLevel, present, occupied };
}

function meanOf(values: readonly number[]): number | null {
  const { count, mean } = momentsOf(values.filter(Number.isFinite));
  return count ? mean : null;
}

/** Several stretches as one: what there is to measure, on average. */
function joined(values: readonly number[], times: number): readonly number[] {
  return Array.from({ length: Math.floor(values.length / times) }, (_, i) => {
    const some = values.slice(i * times, (i + 1) * times).filter(Number.isFinite);
    return some.reduce((sum, one) => sum + one, 0) / some.length;
  });
}
