import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { exampleFile } from '../../bot/simulator/example.ts';
import type { RunMonth } from '../../bot/simulator/runMonth.ts';
import { openTurns } from '../../bot/simulator/turns.ts';
import type { MonthView } from '../../dialogs/simulator/monthView.ts';
import { exampleRoster } from '../../machines/routing/exampleRoster.ts';
import { fakeDialogue } from './helpers/fakeDialogue.ts';
import { fakeMonth } from './helpers/fakeMonth.ts';
import { openTestApp, type TestApp } from './helpers/testApp.ts';

const example = JSON.parse(readFileSync(exampleFile('en'), 'utf8'));
const form = {
  arrivals: { 'WhatsApp Toronto': 12 },
  spread: 'open',
  week: '',
  handleMinutes: 4,
  messages: 3,
  replyMinutes: 5,
  patienceMinutes: null,
  acceptPercent: 95,
  returningPercent: 30,
  slowdownPercent: 15,
  shifts: 'open',
  closedHours: 'queue',
  days: 7,
  replications: 3,
  seed: '1',
};
const question = {
  lang: 'en',
  configuration: example,
  isDraft: false,
  roster: exampleRoster(example),
  form,
  width: 700,
};

const openWith = (run: RunMonth): Promise<TestApp> => openTestApp({}, fakeDialogue, undefined, run);
const linesOf = async (response: Response) =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** A month that takes until the test says so. */
function openMonth() {
  const ends: (() => void)[] = [];
  const signals: AbortSignal[] = [];
  const run = fakeMonth((signal) => {
    signals.push(signal);
    return new Promise((resolve) => {
      ends.push(resolve);
      signal.addEventListener('abort', () => resolve());
    });
  });
  return { run, ends, signals };
}

describe('POST /simulator/simulate', () => {
  it('answers line by line, the result at the end in both languages', async () => {
    const app = await openWith(fakeMonth());
    const response = await app.post('/simulator/simulate', question);
    expect(response.headers.get('Content-Type')).toContain('application/x-ndjson');
    const lines = await linesOf(response);
    expect(lines[0]).toEqual({ share: 0.5 });
    const { fr, en } = lines.at(-1).views;
    expect(en).toMatchObject({ isGood: true, headline: expect.stringContaining('the goal of 80% is reached') });
    expect(fr.headline).toContain('l’objectif de 80');
    expect(en.chart.rows).toHaveLength(4);
    expect(en.chart.svg).toMatch(/^<svg [\s\S]*<\/svg>$/);
    expect(en.csv.split('\r\n')[0]).toBe('measure,mean,low,high');
    expect(en.estimates.join(' ')).toMatch(/about \d+ agents? (is|are) needed/);
  });

  it('gives the run a scenario that says all that was asked', async () => {
    const run = vi.fn(fakeMonth());
    const app = await openWith(run);
    await (await app.post('/simulator/simulate', { ...question, compare: example })).text();
    const [job] = run.mock.calls[0] ?? [];
    expect(job).toMatchObject({ seed: '1', replications: 3, compared: { schemaVersion: 1 } });
    expect(job?.scenario).toMatchObject({
      duration: 'P7D',
      warmUp: 'P1D',
      handleSeconds: { exponential: { mean: 240 } },
      patienceSeconds: null,
      messagesPerCase: { fixed: 3 },
      concurrencySlowdown: [1, 1.15, 1.3],
      closedHours: 'queue',
    });
  });

  it.each([
    [{ days: 0 }, /Days.*from 1 to 366/],
    [{ arrivals: { 'WhatsApp Toronto': -1 } }, /WhatsApp Toronto.*from 0/],
    [{ arrivals: {} }, /Nothing comes in/],
    [{ arrivals: { 'WhatsApp Toronto': 90_000 }, days: 300 }, /at most 2,000,000/],
    [{ spread: 'week', week: '1 2 3' }, /Line 1/],
  ])('says why %j cannot be simulated', async (wrong, reason) => {
    const app = await openWith(fakeMonth());
    const response = await app.post('/simulator/simulate', { ...question, form: { ...form, ...wrong } });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { problems: string[] }).problems.join(' ')).toMatch(reason);
  });

  it('runs one at a time, lets a few wait, and asks the others to come back', async () => {
    const { run, ends } = openMonth();
    const app = await openWith(run);
    const asked = () => app.post('/simulator/simulate', question);
    const first = asked();
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    const waiting = await Promise.all([asked(), asked(), asked()]);
    const refused = await asked();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    for (let i = 0; i < 4; i++) {
      await vi.waitFor(() => expect(ends).toHaveLength(i + 1));
      ends[i]?.();
    }
    expect((await linesOf(await first)).at(-1)).toHaveProperty('views');
    const [places] = await Promise.all(waiting.map(linesOf));
    expect(places?.filter((line) => 'place' in line)).toEqual([{ place: 1 }]);
  });

  it('stops when whoever asked has left, and the next one gets the turn', async () => {
    const { run, ends, signals } = openMonth();
    const app = await openWith(run);
    const leaving = new AbortController();
    const url = new URL('/simulator/simulate', app.url);
    const body = JSON.stringify(question);
    const headers = { 'Content-Type': 'application/json' };
    const gone = fetch(url, { method: 'POST', body, headers, signal: leaving.signal }).then((one) => one.text());
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    leaving.abort();
    await expect(gone).rejects.toThrow();
    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
    const next = app.post('/simulator/simulate', question);
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.();
    expect((await linesOf(await next)).at(-1)).toHaveProperty('views');
  });

  it('says in words that a run failed, and logs why without what was asked', async () => {
    const app = await openWith(async () => {
      throw new Error('engine');
    });
    const lines = await linesOf(await app.post('/simulator/simulate', question));
    expect(lines.at(-1).problems[0]).toContain('did not answer');
    expect(app.logged()).toContain('a simulation failed');
    expect(app.logged()).not.toContain('Camille');
  });
});

