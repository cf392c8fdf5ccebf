import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byRank,
  momentaryReason,
  momentaryReasons,
  type StaticReason,
  staticEligibility,
  staticReasons,
} from '../../../machines/routing/policies.ts';
import type { Agent } from '../../../machines/routing/roster.ts';
import { settle } from '../../../machines/routing/settle.ts';
import { reasonSources } from '../../../machines/routing/verdicts.ts';
import { configurationOf } from '../../helpers/routeExamples.ts';

const settled = settle(configurationOf('roles.json'));
const [toronto, service] = [0, 0];
const good: Agent = {
  name: 'Akela',
  application: 'cxone-agent',
  digitalEngagement: true,
  role: 'Agent numérique',
  skills: { WA_Service: 2 },
  capacity: 3,
};
const reasonFor = (agent: Agent, before: readonly Agent[] = []): StaticReason | undefined =>
  staticEligibility(settled, [...before, agent]).reason(before.length, toronto, service);

/** What keeps the good agent out, one at a time. */
const faults: Readonly<Record<StaticReason, Partial<Agent>>> = {
  'agent-attribute': { digitalEngagement: false },
  'agent-digital-skill': { skills: {} },
  'max-neither': { application: 'max', digitalEngagement: false, skills: {} },
  'several-roles': { name: 'Twice' },
  'role-unknown': { role: 'Nobody' },
  'role-channel': { role: 'Téléphone' },
  reply: { role: 'Lecture' },
  'view-skills': { role: 'Sans compétences' },
  skill: { skills: { WA_Ventes: 1 } },
};
const twice: Agent = { ...good, name: 'Twice' };

describe('who is eligible at all', () => {
  test('an agent with everything', () => {
    expect(reasonFor(good)).toBeUndefined();
    expect(staticEligibility(settled, [good]).proficiency(0, toronto, service)).toBe(2);
  });

  test.each(staticReasons)('not for %s, and that is the only reason told', (reason) => {
    expect(reasonFor({ ...good, ...faults[reason] }, [twice])).toBe(reason);
    expect(staticEligibility(settled, [twice, { ...good, ...faults[reason] }]).proficiency(1, toronto, service)).toBe(
      0,
    );
  });

  test.each([
    ['cxone-agent', true, true, undefined],
    ['cxone-agent', true, false, 'agent-digital-skill'],
    ['cxone-agent', false, true, 'agent-attribute'],
    ['cxone-agent', false, false, 'agent-attribute'],
    ['max', true, true, undefined],
    ['max', true, false, 'skill'],
    ['max', false, true, undefined],
    ['max', false, false, 'max-neither'],
  ] as const)(
    '%s with attribute %s and digital skill %s (R120, R121)',
    (application, digitalEngagement, hasSkill, reason) => {
      const skills: Agent['skills'] = hasSkill ? { WA_Service: 1 } : {};
      expect(reasonFor({ ...good, application, digitalEngagement, skills })).toBe(reason);
    },
  );

  test('by channel: the role may have one and not the other (R112)', () => {
    const montreal = settled.channels.findIndex(({ name }) => name === 'WhatsApp Montréal');
    const eligible = staticEligibility(settled, [{ ...good, role: 'Téléphone' }]);
    expect(eligible.reason(0, toronto, service)).toBe('role-channel');
    expect(eligible.reason(0, montreal, service)).toBeUndefined();
  });

  test('a skill with the name of something of JavaScript is nobody’s by accident', () => {
    const odd = {
      ...settled,
      skills: [{ ...(settled.skills[0] as (typeof settled.skills)[number]), name: 'constructor' }],
    };
    expect(staticEligibility(odd, [good]).reason(0, toronto, 0)).toBe('agent-digital-skill');
  });

  test('rows and single answers agree, and every reason has a source', () => {
    const agents = [good, ...staticReasons.map((reason): Agent => ({ ...good, ...faults[reason] }))];
    const eligible = staticEligibility(settled, agents);
    for (const [channel] of settled.channels.entries())
      for (const [skill] of settled.skills.entries())
        expect([...eligible.proficiencies(channel, skill)]).toEqual(
          agents.map((_, agent) => eligible.proficiency(agent, channel, skill)),
        );
    for (const reason of [...staticReasons, ...momentaryReasons])
      expect(reasonSources[reason].length).toBeGreaterThan(0);
  });
});

describe('who is free now', () => {
  const now = { hasRejected: false };
  test.each([
    ['proficiency-range', {}, 9, { ...now, range: { from: 1, to: 5 } }],
    ['offline', { availability: 'offline' }, 1, now],
    ['acw', { availability: 'acw' }, 1, now],
    ['busy', { availability: 'busy' }, 1, now],
    ['full', { holding: 3 }, 1, now],
    ['full', { capacity: 0 }, 1, now],
    ['rejected', {}, 1, { hasRejected: true }],
    [undefined, { holding: 2 }, 5, { ...now, range: { from: 1, to: 5 } }],
  ] as const)('%s', (reason, change, proficiency, conditions) => {
    expect(momentaryReason({ ...good, ...change }, proficiency, conditions)).toBe(reason);
  });

  test('comes in a total order: proficiency, then longest available, then the roster', () => {
    const since = fc.option(
      fc.constantFrom('2026-11-23T09:00:00Z', '2026-11-23T10:00:00+01:00', '2026-11-23T10:00:00Z'),
      {
        nil: undefined,
      },
    );
    const someAgents = fc.array(fc.record({ since, level: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(someAgents, (drawn) => {
        const agents = drawn.map(
          ({ since: availableSince }, i): Agent => ({
            ...good,
            name: `A${i}`,
            ...(availableSince ? { availableSince } : {}),
          }),
        );
        const order = drawn
          .map((_, i) => i)
          .sort(
            byRank(
              { agents },
              drawn.map(({ level }) => level),
            ),
          );
        const key = (i: number): readonly [number, number, number] => [
          drawn[i]?.level as number,
          drawn[i]?.since ? Date.parse(drawn[i].since) : Number.POSITIVE_INFINITY,
          i,
        ];
        const sorted = drawn
          .map((_, i) => i)
          .toSorted((a, b) => {
            const [x, y] = [key(a), key(b)];
            const at = x.findIndex((part, n) => part !== y[n]);
            return at < 0 ? 0 : (x[at] as number) < (y[at] as number) ? -1 : 1;
          });
        expect(order).toEqual(sorted);
      }),
    );
  });
});
