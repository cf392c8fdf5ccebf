import { is } from '../condition.ts';
import { choice, field, line, onlyIf, step, yesNo } from '../kinds.ts';
import { asBefore, ofPrevious } from '../likePrevious.ts';
import type { Refusal } from '../refusal.ts';
import { isoDurationSchema, secondsOf } from '../rules/duration.ts';
import { timeZone } from '../rules/timeZone.ts';
import { dates, week } from '../rules/week.ts';
import { ask, first, loop, section } from '../section.ts';
import type { Read, Value } from '../value.ts';

/** A case cannot be solved before it is first answered (T12). */
const notBefore =
  (template: string) =>
  (value: Value, read: Read): Refusal | undefined => {
    const firstResponse = read(template);
    if (typeof firstResponse !== 'string' || secondsOf(value as string) >= secondsOf(firstResponse)) return undefined;
    return { reason: 'solution-before-first', proposal: firstResponse };
  };
const isPromised = (read: Read) => read('channels[].sla.mode') !== 'none';

/** « Configurer l’accord sur les niveaux de service (SLA) pour ce canal », and the business hours it counts in. */
export const fields = {
  'channels[].sla.mode': asBefore(
    ofPrevious('sla.mode'),
    choice(['different', 'global', 'none'], {
      sources: ['R198', 'R199', 'R203', 'R207', 'R208', 'O13'],
      skipsTo: 'none',
      notices: ['slaOptional'],
      topics: ['channelSpeed', 'slaSeen'],
    }),
  ),
  'channels[].sla.firstResponse': asBefore(
    ofPrevious('sla.firstResponse'),
    field('duration', isoDurationSchema, {
      sources: ['R200', 'R209', 'T5', 'T12'],
      together: ['channels[].sla.firstResponse', 'channels[].sla.solution'],
      suggest: () => 'PT1H',
      topics: ['channelSpeed'],
    }),
  ),
  'channels[].sla.solution': asBefore(
    ofPrevious('sla.solution'),
    field('duration', isoDurationSchema, {
      sources: ['R210', 'T12', 'O12'],
      suggest: () => 'P1D',
      check: notBefore('channels[].sla.firstResponse'),
    }),
  ),
  'setup.globalSla': yesNo({ sources: ['R199', 'R207', 'O13'], notices: ['globalMayBeEmpty'] }),
  'globalSla.firstResponse': field('duration', isoDurationSchema, {
    sources: ['R209', 'O13'],
    deferrable: true,
    together: ['globalSla.firstResponse', 'globalSla.solution'],
  }),
  'globalSla.solution': field('duration', isoDurationSchema, {
    sources: ['R210', 'O13'],
    deferrable: true,
    check: notBefore('globalSla.firstResponse'),
  }),
  'businessHours.timeZone': field('timeZone', timeZone, {
    sources: ['R201'],
    derive: (read) => read('business.timeZone'),
  }),
  'businessHours.week': field('week', week, {
    sources: ['R201', 'O20'],
    deferrable: true,
    together: ['businessHours.week', 'businessHours.holidays'],
    notices: ['hoursOnly'],
  }),
  'businessHours.holidays': field('dates', dates, { sources: ['R201'], deferrable: true, suggest: () => [] }),
  'steps.channels[].setSla': step(
    onlyIf(isPromised, [
      line('openAcdForSla', ['R204']),
      line('openSla', ['R205']),
      line('editSlaOfChannel', ['R206'], { value: 'channels[].name' }),
      line('toggleYes', ['R207'], { when: (read) => read('channels[].sla.mode') === 'global' }),
      line('toggleNoDifferent', ['R208'], { when: (read) => read('channels[].sla.mode') === 'different' }),
      line('enterFirstResponse', ['R209'], {
        when: (read) => read('channels[].sla.mode') === 'different',
        value: 'channels[].sla.firstResponse',
      }),
      line('enterSolution', ['R210'], {
        when: (read) => read('channels[].sla.mode') === 'different',
        value: 'channels[].sla.solution',
      }),
      line('saveSla', ['R211']),
    ]),
    { needs: is('steps.channels[].createInCxone', 'done'), waitsFor: 'administrator' },
  ),
} as const;

const different = is('channels[].sla.mode', 'different');

export const chart = section({
  initial: 'firstChannel',
  states: {
    firstChannel: first('channels', 'mode'),
    mode: ask(fields, 'channels[].sla.mode', [
      { when: different, target: 'firstResponse' },
      { when: is('channels[].sla.mode', 'global'), target: 'globalSla' },
      { target: 'moreChannels' },
    ]),
    firstResponse: ask(fields, 'channels[].sla.firstResponse', 'solution'),
    solution: ask(fields, 'channels[].sla.solution', 'timeZone'),
    globalSla: ask(fields, 'setup.globalSla', [
      { when: is('setup.globalSla', true), target: 'globalFirst' },
      { target: 'timeZone' },
    ]),
    globalFirst: ask(fields, 'globalSla.firstResponse', 'globalSolution'),
    globalSolution: ask(fields, 'globalSla.solution', 'timeZone'),
    timeZone: ask(fields, 'businessHours.timeZone', 'week'),
    week: ask(fields, 'businessHours.week', 'holidays'),
    holidays: ask(fields, 'businessHours.holidays', 'setSla'),
    setSla: ask(fields, 'steps.channels[].setSla', 'moreChannels'),
    moreChannels: loop('channels', { again: 'mode', done: 'done' }),
    done: { type: 'final' },
  },
});
