import { each, every, is, known } from '../condition.ts';
import { field, line, nameOf, step } from '../kinds.ts';
import { asBefore, ofPrevious } from '../likePrevious.ts';
import { namesIn } from '../names.ts';
import { plainText } from '../rules/plainText.ts';
import { ask, first, loop, section } from '../section.ts';

/** « Configuration de la compétence par défaut et du script Studio » : once per channel. */
export const fields = {
  'channels[].studioScript': asBefore(
    ofPrevious('studioScript'),
    field('text', plainText(1, 255), {
      sources: ['R138', 'R191', 'R195'],
      deferrable: true,
      topics: ['digitalScript'],
    }),
  ),
  'channels[].defaultSkill': asBefore(
    ofPrevious('defaultSkill'),
    nameOf((read) => namesIn('skills', read), {
      sources: ['R138', 'R191', 'R196'],
      derive: (read) => {
        const skills = namesIn('skills', read);
        return skills.length === 1 ? skills[0] : undefined;
      },
    }),
  ),
  'steps.channels[].setDefaults': step(
    [
      line('openAcdForDefaults', ['R192']),
      line('openPointsForDefaults', ['R139', 'R193']),
      line('editChannel', ['R194'], { value: 'channels[].name' }),
      line('selectScript', ['R195'], { value: 'channels[].studioScript' }),
      line('selectDefaultSkill', ['R196'], { value: 'channels[].defaultSkill' }),
      line('saveChannel', ['R197']),
    ],
    {
      needs: every(
        is('steps.channels[].createInCxone', 'done'),
        each('skills', 'steps.skills[].create', 'done'),
        known('channels[].studioScript'),
      ),
      waitsFor: 'administrator',
    },
  ),
} as const;

export const chart = section({
  initial: 'firstChannel',
  states: {
    firstChannel: first('channels', 'studioScript'),
    studioScript: ask(fields, 'channels[].studioScript', 'defaultSkill'),
    defaultSkill: ask(fields, 'channels[].defaultSkill', 'setDefaults'),
    setDefaults: ask(fields, 'steps.channels[].setDefaults', 'moreChannels'),
    moreChannels: loop('channels', { again: 'studioScript', done: 'done' }),
    done: { type: 'final' },
  },
});