describe('a real month', () => {
  const small = { ...question, form: { ...form, days: 2, replications: 2 } };
  const result = async (app: TestApp, body: object) =>
    (await linesOf(await app.post('/simulator/simulate', body))).at(-1) as {
      readonly views: Readonly<Record<'fr' | 'en', MonthView>>;
      readonly problems?: readonly string[];
    };

  it('is the same for the same seed, and another for another', async () => {
    const app = await openTestApp();
    const [first, again] = [await result(app, small), await result(app, small)];
    expect(first.views.en.csv).toBe(again.views.en.csv);
    const other = await result(app, { ...small, form: { ...small.form, seed: '2' } });
    expect(other.views.en.csv).not.toBe(first.views.en.csv);
    expect(first.views.en.facts).toContain('2 days each');
  });

  it('holds a second configuration against the first, on the same draws', async () => {
    const app = await openTestApp();
    const [skill] = example.skills;
    const busy = { ...small, form: { ...small.form, arrivals: { 'WhatsApp Toronto': 30 }, patienceMinutes: 60 } };
    const same = await result(app, { ...busy, compare: example });
    expect(same.views.en.comparison).toContain('No difference');
    const compare = { ...example, skills: [{ ...skill, routing: { criterion: 'proficiency' } }] };
    const { views } = await result(app, { ...busy, compare });
    expect(views.en.tables[0]?.head).toEqual(['Measure', 'In use', 'Compared', 'Difference', '95% interval']);
    expect(views.en.csv.split('\r\n')[1]?.split(',')).toHaveLength(10);
  });

  it('is refused with the cure when it can never be worked off', async () => {
    const app = await openTestApp();
    const { problems } = await result(app, {
      ...small,
      form: { ...small.form, arrivals: { 'WhatsApp Toronto': 500 } },
    });
    expect(problems?.join(' ')).toMatch(/WA_Service.*\d+ agents/);
  });
});

describe('turns', () => {
  it('are taken in order, by one at a time', async () => {
    const turns = openTurns({ mostWaiting: 2 });
    const places: string[] = [];
    const { signal } = new AbortController();
    const end = await turns.take(signal, () => undefined);
    const second = turns.take(signal, (place) => places.push(`second ${place}`));
    const third = turns.take(signal, (place) => places.push(`third ${place}`));
    expect(turns.isFull()).toBe(true);
    end();
    end();
    const endSecond = await second;
    expect(places).toEqual(['second 1', 'third 2', 'third 1']);
    endSecond();
    (await third)();
    expect(turns.isFull()).toBe(false);
  });

  it('pass by whoever left the line', async () => {
    const turns = openTurns({ mostWaiting: 2 });
    const [stays, leaves] = [new AbortController(), new AbortController()];
    const end = await turns.take(stays.signal, () => undefined);
    const left = turns.take(leaves.signal, () => undefined);
    const last = turns.take(stays.signal, () => undefined);
    leaves.abort();
    await expect(left).rejects.toThrow();
    end();
    await last;
  });
});
