import { choice, nameOf } from '../kinds.ts';
import { ask, section, whenAllClosed } from '../section.ts';

/** The end: what is still open is asked about until nothing is; only then can the setup be finished (R15). */
export const fields = {
  'setup.openPoint': { ...nameOf(() => [], { sources: ['R15', 'R74', 'O17'], reopens: true }), names: undefined },
  'setup.review': choice(['finish'], { sources: ['R15'] }),
} as const;

export const chart = section({
  initial: 'check',
  states: {
    check: whenAllClosed('openPoint', 'confirm'),
    openPoint: ask(fields, 'setup.openPoint', 'confirm'),
    confirm: ask(fields, 'setup.review', 'done'),
    done: { type: 'final' },
  },
});
