import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line, World } from '../../../machines/simulation/world.ts';
import { worlds } from './anyWorld.ts';
import { type Decided, recorded, watching } from './watched.ts';
import { startMs } from './worlds.ts';

const waitingStates = new Set(['queued', 'afterFallback']);

/** Follows the decisions of a run and holds each against what must never be. */
function watcher({ lines, agents, sources }: World) {
  const loads = agents.map(() => 0);
  const waiting = new Map<number, Decided>();
  const broken: string[] = [];
  const begun = new Set<number>();
  const lineOf = ({ source: one }: Decided): Line => lines[sources[one]?.line as number] as Line;
  const queueOf = ({ source: one }: Decided) => `${sources[one]?.line}/${sources[one]?.priority}`;
  const tell = (decided: Decided): void => {
    const { contact, event, before, after, to } = decided;
    if (event === 'ARRIVED' && begun.has(contact)) broken.push(`${contact} came twice`);
    if (event !== 'ARRIVED' && !begun.has(contact)) broken.push(`${contact} goes on after its end`);
    begun.add(contact);
    if (before !== after) {
      if (before >= 0) loads[before] = (loads[before] as number) - 1;
      if (after >= 0) {
        loads[after] = (loads[after] as number) + 1;
        if ((loads[after] as number) > (agents[after]?.capacity ?? 0)) broken.push(`agent ${after} has too many`);
        if (!lineOf(decided).proficiencies[after]) broken.push(`agent ${after} is not eligible`);
        if (event === 'FREED' && waitingStates.has(decided.from)) {
          for (const other of waiting.values()) {
            if (other.contact === contact || queueOf(other) !== queueOf(decided) || other.rejecter === after) continue;
            if (other.wroteAt < decided.wroteAt) broken.push(`${other.contact} is older than ${contact}`);
          }
        }
      }
    }
    if (waitingStates.has(to))
      waiting.set(contact, {
        ...decided,
        rejecter: event === 'REJECTED' || event === 'AGENT_LATE' ? before : decided.rejecter,
      });
    else waiting.delete(contact);
    if (['resolved', 'abandoned', 'expired', 'backlog'].includes(to)) begun.delete(contact);
  };
  return { tell, broken, loads, under: begun };
}

describe('in any world', () => {
  test('nobody is lost or served twice, full or ineligible agents get nothing, the oldest goes first', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(worlds, ({ world: drawn }) => {
        const seen = watcher(drawn);
        const { result, rows } = recorded(drawn, { makeRules: watching(seen.tell) });
        expect(seen.broken).toEqual([]);
        expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: result.contacts }, (_, i) => i));
        expect(rows.filter(({ outcome }) => outcome === 'unfinished').length).toBe(result.unfinished);
        expect(seen.under.size).toBe(result.unfinished);
        expect(Math.min(...seen.loads)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });

  test('nobody starves who can be served', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        worlds.filter(({ isStaffed }) => isStaffed),
        ({ world: drawn }) => {
          expect(recorded(drawn).result.unfinished).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('an agent gets cases on shift alone', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(worlds, ({ world: drawn }) => {
        for (const { agent, answeredMs, outcome, rejections } of recorded(drawn).rows) {
          const hours = drawn.agents[agent]?.shift;
          if (outcome !== 'resolved' || rejections > 0 || !hours) continue;
          const isSingle = 'fixed' in drawn.messagesPerCase && 'fixed' in drawn.acceptSeconds;
          if (isSingle) expect(hours.isOpen(startMs + answeredMs)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
