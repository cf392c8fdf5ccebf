import type { Edge } from '../drawing.ts';
import { contactMachine, type Note } from './contact.ts';

type Noting = { readonly type: 'note'; readonly params: Note };
type Branch = {
  readonly target?: string;
  readonly guard?: string;
  readonly actions?: string | Noting | readonly (string | Noting)[];
};
type Branches = Branch | readonly Branch[];
interface State {
  readonly type?: string;
  readonly always?: Branches;
  readonly on?: Readonly<Record<string, Branches>>;
}

export interface RoutingDrawing {
  readonly initial: string;
  readonly states: readonly { readonly id: string; readonly isFinal: boolean }[];
  /** Labelled by event and condition, the way they are read: `FALLBACK [isSomebodyFound]`. */
  readonly edges: readonly Edge[];
  /** The same with the reason that each gives. */
  readonly transitions: readonly { readonly from: string; readonly to: string; readonly note: Note }[];
}

/** The routing statechart as data, read from its own definition. */
export function routingDrawing(): RoutingDrawing {
  const { initial, states = {} } = contactMachine.config as { initial?: unknown; states?: Record<string, State> };
  const drawn = Object.entries(states).flatMap(([from, { always, on = {} }]) => [
    ...drawnFrom(from, always, ''),
    ...Object.entries(on).flatMap(([event, branches]) => drawnFrom(from, branches, event)),
  ]);
  return {
    initial: String(initial),
    states: Object.entries(states).map(([id, { type }]) => ({ id, isFinal: type === 'final' })),
    edges: drawn.map(({ from, to, label }) => ({ from, to, label })),
    transitions: drawn.flatMap(({ from, to, note }) => (note ? [{ from, to, note }] : [])),
  };
}

const drawnFrom = (from: string, branches: Branches | undefined, event: string) =>
  [branches ?? []].flat().map(({ target = from, guard, actions = [] }) => ({
    from,
    to: target,
    label: [event, guard ? `[${guard}]` : ''].filter(Boolean).join(' '),
    note: [actions].flat().find((one): one is Noting => typeof one !== 'string')?.params,
  }));

/** The routing statechart as a Mermaid state diagram. */
export function routingMermaid(): string {
  const { initial, states, edges } = routingDrawing();
  return [
    'stateDiagram-v2',
    `  [*] --> ${initial}`,
    ...edges.map(({ from, to, label }) => `  ${from} --> ${to}${label ? `: ${label}` : ''}`),
    ...states.filter(({ isFinal }) => isFinal).map(({ id }) => `  ${id} --> [*]`),
  ].join('\n');
}
