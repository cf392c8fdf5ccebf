/** Words around what is explained in passing: sources, tasks, errors. */
export const knowledge = {
  sourcePage: 'Source: the official procedure ({sources}).',
  sourcePublic: 'Source beyond the procedure: the public documentation of {names}.',
  originMeta: 'Meta',
  originNice: 'NICE',
  originVendors: 'WhatsApp providers',
  sourceChenal: 'Source: the way I work.',
  sourceNone: 'Source: none, in the procedure or in the documentation I could read.',
  taskSize: '{questions, plural, one {It has # question} other {It has up to # questions and steps}}.',
  taskNotStarted: 'It has not begun yet.',
  taskInProgress: 'We are in it now.',
  taskWaiting: 'It still has an open point.',
  taskBlocked: 'It waits for something before it.',
  taskSkipped: 'It was skipped.',
  taskDone: 'It is done.',
  nextTask:
    'We are in task {n} of {total}, {task}; the question is about: {label}. When this task is done comes the next one: {next}. {intro}',
  nextLast: 'We are in the last task, {n} of {total}: {task}. The question is about: {label}.',
  nextNone: 'Nothing is left to be asked: the setup is complete.',
  tasksAll: 'There are {total} tasks:',
  mendAdmin: 'You can mend this yourself.',
  mendColleague: 'It takes somebody with more rights, at Facebook or in CXone.',
  mendMeta: 'Only Meta can lift it.',
  mendNice: 'Your CXone representative can help with this one.',
  errorReported: 'Meta’s public list does not explain it: I go by what people report.',
  errorUnknown:
    'I do not know this error, and I would rather not guess. Copy its whole text, with the number and the trace (fbtrace_id) if there is one, or take a screenshot, and give it to your CXone representative.',
  errorMeanwhile:
    'In the meantime, try once more in a private window. If it comes back, leave this point open and we go on with the rest.',
} as const;
