import { describe, expect, test, vi } from 'vitest';
import { openErrands } from '../../bot/logo/errands.ts';
import type { LogoVerdict } from '../../machines/rules/logo.ts';

const url = 'https://www.example.com/logo.png';
const seen: LogoVerdict = { kind: 'image', format: 'png', width: 640, height: 640, bytes: 1 };
const errand = { kind: 'checkLogo', url } as const;
const log = { warn: vi.fn() };
const verdicts = (facts: readonly { readonly verdict: LogoVerdict }[]) => facts.map(({ verdict }) => verdict);

describe('runErrands', () => {
  test('comes back with a fact for each errand', async () => {
    const run = openErrands({ log, fetch: async () => seen });
    expect(await run('a', [errand])).toEqual([{ kind: 'logo', url, verdict: seen }]);
    expect(await run('a', [])).toEqual([]);
  });

  test('is back in time, even when what it sent out never is', async () => {
    const run = openErrands({ log, fetch: () => new Promise(() => undefined), milliseconds: 50 });
    expect(verdicts(await run('a', [errand, { ...errand, url: `${url}?2` }]))).toEqual([
      { kind: 'unseen', why: 'slow' },
      { kind: 'unseen', why: 'slow' },
    ]);
  });

  test('lets four out at once; the others wait in line, and not for ever', async () => {
    let [out, most] = [0, 0];
    const finish: (() => void)[] = [];
    const fetch = async (): Promise<LogoVerdict> => {
      most = Math.max(most, ++out);
      await new Promise<void>((resolve) => finish.push(resolve));
      out--;
      return seen;
    };
    const run = openErrands({ log, fetch, milliseconds: 2000 });
    const all = Array.from({ length: 12 }, (_, i) => run(`c${i}`, [errand]));
    for (let done = 0; done < 12; done++) {
      await vi.waitFor(() => expect(finish.length).toBeGreaterThan(0));
      finish.shift()?.();
    }
    expect((await Promise.all(all)).flatMap(verdicts)).toEqual(Array(12).fill(seen));
    expect(most).toBe(4);

    const stuck = openErrands({ log, fetch: () => new Promise(() => undefined), milliseconds: 60 });
    const answers = await Promise.all(Array.from({ length: 9 }, (_, i) => stuck(`d${i}`, [errand])));
    expect(answers.flatMap(verdicts).map(({ kind }) => kind)).toEqual(Array(9).fill('unseen'));
  });

  test('opens ten images an hour in one conversation', async () => {
    let hour = 0;
    const fetch = vi.fn(async () => seen);
    const run = openErrands({ log, fetch, now: () => hour * 3_600_000 });
    for (let i = 0; i < 10; i++) expect(verdicts(await run('a', [errand]))).toEqual([seen]);
    expect(verdicts(await run('a', [errand]))).toEqual([{ kind: 'unseen', why: 'busy' }]);
    expect(verdicts(await run('b', [errand]))).toEqual([seen]);
    hour++;
    expect(verdicts(await run('a', [errand]))).toEqual([seen]);
    expect(fetch).toHaveBeenCalledTimes(12);
  });

  test('never throws, and says so in the log', async () => {
    const run = openErrands({ log, fetch: () => Promise.reject(new Error('secret')) });
    expect(verdicts(await run('a', [errand]))).toEqual([{ kind: 'unseen', why: 'unexpected' }]);
    expect(log.warn).toHaveBeenCalledTimes(1);
  });
});
