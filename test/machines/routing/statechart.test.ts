import { describe, expect, test } from 'vitest';
import { getInitialMicrosteps, getMicrosteps } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { type Contact, type ContactEvent, contactMachine, type Note } from '../../../machines/routing/contact.ts';
import { routingDrawing, routingMermaid } from '../../../machines/routing/drawing.ts';

const base: Contact = {
  kind: 'message',
  repeated: false,
  channel: 0,
  standing: 'none',
  legacy: false,
  scripted: -1,
  channelDefault: 0,
  filtered: -1,
  fallbackQueue: -1,
  skill: -1,
  open: true,
  lock: 'none',
  preferred: -1,
  preferredIs: 'none',
  best: 0,
  acceptance: true,
  agent: -1,
  rejecter: -1,
  rejections: 0,
  replies: 0,
};
const prefers = (preferredIs: Contact['preferredIs'], lock: Contact['lock']): Partial<Contact> => ({
  lock,
  preferred: 1,
  preferredIs,
});

/** One contact for each way that facts can send it. */
const inputs: readonly Contact[] = [
  {},
  { kind: 'status' as const },
  { repeated: true },
  { channel: -1 },
  { kind: 'system' as const },
  { kind: 'reaction' as const },
  ...(['held', 'open', 'recent', 'past'] as const).map((standing) => ({ standing })),
  { scripted: 1 },
  { channelDefault: -1 },
  { legacy: true, filtered: 0 },
  { legacy: true, fallbackQueue: 0 },
  { open: false },
  { best: -1 },
  { acceptance: false },
  ...(['when-offline', 'when-available'] as const).flatMap((lock) =>
    (['none', 'free', 'busy', 'offline', 'ineligible'] as const).map((state) => prefers(state, lock)),
  ),
].map((change) => ({ ...base, ...change }));

const events: readonly ContactEvent[] = [
  { type: 'OPENED' },
  { type: 'FREED', agent: 0 },
  { type: 'FREED', agent: 1 },
  { type: 'FALLBACK', agent: 0 },
  { type: 'FALLBACK', agent: -1 },
  { type: 'ACCEPTED' },
  { type: 'REJECTED' },
  { type: 'REPLIED' },
  { type: 'RESOLVED' },
  { type: 'WROTE' },
  { type: 'AGENT_LATE' },
  { type: 'CUSTOMER_IDLE' },
  { type: 'WRAPPED' },
  { type: 'LEFT' },
  { type: 'EXPIRED' },
];

type Passed = readonly (readonly [{ readonly value: unknown }, readonly { readonly type: string }[]])[];
interface Way {
  readonly states: Set<string>;
  /** `from → to`, with the reason that the transition gives. */
  readonly transitions: Set<string>;
}

function follow(from: string, passed: Passed, { states, transitions }: Way): void {
  let at = from;
  for (const [snapshot, actions] of passed) {
    const to = String(snapshot.value);
    states.add(to);
    for (const action of actions)
      if (action.type === 'note') {
        const { rule, outcome } = (action as unknown as { params: Note }).params;
        transitions.add(`${at} → ${to}: ${rule} ${outcome}`);
      }
    at = to;
  }
}

const reached: Way = { states: new Set(), transitions: new Set() };
for (const input of inputs) {
  follow('event', getInitialMicrosteps(contactMachine, input) as Passed, reached);
  const paths = getShortestPaths(contactMachine, {
    input,
    events: [...events],
    serializeState: ({ value, context }) => `${value} ${context.lock} ${context.agent} ${context.preferred}`,
  });
  for (const { state } of paths)
    for (const event of events)
      if (state.status === 'active')
        follow(String(state.value), getMicrosteps(contactMachine, state, event) as Passed, reached);
}

/** Every transition of the definition, with its reason. */
const defined = routingDrawing().transitions.map(
  ({ from, to, note }) => `${from} → ${to}: ${note.rule} ${note.outcome}`,
);

describe('the routing statechart', () => {
  test('reaches every state', () => {
    const states = routingDrawing().states.map(({ id }) => id);
    expect(states.filter((id) => !reached.states.has(id))).toEqual([]);
  });

  test('takes every transition, and no other', () => {
    expect(defined.filter((one) => !reached.transitions.has(one))).toEqual([]);
    expect([...reached.transitions].filter((one) => !defined.includes(one))).toEqual([]);
  });

  test('gives one reason for each transition, with where it comes from', () => {
    expect(routingDrawing().transitions.length).toBe(routingDrawing().edges.length);
    for (const { note } of routingDrawing().transitions) expect(note.sources.length).toBeGreaterThan(0);
  });

  test('is drawn with each of them', () => {
    const lines = routingMermaid().split('\n');
    const { edges, states } = routingDrawing();
    expect(lines.length).toBe(2 + edges.length + states.filter(({ isFinal }) => isFinal).length);
    expect(lines).toContain('  forPreferred --> given: FALLBACK [isSomebodyFound]');
    expect(lines).toContain('  preference --> selection: [isByProficiency]');
  });
});
