import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agent } from '../../../machines/routing/roster.ts';
import { replicate } from '../../../machines/simulation/outcome.ts';
import type { Prepared } from '../../../machines/simulation/prepare.ts';
import type { World } from '../../../machines/simulation/world.ts';
import { anyPrepared } from './anyConfiguration.ts';
import { type Decided, type Row, recorded, watching } from './watched.ts';

const waitingLeaves = new Set(['queued', 'afterFallback']);
const ended = new Set(['resolved', 'abandoned', 'expired', 'backlog', 'unroutable', 'ignored']);

/** Who may have a case, read anew from the files: application, role on the channel, Reply, view skills, and the skill. */
function mayServe({ configuration, settled }: Prepared, { application, digitalEngagement, role, skills }: Agent) {
  const { name, channels = [], viewSkills } = configuration.roles?.[0] ?? {};
  const isDigital = application === 'max' ? digitalEngagement || Object.keys(skills).length > 0 : digitalEngagement;
  return (channel: number, skill: number): boolean => {
    const permissions = channels.find((one) => one.channel === settled.channels[channel]?.name)?.permissions ?? [];
    const isNamed = (settled.skills[skill]?.name as string) in skills;
    return isDigital && role === name && viewSkills !== false && permissions.includes('reply') && isNamed;
  };
}

/** Follows who holds what, decision by decision. */
function ledgerOf(prepared: Prepared) {
  const { world, scenario } = prepared;
  const may = scenario.roster.agents.map((one) => mayServe(prepared, one));
  const holds = world.agents.map(() => new Set<number>());
  const waiting = new Map<number, Decided>();
  const broken: string[] = [];
  const lineOf = (one: Decided) => world.lines[world.sources[one.source]?.line as number] as World['lines'][number];
  const priorityOf = (one: Decided) => world.sources[one.source]?.priority as number;
  const tell = (one: Decided): void => {
    const { contact, before, after, event } = one;
    waiting.delete(contact);
    if (event === 'ARRIVED') rest(one);
    if (before !== after) {
      if (before >= 0 && !holds[before]?.delete(contact)) broken.push(`agent ${before} loses a case not held`);
      if (after >= 0) give(one, after);
    }
    if (waitingLeaves.has(one.to)) {
      const rejecter = event === 'REJECTED' || event === 'AGENT_LATE' ? before : one.rejecter;
      waiting.set(contact, { ...one, rejecter });
    }
    if (ended.has(one.to) && holds.some((some) => some.has(contact))) broken.push('a case that has ended is held');
  };
  /** Nothing else is under way when a contact comes: nobody may be idle whom others wait for. */
  const rest = (one: Decided): void => {
    const free = world.agents.flatMap(({ capacity, shift }, agent) => {
      const isOn = !shift || shift.isOpen(world.startMs + one.wroteAt);
      return isOn && (holds[agent]?.size as number) < capacity ? [agent] : [];
    });
    for (const agent of free) {
      for (const other of waiting.values())
        if (lineOf(other).proficiencies[agent] && other.rejecter !== agent) broken.push(`agent ${agent} is idle`);
    }
    const { lock, proficiencies } = lineOf(one);
    const levels = free.map((agent) => proficiencies[agent] as number).filter((level) => level > 0);
    if (lock !== 'none' || !levels.length || waiting.has(one.contact) || one.to === 'closed') return;
    if (proficiencies[one.after] !== Math.min(...levels)) broken.push('another agent is better');
  };
  const give = (one: Decided, agent: number): void => {
    const { channel, skill, proficiencies } = lineOf(one);
    if (holds.some((some) => some.has(one.contact))) broken.push('a case is with two agents');
    holds[agent]?.add(one.contact);
    if ((holds[agent]?.size as number) > (world.agents[agent]?.capacity as number)) broken.push('too many cases');
    if (!may[agent]?.(channel, skill) || !proficiencies[agent]) broken.push(`agent ${agent} is not eligible`);
    if (one.event !== 'FREED') return;
    for (const other of waiting.values()) {
      if (!lineOf(other).proficiencies[agent] || other.rejecter === agent) continue;
      const higher = priorityOf(other) - priorityOf(one);
      if (higher > 0 || (higher === 0 && other.wroteAt < one.wroteAt)) broken.push('one before it is passed over');
    }
  };
  return { tell, broken, holds };
}

