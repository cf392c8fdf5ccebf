import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumptionIds, assumptionsIn } from '../../../machines/routing/assumptions.ts';
import { historyAfter, routeAll } from '../../../machines/routing/batch.ts';
import { differencesOf } from '../../../machines/routing/example.ts';
import { type Arrival, arrivalOf, isSame, type Message } from '../../../machines/routing/message.ts';
import { type Overrides, overrideForms, readOverrides } from '../../../machines/routing/overrides.ts';
import { messageProblems, parsed, rosterProblems } from '../../../machines/routing/problems.ts';
import { type Agent, availabilities, rosterSchema } from '../../../machines/routing/roster.ts';
import { route, routerOf } from '../../../machines/routing/route.ts';
import { settle } from '../../../machines/routing/settle.ts';
import { messagesOf } from '../../../machines/whatsapp/payload.ts';
import { configurationOf, exampleFiles, played, rosterFrom } from '../../helpers/routeExamples.ts';

const configuration = configurationOf('jungle.json');
const roster = rosterFrom('roster.yaml');
const atMs = Date.parse('2026-11-23T15:00:00Z');
const toronto: Arrival = arrivalOf({ text: 'Bonjour', channel: 'WhatsApp Toronto', customer: { bsuid: 'CA.1' } });

describe.each(exampleFiles)('the examples of %s', (file) => {
  test.each(played(file).map((one) => [JSON.stringify(one.example.name), one] as const))('%s', (_, one) => {
    expect(differencesOf(one.example, one.routing)).toEqual([]);
    expect(one.example.then).not.toEqual({});
  });

  test('list exactly the assumptions that their reasons name, with those of the draft and of a reaction', () => {
    for (const { routing } of played(file)) {
      const named = [routing.decisions, routing.agents, routing.timers, ...routing.ahead.map((one) => one.decisions)]
        .flat()
        .flatMap(({ sources }) => sources);
      const beside = routing.assumptions.filter((id) => !named.includes(id));
      expect(assumptionsIn(named).every((id) => routing.assumptions.includes(id))).toBe(true);
      expect(beside.filter((id) => id !== 'O28' && id !== 'O31')).toEqual([]);
    }
  });
});

test('the examples use nearly every assumption, and each rule is documented or assumed', () => {
  const all = exampleFiles.flatMap((file) => played(file).map(({ routing }) => routing));
  const used = new Set(all.flatMap(({ assumptions }) => assumptions));
  // Those of a draft, and of many messages at once, are met elsewhere.
  expect(assumptionIds.filter((id) => !used.has(id))).toEqual(['O31', 'O33', 'O34', 'O35', 'O36']);
  for (const { decisions, agents, timers } of all)
    for (const { sources } of [...decisions, ...agents, ...timers]) expect(sources.length).toBeGreaterThan(0);
});

describe('one message', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) {
      Object.freeze(value);
      Object.values(value).forEach(frozen);
    }
    return value;
  };

  test('changes nothing that it is given, and comes out the same again', () => {
    const given = frozen(
      structuredClone({
        configuration,
        roster,
        message: toronto,
        atMs,
        history: { cases: [{ agent: 'Akela', status: 'closed' as const }], seen: ['x'], rejectedBy: ['Akela'] },
      }),
    );
    expect(route(given)).toEqual(route(given));
  });

  test('works from what a webhook stores: no text, no name, an id for the customer', () => {
    const message: Arrival = {
      id: 'hash',
      kind: 'message',
      type: 'unknown',
      customer: {},
      displayPhoneNumber: '+14165550123',
      phoneNumberId: '1',
      timestampMs: atMs,
    };
    expect(route({ configuration, roster, message, atMs }).destination).toMatchObject({
      kind: 'agent',
      agent: 'Akela',
    });
  });

  test('a real webhook body is routed as it is', () => {
    const body = {
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '1',
          changes: [
            {
              field: 'messages',
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '14165550123', phone_number_id: '7' },
                contacts: [{ user_id: 'CA.1', profile: { name: 'Mowgli' } }],
                messages: [
                  { id: 'wamid.2', from_user_id: 'CA.1', timestamp: '1795446060', type: 'text', text: { body: 'Et?' } },
                  {
                    id: 'wamid.1',
                    from_user_id: 'CA.1',
                    timestamp: '1795446000',
                    type: 'text',
                    text: { body: 'Bonjour' },
                  },
                  {
                    id: 'wamid.1',
                    from_user_id: 'CA.1',
                    timestamp: '1795446000',
                    type: 'text',
                    text: { body: 'Bonjour' },
                  },
                ],
              },
            },
          ],
        },
      ],
    };
    const routings = routeAll(routerOf(configuration, roster), { messages: messagesOf(body).events }, 0);
    expect(routings.map(({ message: { id }, destination }) => [id, destination.kind])).toEqual([
      ['wamid.1', 'agent'],
      ['wamid.1', 'ignored'],
      ['wamid.2', 'agent'],
    ]);
    expect(routings[2]?.decisions.find(({ rule }) => rule === 'case')?.outcome).toBe('continued');
  });

  test('the message after one that was given directly goes to the same agent', () => {
    const message = { ...toronto, script: { skill: 'WA_Triage' } };
    const routings = routeAll(routerOf(configuration, roster), { messages: [message, toronto], atMs }, 0);
    expect(routings.map(({ destination }) => destination)).toMatchObject([
      { kind: 'agent', agent: 'Bagheera', isOffered: false },
      { kind: 'agent', agent: 'Bagheera', isOffered: false },
    ]);
  });

  test('a report leaves no trace in the history', () => {
    const report = routerOf(configuration, roster).route({ message: { ...toronto, kind: 'status', id: 'x' }, atMs });
    expect(historyAfter({}, report)).toEqual({});
  });
});

