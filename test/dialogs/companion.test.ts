import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { linesOf } from '../../machines/plan.ts';
import { standingAt, stands } from '../helpers/stands.ts';
import { tags } from '../helpers/talk.ts';

const screens = stands.filter(([, { pending }]) => pending?.field.kind === 'step' && pending.path.startsWith('steps.'));
const report = {
  done: { fr: 'fait', en: 'done' },
  failed: { fr: 'erreur', en: 'error' },
  different: { fr: 'mon écran est différent', en: 'my screen is different' },
} as const;

test('there are screens of Facebook, Meta and CXone', () => expect(screens.length).toBeGreaterThanOrEqual(12));

describe.each(tags)('in %s the screen', (tag) => {
  test.each(screens)('%s has its lines, the values to copy, and four ways to say how it went', (id, position) => {
    const talk = standingAt(id, tag);
    talk.say(tag === 'fr' ? 'répéter' : 'repeat');
    const message = talk.last();
    const choices = message.card?.kind === 'step' ? message.card.choices : message.choices;
    expect(choices?.map(({ value }) => value)).toEqual(['done', 'failed', 'different', 'waiting']);
    const { live, scope } = position.ground;
    const lines = position.pending
      ? linesOf(position.pending, { live, scope: { ...scope, ...position.pending.scope } })
      : [];
    const copied = lines.filter(({ copy }) => copy);
    const card = message.card?.kind === 'step' ? message.card.lines : [];
    expect(card).toHaveLength(lines.length);
    expect(card.filter(({ value }) => value)).toHaveLength(copied.length);
    for (const { text, value = '' } of card) {
      expect(message.text).toContain(text.split(/[.:]/)[0]);
      expect(message.text).toContain(value);
    }
  });

  test.each(screens)('%s is told what to do after an error and when it looks different', (id) => {
    const { failed, different } = languages[tag].questions[id as (typeof screens)[number][0] & `steps.${string}`];
    expect(standingAt(id, tag).say(report.failed[tag]).text).toContain(failed);
    expect(standingAt(id, tag).say(report.different[tag]).text).toContain(different);
    const talk = standingAt(id, tag);
    const path = talk.question() ?? '';
    talk.say(report.done[tag]);
    expect(talk.values()[path]).toBe('done');
  });
});
