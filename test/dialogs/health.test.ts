import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { healthText } from '../../dialogs/health.ts';
import { fold } from '../../machines/log.ts';
import type { Values } from '../../machines/value.ts';
import { walk } from '../../machines/walk.ts';
import { valuesWith } from '../helpers/drive.ts';
import { example, tags } from '../helpers/talk.ts';

const health = (values: Values, tag: 'fr' | 'en' = 'fr'): string =>
  healthText({ position: walk(values), folded: fold([]) }, languages[tag]);
const lines = (values: Values): readonly string[] =>
  health(values)
    .split('\n')
    .filter((line) => /^[●◐○✕]/.test(line));
const marks = (values: Values): string =>
  lines(values)
    .map(([mark]) => mark)
    .join('');
const whole = valuesWith({ 'setup.templates[].text': null });

describe('the health card', () => {
  test.each(tags)('ends the setup of the example company, in %s, with a first message to send', (tag) => {
    const talk = example(tag);
    const said = tag === 'fr' ? 'Santé de votre canal' : 'How your channel is doing';
    expect(talk.question()).toBeNull();
    const card = health(talk.values(), tag);
    expect(card).toContain(said);
    expect(card.match(/●/g)?.length).toBe(6);
    expect(card).toContain(tag === 'fr' ? 'depuis votre propre téléphone' : 'from your own phone');
  });

  test('is shown when the setup ends', () => {
    const talk = example('fr', 'setup.review');
    expect(talk.say('terminer').text).toContain('Santé de votre canal');
  });

  test('says that nothing is decided yet at the start', () => {
    expect(marks({})).toBe('○○○○○○');
    expect(health({})).toContain('Prochaine étape');
  });

  test.each([
    ['a number that waits', { 'channels[0].approval': 'waiting' }, '◐', 'attend l’approbation'],
    ['a number that was refused', { 'channels[0].approval': 'refused' }, '✕', 'a refusé'],
    ['a name that Meta may refuse', { 'channels[0].profile.displayName': 'PROMOTIONS' }, '◐', 'pourrait bien refuser'],
    ['a template under review', { 'templates[0].status': 'pending' }, '◐', 'l’examen de WhatsApp (rappel_rendez_vous)'],
    ['a rejected template', { 'templates[0].status': 'rejected' }, '✕', 'refusé par WhatsApp (rappel_rendez_vous)'],
    ['a role that cannot reply', { 'roles[0].channels[0].permissions': ['assign'] }, '✕', 'personne ne peut encore'],
    ['a role that cannot view skills', { 'roles[0].viewSkills': false }, '✕', 'personne ne peut encore'],
    ['a role that is not set up', { 'steps.roles[0].configure': 'waiting' }, '◐', 'pas encore réglé dans CXone'],
    ['a skill that is not created', { 'steps.skills[0].create': 'waiting' }, '◐', 'script «\u00a0WA_Entrant'],
    ['Facebook not connected yet', { 'steps.channels[0].connectFacebook': 'waiting' }, '◐', 'pas encore établi'],
  ] as const)('tells of %s in plain words', (_, changes, mark, words) => {
    const row = lines({ ...whole, ...changes }).find((line) => line.includes(words));
    expect(row).toBeDefined();
    expect(row?.startsWith(mark)).toBe(true);
  });

  test('names what can be mended as the next step, then the question that waits, then what is waited for', () => {
    const next = (changes: Values): string =>
      health({ ...whole, ...changes })
        .split('\n')
        .at(-1) as string;
    expect(next({ 'channels[0].approval': 'refused' })).toContain('Lisez la raison');
    expect(next({ 'channels[0].approval': 'waiting' })).toContain('Vérifiez l’état');
    expect(next({ 'steps.roles[0].configure': 'waiting' })).toMatch(/rôle.*, encore en attente\.$/);
    const { 'channels[0].studioScript': _script, ...rest }: Values = { ...whole, 'channels[0].approval': 'waiting' };
    expect(health(rest)).toContain(languages.fr.tasks.defaults.title);
  });

  test('has a card for each channel', () => {
    const two = valuesWith({
      'setup.templates[].text': null,
      'setup.channels[0].another': true,
      'setup.roles[].channels': ['WhatsApp Toronto'],
      'setup.templates[].recommended': false,
      'templates[].channels': ['WhatsApp Toronto'],
    });
    expect(lines(two).length).toBe(12);
    const montreal = lines(two).filter((line) => line.includes('Montréal'));
    expect(montreal.map(([mark]) => mark).join('')).toBe('●●●✕✕●');
  });

  test('has no code and no path in either language', () => {
    for (const tag of tags)
      for (const values of [{}, whole, { ...whole, 'channels[0].approval': 'waiting' }])
        expect(health(values, tag)).not.toMatch(/undefined|\{\w*\}|\w\[\d|steps\.|setup\./);
  });
});