describe('the clocks', () => {
  const timer = (message: Arrival, kind: string, history = {}) =>
    route({ configuration, roster, message, atMs, history }).timers.find((one) => one.kind === kind);

  test('of a case that was answered: follow-on response, no first response', () => {
    const history = {
      cases: [
        {
          agent: 'Akela',
          status: 'open' as const,
          openedAt: '2026-11-23T14:30:00Z',
          firstReplyAt: '2026-11-23T14:35:00Z',
        },
      ],
    };
    expect(timer(toronto, 'agentResponse', history)).toMatchObject({ seconds: 600, dueMs: atMs + 600_000 });
    expect(timer(toronto, 'firstResponse', history)).toBeUndefined();
    expect(timer(toronto, 'solution', history)?.dueMs).toBe(Date.parse('2026-11-26T14:30:00Z'));
  });

  test('of a new case begin anew, whatever was answered in the last one', () => {
    const cases = [
      {
        agent: 'Akela',
        status: 'closed' as const,
        openedAt: '2026-11-20T15:00:00Z',
        firstReplyAt: '2026-11-20T15:01:00Z',
      },
    ];
    const direct = { ...toronto, script: { skill: 'WA_Triage' } };
    expect(timer(direct, 'agentResponse', { cases })).toMatchObject({ seconds: 300, dueMs: atMs + 300_000 });
    expect(timer(direct, 'firstResponse', { cases })?.dueMs).toBe(atMs + 3_600_000);
  });

  test('of responses run for CXone Agent alone (R185, R188)', () => {
    const max = roster.agents.map((agent): Agent => ({ ...agent, application: 'max' }));
    const { timers } = route({ configuration, roster: { agents: max }, message: toronto, atMs });
    expect(timers.map(({ kind }) => kind)).toEqual(['firstResponse', 'solution']);
  });
});

describe('what a draft leaves open', () => {
  const draft = {
    ...configuration,
    status: 'draft' as const,
    channels: [{ name: 'WhatsApp Toronto' }],
    skills: [{ name: 'WA_Service' }],
    roles: undefined,
    routing: undefined,
    businessHours: undefined,
  };
  test('is assumed and named, and the message is routed', () => {
    const { destination, unanswered, assumptions } = route({ configuration: draft, roster, message: toronto, atMs });
    expect(destination).toMatchObject({ kind: 'agent', agent: 'Akela', isOffered: false });
    expect(assumptions).toContain('O31');
    expect(unanswered.map(({ path }) => path)).toEqual([
      'routing.method',
      'businessHours',
      'roles',
      'channels[0].defaultSkill',
      'skills[0].routing.criterion',
      'skills[0].acceptReject',
    ]);
  });

  test('is nothing in a complete configuration', () => {
    for (const file of ['jungle.json', 'roles.json', 'queues.json'])
      expect(settle(configurationOf(file)).unanswered).toEqual([]);
  });
});

