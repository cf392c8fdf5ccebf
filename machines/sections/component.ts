import { z } from 'zod';
import { each, every, is, known } from '../condition.ts';
import type { Field } from '../field.ts';
import { choice, count, field, line, offered, onlyIf, step, yesNo } from '../kinds.ts';
import { namesIn } from '../names.ts';
import { ruled } from '../refusal.ts';
import { componentUrl, withPlaceholder } from '../rules/url.ts';
import { ask, section } from '../section.ts';
import type { Read } from '../value.ts';

const channelsOrAll: Field<'choices', never, never> = {
  kind: 'choices',
  schema: z.union([
    z.literal('all'),
    z.array(z.string()).superRefine(ruled((list) => (list.length ? undefined : { reason: 'all-alone' }))),
  ]),
  names: (read) => namesIn('channels', read),
  everything: true,
  normalise: (value) => (Array.isArray(value) && value.includes('all') ? 'all' : value),
  sources: ['R95', 'R109', 'R110'],
  suggest: (read) => namesIn('channels', read),
  topics: ['componentTemplates'],
};
const isWanted = (read: Read) => read('customComponent.url') !== null;
const hasLegacy = (read: Read) => isWanted(read) && read('setup.customComponent.legacy') === 'found';
const channelCreated = each('channels', 'steps.channels[].createInCxone', 'done');

/** « Créer un composant personnalisé » */
export const fields = {
  'customComponent.url': field('url', componentUrl, {
    sources: ['R92', 'R94', 'R96', 'R100', 'R106', 'R107', 'T10'],
    optional: true,
    deferrable: true,
    normalise: (value) => (typeof value === 'string' ? withPlaceholder(value) : value),
    notices: ['componentOrInvisible'],
    topics: ['componentPurpose', 'placeholder'],
    lines: onlyIf(isWanted, [
      line('openAcdForUrl', ['R97']),
      line('openPointsForUrl', ['R98']),
      line('openWhatsAppForUrl', ['R99', 'T8']),
      line('copyUrl', ['R96', 'R100']),
      line('returnToSettings', ['R101']),
    ]),
  }),
  'setup.customComponent.legacy': choice(['none', 'found'], {
    sources: ['R104'],
    lines: onlyIf(isWanted, [
      line('openDigital', ['R102']),
      line('openCustomComponents', ['R103']),
      line('searchSmooch', ['R104']),
    ]),
  }),
  'setup.customComponent.removalConfirmed': yesNo({ sources: ['R104'], destructive: true }),
  'steps.customComponent.removeLegacy': step(
    onlyIf(hasLegacy, [line('deleteSmooch', ['R104']), line('checkNoSmooch', ['R104'])]),
    { waitsFor: 'administrator' },
  ),
  'customComponent.legacyComponentsRemoved': yesNo({
    sources: ['R104'],
    derive: (read) =>
      read('setup.customComponent.legacy') === 'none' || read('steps.customComponent.removeLegacy') === 'done',
  }),
  'setup.customComponent.recommended': yesNo({
    sources: ['R108', 'R109'],
    offers: ['customComponent.heightPixels', 'customComponent.channels'],
  }),
  'customComponent.heightPixels': offered(
    'setup.customComponent.recommended',
    count([1, 2000], { sources: ['R108'], suggest: () => 200 }),
  ),
  'customComponent.channels': offered('setup.customComponent.recommended', channelsOrAll),
  'setup.customComponent.allChannels': {
    ...yesNo({ sources: ['R110'], destructive: true, withdraws: 'customComponent.channels' }),
    schema: z.literal(true),
  },
  'steps.customComponent.create': step(
    onlyIf(isWanted, [
      line('openDigitalPortal', ['R102']),
      line('openComponents', ['R103']),
      line('addComponent', ['R105']),
      line('pasteUrl', ['R106', 'R107'], { value: 'customComponent.url' }),
      line('enterHeight', ['R108'], { value: 'customComponent.heightPixels' }),
      line('tickChannels', ['R109'], {
        value: 'customComponent.channels',
        when: (read) => read('customComponent.channels') !== 'all',
      }),
      line('tickNoChannel', ['R110'], { when: (read) => read('customComponent.channels') === 'all' }),
      line('saveComponent', ['R111']),
    ]),
    { needs: every(channelCreated, known('customComponent.url')), waitsFor: 'administrator' },
  ),
} as const;

export const chart = section({
  initial: 'url',
  states: {
    url: ask(fields, 'customComponent.url', [
      { when: is('customComponent.url', null), target: 'done' },
      { target: 'legacy' },
    ]),
    legacy: ask(fields, 'setup.customComponent.legacy', [
      { when: is('setup.customComponent.legacy', 'none'), target: 'legacyRemoved' },
      { target: 'removalConfirmed' },
    ]),
    removalConfirmed: ask(fields, 'setup.customComponent.removalConfirmed', [
      { when: is('setup.customComponent.removalConfirmed', true), target: 'removeLegacy' },
      { target: 'legacyRemoved' },
    ]),
    removeLegacy: ask(fields, 'steps.customComponent.removeLegacy', 'legacyRemoved'),
    legacyRemoved: ask(fields, 'customComponent.legacyComponentsRemoved', 'recommended'),
    recommended: ask(fields, 'setup.customComponent.recommended', 'height'),
    height: ask(fields, 'customComponent.heightPixels', 'channels'),
    channels: ask(fields, 'customComponent.channels', [
      { when: is('customComponent.channels', 'all'), target: 'allChannels' },
      { target: 'create' },
    ]),
    allChannels: ask(fields, 'setup.customComponent.allChannels', 'create'),
    create: ask(fields, 'steps.customComponent.create', 'done'),
    done: { type: 'final' },
  },
});
