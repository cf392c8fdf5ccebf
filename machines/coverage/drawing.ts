import { drawing } from '../drawing.ts';
import type { Task } from '../setup.ts';
import { branchId } from './parts.ts';
import type { Tally } from './tally.ts';

/** What nobody came by is dashed, and its way is crossed, so that it shows without colours too. */
const missed = 'classDef missed stroke-dasharray: 5 4,stroke-width: 2px';

/** One section as a Mermaid state diagram, each way with how often it was taken. */
export function coverageMermaid(task: Task, { states, transitions }: Tally): string {
  const { initial, states: drawn, edges } = drawing(task);
  const taken = (from: string, branches: readonly number[]): number =>
    branches.reduce((sum, at) => sum + (transitions.get(branchId(`${task}.${from}`, at)) ?? 0), 0);
  const lines = edges.map(({ from, to, label, branches }) => {
    const times = taken(from, branches);
    const count = times ? `${times}×` : '✗';
    return `  ${from} --> ${to}: ${[label.replaceAll(':', ' '), count].filter(Boolean).join(' · ')}`;
  });
  const finals = drawn.filter(({ isFinal }) => isFinal).map(({ id }) => `  ${id} --> [*]`);
  const unseen = drawn.filter(({ id }) => !states.has(`${task}.${id}`)).map(({ id }) => id);
  return [
    'stateDiagram-v2',
    ...(unseen.length ? [`  ${missed}`] : []),
    `  [*] --> ${initial}`,
    ...lines,
    ...finals,
    ...(unseen.length ? [`  class ${unseen.join(', ')} missed`] : []),
  ].join('\n');
}
