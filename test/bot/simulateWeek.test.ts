import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openConversation } from '../../bot/cli/chat.ts';
import { openConversations } from '../../bot/conversation.ts';
import { openAllErrands } from '../../bot/errands.ts';
import { openLog } from '../../bot/log.ts';
import { openWeeks } from '../../bot/simulation/simulateWeek.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import type { WeekErrand } from '../../dialogs/errands.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { example, exampleLines, type Tag, tags } from '../helpers/talk.ts';
import { temporaryFolder } from './helpers/testApp.ts';

const log = openLog('silent');
const asked = { fr: 'simuler une semaine', en: 'simulate a week' } as const satisfies Record<Tag, string>;
const stamp = { at: '2026-11-23T14:00:00.000Z', by: 'mowgli' };

function errandOf(tag: Tag): WeekErrand {
  const [errand] = takeTurn(example(tag).session(), { text: asked[tag] }, stamp).errands;
  if (errand?.kind !== 'simulateWeek') throw new Error('no week is asked for');
  return errand;
}

describe('a week that a conversation asks for', () => {
  test('is simulated and drawn, the same each time', async () => {
    const [one] = await openWeeks({ log })('a', [errandOf('en')]);
    const [same] = await openWeeks({ log })('b', [errandOf('en')]);
    if (!one || 'problem' in one) throw new Error('not simulated');
    expect(one.report.contacts).toBeGreaterThan(1000);
    expect(one.report.contacts).toBeLessThan(20_000);
    expect(one.report.measures.waitSeconds.low).not.toBeNull();
    expect(one.image).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
    expect(same).toEqual(one);
  });

  test('that cannot be simulated is said to be so, and breaks nothing', async () => {
    const run = openWeeks({ log });
    expect(await run('a', [{ ...errandOf('fr'), scenario: {} }])).toEqual([{ kind: 'week', problem: 'failed' }]);
    expect(await run('a', [])).toEqual([]);
  });

  test('is one of so many an hour', async () => {
    const run = openWeeks({ log, now: () => 0 });
    const broken = { ...errandOf('fr'), scenario: {} };
    for (let i = 0; i < 20; i++) expect(await run('a', [broken])).toEqual([{ kind: 'week', problem: 'failed' }]);
    expect(await run('a', [broken])).toEqual([{ kind: 'week', problem: 'busy' }]);
    expect(await run('b', [broken])).toEqual([{ kind: 'week', problem: 'failed' }]);
  });

  test('that takes too long gives way', async () => {
    const [fact] = await openWeeks({ log, milliseconds: 1 })('a', [errandOf('en')]);
    expect(fact).toHaveProperty('problem');
  });
});

describe.each(tags)('in %s', (tag) => {
  test('the store keeps the answer with its drawing, and no answer of the setup changes', async () => {
    const store = openSqliteStore(openDatabase(join(temporaryFolder(), 'chenal.db')));
    const runErrands = openAllErrands({ log, opensLogos: false });
    const converse = openConversations({ store, takeTurn, log, runErrands });
    let seconds = 0;
    const tell = (text: string) =>
      converse({
        conversationId: 'c',
        said: { text, locale: `${tag}-CA` },
        by: 'dl_a',
        now: new Date(Date.UTC(2026, 10, 22, 9, 0, seconds++)).toISOString(),
      });
    for (const text of ['hello', ...exampleLines(tag)]) await tell(text);
    const before = await store.load('c');
    const [message] = await tell(asked[tag]);
    const after = await store.load('c');
    expect(message?.card).toMatchObject({ kind: 'chart', image: { url: expect.stringContaining('base64,') } });
    expect(message?.text).toMatch(tag === 'fr' ? /Jour par jour/ : /Day by day/);
    expect(after.kind === 'found' && after.session.log).toEqual(before.kind === 'found' && before.session.log);
    await store.close();
  });

  test('a script in the terminal tells it as well', async () => {
    let shown = '';
    const show = (text: string) => {
      shown += text;
    };
    const talk = openConversation(`${tag}-CA`, show, openAllErrands({ log, opensLogos: false }));
    for (const line of exampleLines(tag)) talk.say(line);
    shown = '';
    await talk.sayInformed(asked[tag]);
    expect(shown).toMatch(tag === 'fr' ? /• lundi/ : /• Monday/);
  });
});