/** What the report counts, counted again from the records. */
function countsOf(rows: readonly Row[], { world }: Prepared) {
  const counted = rows.filter(({ arrivedMs }) => arrivedMs >= world.warmUpMs);
  const answered = counted.filter(({ answeredMs }) => answeredMs >= 0);
  const inTime = answered.filter(
    ({ source, waitMs }) =>
      waitMs <= (world.lines[world.sources[source]?.line as number]?.thresholdSeconds as number) * 1000,
  );
  return {
    offered: counted.length,
    answered: answered.length,
    abandoned: counted.filter(({ answeredMs, outcome }) => answeredMs < 0 && outcome !== 'unfinished').length,
    outsideWindow: counted.filter(({ outsideWindow }) => outsideWindow).length,
    serviceLevel: counted.length ? inTime.length / counted.length : Number.NaN,
  };
}

describe('in any configuration, with any roster and scenario', () => {
  test('who serves is eligible, free and given the first in line; everybody is counted once', {
    timeout: 120_000,
  }, () => {
    let contacts = 0;
    fc.assert(
      fc.property(anyPrepared, fc.string(), (prepared, seed) => {
        const ledger = ledgerOf(prepared);
        const { rows, result } = recorded(prepared.world, { seed: `${seed}/0`, makeRules: watching(ledger.tell) });
        expect(ledger.broken).toEqual([]);
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i));
        expect(rows.length).toBe(result.contacts);
        for (const row of rows) expect(inOrder(row)).toBe(true);
        const { measures, perSkill, perAgent } = replicate(prepared, { seed, replication: 0 });
        expect(measures).toMatchObject(countsOf(rows, prepared));
        const unfinished = rows.filter(({ outcome, answeredMs }) => outcome === 'unfinished' && answeredMs < 0);
        const open = unfinished.filter(({ arrivedMs }) => arrivedMs >= prepared.world.warmUpMs).length;
        expect(measures.offered).toBe(measures.answered + measures.abandoned + open);
        expect(perSkill.reduce((sum, one) => sum + one.measures.offered, 0)).toBe(measures.offered);
        expect(perAgent.reduce((sum, one) => sum + one.answered, 0)).toBe(measures.answered);
        contacts += rows.length;
      }),
      { numRuns: 250 },
    );
    expect(contacts).toBeGreaterThan(20_000);
  });

  test('what agents have at once by the records is within their capacity', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        anyPrepared.filter(({ world }) => world.lines.every((one) => !one.agentResponse && !one.customerResponse)),
        ({ world }) => {
          for (const [agent, { capacity }] of world.agents.entries()) {
            const mine = recorded(world).rows.filter((row) => row.agent === agent && row.outcome === 'resolved');
            const changes = mine
              .flatMap(({ answeredMs, endedMs }) => [[answeredMs, 1] as const, [endedMs, -1] as const])
              .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
            let load = 0;
            for (const [, change] of changes) {
              load += change;
              expect(load).toBeLessThanOrEqual(capacity);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the waiting that the queues add up is that of the contacts (Little’s law)', { timeout: 120_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(anyPrepared, ({ world }) => {
        const plain: World = {
          ...world,
          hours: null,
          lines: world.lines.map((one) => ({ ...one, agentResponse: null, customerResponse: null })),
          sources: world.sources.map((one) => ({ ...one, profile: { ...one.profile, acceptance: false } })),
        };
        const { rows, result } = recorded(plain);
        const { waitedMs, count, stretchMs } = result.series;
        const until = count * stretchMs;
        const queued = waitedMs.subarray(0, count).reduce((sum, one) => sum + one, 0);
        const waited = rows.reduce((sum, { arrivedMs, answeredMs, endedMs }) => {
          const end = answeredMs >= 0 ? answeredMs : endedMs;
          return sum + Math.max(0, Math.min(end, until) - arrivedMs);
        }, 0);
        expect(until).toBeGreaterThan(0.9 * world.durationMs);
        expect(Math.abs(queued - waited)).toBeLessThanOrEqual(1e-6 * (1 + waited));
        compared += waited > 0 ? 1 : 0;
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(60);
  });
});

/** Arrival, answer, reply and end come in this order, as far as they come at all. */
function inOrder({ arrivedMs, answeredMs, repliedMs, endedMs, waitMs }: Row): boolean {
  const met = [arrivedMs, answeredMs, repliedMs, endedMs].filter((one) => one >= 0);
  const isRising = met.every((one, i) => i === 0 || one >= (met[i - 1] as number));
  return isRising && (answeredMs < 0 || (waitMs >= 0 && waitMs <= answeredMs - arrivedMs + 1e-6));
}
