import type { Questions } from '../../../language.ts';

/** The last words: what is still open, then the end. */
export const review = {
  'setup.openPoint': {
    label: 'open points',
    also: ['open point', 'pending points', 'what is waiting'],
    ask: 'Everything that could be prepared is ready. These points are still open. Which one has moved?',
    why: 'Some things depend on WhatsApp, Facebook or a colleague. Your configuration stays a draft until each of them is settled; nothing is lost meanwhile.',
    example: 'Choose a point in the list, today or when you come back.',
  },
  'setup.review': {
    label: 'end of the setup',
    also: ['end', 'confirmation', 'final confirmation'],
    ask: 'Everything is filled in. If the summary looks right to you, shall we finish?',
    why: 'Finishing marks your configuration as complete. You can still change any answer afterwards.',
    example: 'Answer “finish”, or “change” followed by what you want to correct.',
    choices: {
      finish: { label: 'Finish', words: ['yes', 'confirm', 'ok', 'all good', 'we can finish'] },
    },
  },
} as const satisfies Partial<Questions>;