describe('bad input', () => {
  test.each([
    ['agents[0].capacity', { agents: [{ ...roster.agents[0], capacity: -1 }] }, 'too-small'],
    ['agents[0].capacity', { agents: [{ ...roster.agents[0], capacity: Number.NaN }] }, 'malformed'],
    ['agents[0].skills.WA_Service', { agents: [{ ...roster.agents[0], skills: { WA_Service: 21 } }] }, 'too-big'],
    ['agents[0].application', { agents: [{ ...roster.agents[0], application: 'skype' }] }, 'not-a-choice'],
    ['agents[0].role', { agents: [{ ...roster.agents[0], role: undefined }] }, 'missing'],
    ['agents[0].colour', { agents: [{ ...roster.agents[0], colour: 'grey' }] }, 'unknown-key'],
    ['agents', { agents: [] }, 'too-small'],
    ['agents', {}, 'missing'],
  ])('%s of a roster is named', (path, value, reason) => {
    const result = parsed(rosterSchema, value);
    expect('problems' in result && result.problems).toMatchObject([{ path, reason }]);
  });

  test('names that the configuration has not got are named with those that it has', () => {
    const settled = settle(configuration);
    const stranger = { agents: [{ ...(roster.agents[0] as Agent), skills: { WA_Autre: 1 } }] };
    expect(rosterProblems(stranger, settled)).toMatchObject([
      {
        path: 'agents[0].skills.WA_Autre',
        reason: 'unknown-skill',
        known: ['WA_Service', 'WA_Ventes', 'WA_Triage', 'WA_Suivi'],
      },
    ]);
    const wrong = (message: Message) =>
      messageProblems(arrivalOf(message), settled).map(({ path, reason }) => [path, reason]);
    expect(wrong({ channel: 'Télégraphe' })).toEqual([['channel', 'unknown-channel']]);
    expect(wrong({ text: 'Bonjour' })).toEqual([['channel', 'channel-wanted']]);
    expect(wrong({ channel: 'WhatsApp Toronto', script: { skill: 'X', proficiency: { from: 5, to: 1 } } })).toEqual([
      ['script.skill', 'unknown-skill'],
      ['script.proficiency', 'range-reversed'],
    ]);
    expect(wrong({ displayPhoneNumber: '1' })).toEqual([]);
  });

  test('conditions that do not exist, or of nobody, are refused', () => {
    const read = (text: string) => readOverrides([text], roster.agents);
    expect(read('rainy')).toEqual({ reason: 'unknown', value: 'rainy' });
    expect(read('__proto__:Akela')).toEqual({ reason: 'unknown', value: '__proto__:Akela' });
    expect(read('offline:Shere Khan')).toEqual({ reason: 'agent-unknown', value: 'Shere Khan' });
    expect(read('full:')).toEqual({ reason: 'name-missing', value: 'full:' });
    for (const form of overrideForms) expect(read(form.replace('NAME', 'Akela'))).not.toHaveProperty('reason');
  });

  test('a customer is the same by BSUID first, by number only where one has no BSUID', () => {
    expect(isSame({ bsuid: 'a', number: '+1' }, { bsuid: 'b', number: '+1' })).toBe(false);
    expect(isSame({ bsuid: 'a' }, { bsuid: 'a', number: '+1' })).toBe(true);
    expect(isSame({ number: '+1 2' }, { bsuid: 'a', number: '12' })).toBe(true);
    expect(isSame({}, {})).toBe(false);
    expect(isSame(undefined, { bsuid: 'a' })).toBe(false);
  });
});

describe('on any roster', () => {
  const everybody = rosterFrom('everybody.yaml');
  const mess = configurationOf('roles.json');
  const agent = fc
    .record({
      from: fc.constantFrom(...everybody.agents),
      availability: fc.constantFrom(...availabilities),
      holding: fc.integer({ min: 0, max: 4 }),
      application: fc.constantFrom('cxone-agent' as const, 'max' as const),
      digitalEngagement: fc.boolean(),
    })
    .map(({ from, ...change }): Agent => ({ ...from, ...change }));
  const rosters = fc.array(agent, { minLength: 1, maxLength: 8 }).map((agents) => ({
    agents: agents.map((one, i): Agent => ({ ...one, name: `${one.name} ${i}` })),
  }));
  const story = fc.record({
    roster: rosters,
    channel: fc.constantFrom('WhatsApp Toronto', 'WhatsApp Montréal'),
    skill: fc.constantFrom('WA_Service', 'WA_Ventes', 'WA_Triage', 'WA_Suivi', undefined),
    range: fc.constantFrom(undefined, { from: 1, to: 5 }),
    before: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }),
    rejecter: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }),
    hour: fc.integer({ min: 0, max: 167 }),
    later: fc.integer({ min: 0, max: 3000 }),
  });

  test('every agent has one verdict, nobody excluded is chosen, and nobody better is passed over', () => {
    fc.assert(
      fc.property(story, ({ roster: { agents }, channel, skill, range, before, rejecter, hour, later }) => {
        const name = (i: number | undefined): string | undefined => (i === undefined ? undefined : agents[i]?.name);
        const arrivedMs = Date.parse('2026-11-23T05:00:00Z') + hour * 3_600_000;
        const routing = route({
          configuration: mess,
          roster: { agents },
          message: { ...toronto, channel, timestampMs: arrivedMs, script: { skill, proficiency: range } },
          atMs: arrivedMs + later * 1000,
          history: {
            cases: name(before) ? [{ agent: name(before) as string, status: 'closed' }] : [],
            rejectedBy: name(rejecter) ? [name(rejecter) as string] : [],
          },
          overrides: { availability: new Map(), full: [] } satisfies Overrides,
        });
        const { destination, agents: verdicts, decisions } = routing;
        if (verdicts.length) expect(verdicts.map((one) => one.agent)).toEqual(agents.map((one) => one.name));
        for (const { verdict, reason, after } of verdicts) {
          expect(reason !== undefined).toBe(verdict === 'excluded' || verdict === 'awaited');
          expect(after !== undefined).toBe(verdict === 'later');
        }
        const chosen = verdicts.filter(({ verdict }) => verdict === 'chosen');
        expect(chosen.length).toBe(destination.kind === 'agent' ? 1 : 0);
        const isPreferred = decisions.some(({ rule, outcome }) => rule === 'preferred' && outcome === 'free');
        if (chosen[0] && !isPreferred) expect(chosen[0].tested.rank).toBe(1);
        if (destination.kind === 'queue' && !destination.waitsFor)
          expect(verdicts.filter(({ verdict }) => verdict === 'later')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
