/** Everything that somebody told is deleted, once they have confirmed it. */
export const forgetting = {
  forgetSure:
    'Shall I delete everything you told me here: your answers, the messages and the transcript? Nobody can bring them back. Download your configuration first if you want to keep it.',
  forgetKept: 'All right, everything is kept, and we go on where we were.',
  forgotten:
    'Done: your answers, the messages and the transcript are deleted. Nothing of what you wrote is left here. Write whenever you want to start anew.',
} as const;
