import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openConversation as openTerminal } from '../../bot/cli/chat.ts';
import { type ConversationParts, openConversations } from '../../bot/conversation.ts';
import { dialogue } from '../../bot/dialogue.ts';
import { openLog } from '../../bot/log.ts';
import type { RunErrands } from '../../bot/logo/errands.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import type { Store } from '../../bot/storage/store.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import type { LogoVerdict } from '../../machines/rules/logo.ts';
import { exampleLines } from '../helpers/talk.ts';
import { openConversation, openTestApp, say, see, temporaryFolder } from './helpers/testApp.ts';

const log = openLog('silent');
const lines = exampleLines('en');
const url = 'https://thejungle.example/logo.png';
const untilLogo = lines.slice(0, lines.indexOf(url));
const step = 'steps.business.checkLogo';
const good: LogoVerdict = { kind: 'image', format: 'png', width: 640, height: 640, bytes: 84_000 };

const finding = (verdict: LogoVerdict) =>
  vi.fn<RunErrands>(async (_, errands) =>
    errands.flatMap((one) => (one.kind === 'checkLogo' ? [{ kind: 'logo', url: one.url, verdict }] : [])),
  );

const openStore = (file = join(temporaryFolder(), 'chenal.db')): Store => openSqliteStore(openDatabase(file));

/** Tells one thing after the other; the logo was not said to be ready. */
function openTalk(parts: Pick<ConversationParts, 'store' | 'runErrands'>) {
  const converse = openConversations({ takeTurn, log, ...parts });
  let seconds = 0;
  const tell = (text: string) =>
    converse({
      conversationId: 'c',
      said: { text, locale: 'en-CA' },
      by: 'dl_a',
      now: new Date(Date.UTC(2026, 10, 22, 9, 0, seconds++)).toISOString(),
    });
  const reachLogo = async () => {
    for (const text of ['hello', 'all except the logo', ...untilLogo.slice(1)]) await tell(text);
  };
  return { tell, reachLogo };
}

async function logOf(store: Store) {
  const loaded = await store.load('c');
  return loaded.kind === 'found' ? loaded.session.log : [];
}

describe('a turn with an errand', () => {
  test('is written once, with what came of the errand', async () => {
    const store = openStore();
    const [commit, runErrands] = [vi.spyOn(store, 'commit'), finding(good)];
    const { tell, reachLogo } = openTalk({ store, runErrands });
    await reachLogo();
    expect(runErrands).not.toHaveBeenCalled();
    commit.mockClear();
    const messages = await tell(url);
    expect(messages.map(({ text }) => text).join('\n')).toMatch(/PNG, 640 × 640 pixels, 83 KB/);
    expect(messages.map(({ text }) => text).join('\n')).not.toMatch(/have not opened/);
    expect(runErrands.mock.calls).toEqual([['c', [{ kind: 'checkLogo', url }]]]);
    expect(commit).toHaveBeenCalledTimes(1);
    const entries = (await logOf(store)).slice(-2);
    expect(entries).toMatchObject([
      { type: 'ANSWERED', path: 'business.logoUrl', value: url },
      { type: 'STEP', path: step, value: 'done' },
    ]);
    expect(entries[0]?.at).toBe(entries[1]?.at);
  });

  test('writes no answer for an image that is wrong', async () => {
    const store = openStore();
    const { tell, reachLogo } = openTalk({ store, runErrands: finding({ ...good, height: 480 }) });
    await reachLogo();
    const before = await logOf(store);
    expect((await tell(url)).at(-1)?.standing?.question).toBe('business.logoUrl');
    expect(await logOf(store)).toEqual(before);
  });

  test('runs its errand once, even when another process writes in the meantime', async () => {
    const file = join(temporaryFolder(), 'chenal.db');
    const store = openStore(file);
    const other = openTalk({ store: openStore(file) });
    const runErrands = finding(good);
    const { tell, reachLogo } = openTalk({
      store,
      runErrands: async (...args) => {
        await other.tell('why');
        return runErrands(...args);
      },
    });
    await reachLogo();
    await tell(url);
    expect(runErrands).toHaveBeenCalledTimes(1);
    expect((await logOf(store)).at(-1)).toMatchObject({ type: 'STEP', path: step, value: 'done' });
  });

  test('is taken as it is when nobody runs errands', async () => {
    const store = openStore();
    const { tell, reachLogo } = openTalk({ store });
    await reachLogo();
    const messages = await tell(url);
    expect(messages.map(({ text }) => text).join('\n')).toContain('I have not opened the logo’s image itself.');
    expect(messages.at(-1)?.standing?.question).toBe(step);
  });
});

describe('the errand', () => {
  test('is run for a person in the web chat', async () => {
    const runErrands = finding({ kind: 'otherFile', found: 'page' });
    const app = await openTestApp({}, dialogue, runErrands);
    const granted = await openConversation(app);
    for (const text of [...untilLogo, url]) await say(app, granted, { text });
    const { activities } = await see(app, granted);
    expect(activities.at(-1)?.text).toMatch(/leads to a web page/);
    expect(runErrands).toHaveBeenCalledTimes(1);
  });

  test('is not run when the operator does not want it', async () => {
    const app = await openTestApp({ CHECK_LOGO: 'off' }, dialogue);
    const granted = await openConversation(app);
    for (const text of [...untilLogo, url]) await say(app, granted, { text });
    expect((await see(app, granted)).activities.at(-1)?.text).toMatch(/have not opened the logo’s image/);
  });

  test('is run for a person at a terminal, and not for a script', async () => {
    const shown: string[] = [];
    const talk = openTerminal('en-CA', (text) => void shown.push(text), finding(good));
    for (const text of untilLogo) await talk.sayInformed(text);
    await talk.sayInformed(url);
    expect(shown.join('')).toMatch(/PNG, 640 × 640 pixels/);
    const scripted = openTerminal('en-CA', () => undefined, finding(good));
    for (const text of untilLogo) scripted.say(text);
    expect(
      scripted
        .say(url)
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/have not opened the logo’s image/);
  });
});
