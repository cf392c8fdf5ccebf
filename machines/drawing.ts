import { type Condition, notation } from './condition.ts';
import { machine, type Task, tasks } from './setup.ts';

interface Drawn {
  readonly key: string;
  readonly type: string;
  readonly initial: { readonly target?: readonly { readonly key: string }[] };
  readonly meta?: unknown;
  readonly states: Readonly<Record<string, Drawn>>;
  readonly config: { readonly always?: unknown; readonly initial?: unknown };
}
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The condition on the way, in the notation of drawings; empty when there is none. */
  readonly label: string;
}
export interface SetupEdge extends Edge {
  /** Places of the state's branches that are drawn as this one. */
  readonly branches: readonly number[];
}
export interface Drawing {
  readonly task: Task;
  readonly initial: string;
  readonly states: readonly { readonly id: string; readonly question: string | null; readonly isFinal: boolean }[];
  readonly edges: readonly SetupEdge[];
}

type Always = {
  readonly target: string;
  readonly guard?: { readonly type: string; readonly params?: Record<string, unknown> } | string;
};

/** A section of the statechart as data, read from the machine's own definition. */
export function drawing(task: Task): Drawing {
  const section = (machine as unknown as Drawn).states[task] as Drawn;
  const states = Object.values(section.states);
  return {
    task,
    initial: String(section.config.initial),
    states: states.map(({ key, meta, type }) => ({
      id: key,
      question: (meta as { id: string } | undefined)?.id ?? null,
      isFinal: type === 'final',
    })),
    edges: states.flatMap((state) => edgesOf(state)),
  };
}

function edgesOf(state: Drawn): readonly SetupEdge[] {
  const ways = [state.config.always ?? []].flat().map((branch) => {
    const { target, guard } = typeof branch === 'string' ? { target: branch, guard: undefined } : (branch as Always);
    return { to: target, label: labelOf(guard) };
  });
  const isAs = (one: (typeof ways)[number]) => (other: (typeof ways)[number]) =>
    other.to === one.to && other.label === one.label;
  return ways
    .filter((way, i) => ways.findIndex(isAs(way)) === i)
    .map((way) => ({
      from: state.key,
      ...way,
      branches: ways.flatMap((other, at) => (isAs(way)(other) ? [at] : [])),
    }));
}

function labelOf(guard: Always['guard']): string {
  if (!guard) return '';
  const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : guard;
  if (type === 'passes' || type === 'holds') return params?.when ? notation(params.when as Condition) : '';
  if (type === 'isBlocked') return 'needs something first';
  if (type === 'isDeferred') return 'put off';
  return type === 'hasMore' ? 'another one' : type === 'hasOpenPoints' ? 'something is open' : type;
}

/** One section as a Mermaid state diagram. */
export function mermaid(task: Task): string {
  const { initial, states, edges } = drawing(task);
  const lines = edges.map(
    ({ from, to, label }) => `  ${from} --> ${to}${label ? `: ${label.replaceAll(':', ' ')}` : ''}`,
  );
  const finals = states.filter(({ isFinal }) => isFinal).map(({ id }) => `  ${id} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${initial}`, ...lines, ...finals].join('\n');
}

/** The tasks in their order, as a Mermaid diagram of the whole. */
export const overview = (): string =>
  [
    'stateDiagram-v2',
    `  [*] --> ${tasks[0]}`,
    ...tasks.slice(1).map((task, i) => `  ${tasks[i]} --> ${task}`),
    `  ${tasks.at(-1)} --> finished`,
    '  finished --> [*]',
  ].join('\n');
