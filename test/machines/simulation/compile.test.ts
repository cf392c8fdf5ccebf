import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, createMachine, initialTransition, transition } from 'xstate';
import { type Contact, type ContactEvent, contactMachine, type Note } from '../../../machines/routing/contact.ts';
import { compile, step } from '../../../machines/simulation/compile.ts';
import { routingTable } from '../../../machines/simulation/decisions.ts';

const index = fc.integer({ min: -1, max: 2 });
const contact: fc.Arbitrary<Contact> = fc.record({
  kind: fc.oneof({ weight: 9, arbitrary: fc.constant('message') }, fc.constantFrom('reaction', 'system', 'status')),
  repeated: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  channel: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.constant(-1)),
  standing: fc.constantFrom('none', 'open', 'held', 'recent', 'past'),
  legacy: fc.boolean(),
  scripted: index,
  channelDefault: index,
  filtered: index,
  fallbackQueue: index,
  skill: fc.constant(-1),
  open: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  lock: fc.constantFrom('none', 'when-offline', 'when-available'),
  preferred: index,
  preferredIs: fc.constantFrom('none', 'free', 'busy', 'offline', 'ineligible'),
  best: index,
  acceptance: fc.boolean(),
  agent: index,
  rejecter: index,
  rejections: fc.nat(3),
  replies: fc.nat(3),
});
const event: fc.Arbitrary<ContactEvent> = fc
  .tuple(fc.constantFrom(...routingTable.events), index)
  .map(([type, agent]) => ({ type, agent }) as ContactEvent);
const story = fc.tuple(contact, fc.array(event, { maxLength: 12 }));

const notesOf = (actions: readonly { readonly type: string; readonly params?: unknown }[]) =>
  actions.filter(({ type }) => type === 'note').map(({ params }) => params);

describe('the compiled table', () => {
  test('comes to the same state, contact and reasons as the statechart in any story', { timeout: 120_000 }, () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(story, ([first, happened]) => {
        const own = { ...first };
        const told: Note[] = [];
        const tell = (note: Note) => void told.push(note);
        let [snapshot, actions] = initialTransition(contactMachine, first);
        let leaf = step(routingTable, { leaf: -1, event: -1 }, [own, { type: 'OPENED' }, tell]);
        for (const one of [undefined, ...happened]) {
          if (one) {
            told.length = 0;
            [snapshot, actions] = transition(contactMachine, snapshot, one);
            leaf = step(routingTable, { leaf, event: routingTable.events.indexOf(one.type) }, [own, one, tell]);
          }
          expect(routingTable.leaves[leaf]).toBe(snapshot.value);
          expect(own).toEqual(snapshot.context);
          expect(told).toEqual(notesOf(actions));
          met.add(`${String(snapshot.value)} ${one?.type ?? ''}`);
        }
      }),
      { numRuns: 6000 },
    );
    expect(met.size).toBeGreaterThan(100);
  });

  test('has every state and event of the statechart', () => {
    expect(routingTable.leaves).toEqual(Object.keys(contactMachine.states));
    expect([...routingTable.events].sort()).toEqual([...contactMachine.events].sort());
  });
});

const parts = { guards: { yes: () => true }, actions: { go: () => undefined } };
const machine = (states: object, more: object = {}) =>
  createMachine({ id: 'm', initial: 'a', states, ...more } as never) as Parameters<typeof compile>[0];

test.each([
  ['states within states', { a: { initial: 'b', states: { b: {} } } }, /initial of a/],
  ['parallel states', { a: { type: 'parallel', states: {} } }, /states of a|type parallel of a/],
  ['timers', { a: { after: { 5: 'b' } }, b: {} }, /after of a/],
  ['entries', { a: { entry: 'go' } }, /entry of a/],
  ['exits', { a: { exit: 'go' } }, /exit of a/],
  ['invoked actors', { a: { invoke: { src: 'x' } } }, /invoke of a/],
  ['guards without a name', { a: { always: { guard: () => true, target: 'b' } }, b: {} }, /guard guard of a/],
  ['guards that nobody wrote', { a: { always: { guard: 'no', target: 'b' } }, b: {} }, /guard no of a/],
  [
    'guards with parameters',
    { a: { on: { X: { guard: { type: 'yes', params: {} }, target: 'b' } } }, b: {} },
    /guard \{.*yes/,
  ],
  ['actions without a name', { a: { on: { X: { actions: assign({}) } } } }, /action .* of a/],
  ['actions that nobody wrote', { a: { on: { X: { actions: 'fly' } } } }, /action fly of a/],
  ['re-entry', { a: { on: { X: { target: 'a', reenter: true } } } }, /reenter of a/],
  ['wild events', { a: { on: { '*': 'b' } }, b: {} }, /event \*/],
  ['circles', { a: { always: 'b' }, b: { always: 'a' } }, /always of a/],
])('%s are refused by name', (_, states, message) => {
  expect(() => compile(machine(states), parts)).toThrow(message);
});

test('what belongs to the whole statechart is refused by name too', () => {
  expect(() => compile(machine({ a: {} }, { on: { X: {} } }), parts)).toThrow(/on of m/);
});
