import type { Errand, Fact } from '../../dialogs/errands.ts';
import type { LogoVerdict } from '../../machines/rules/logo.ts';
import type { Logger } from '../log.ts';
import { fetchLogo } from './fetchLogo.ts';

/** Does what a turn would like to have done, and comes back with what was found; always in time, and never throws. */
export type RunErrands = (conversationId: string, errands: readonly Errand[]) => Promise<readonly Fact[]>;

export interface ErrandParts {
  readonly log: Pick<Logger, 'warn'>;
  readonly fetch?: (url: string, parts: { readonly signal: AbortSignal }) => Promise<LogoVerdict>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Time for all the errands of a turn. */
  readonly milliseconds?: number;
}

/** Images opened at the same time, and in one conversation within an hour. */
const mostAtOnce = 4;
const mostAnHour = 10;
const hourMilliseconds = 3_600_000;
const keptConversations = 1000;

const busy: LogoVerdict = { kind: 'unseen', why: 'busy' };
const slow: LogoVerdict = { kind: 'unseen', why: 'slow' };

/** Opens images for every conversation of this process, a few at a time. */
export function openErrands({ log, fetch = fetchLogo, now = Date.now, milliseconds = 5000 }: ErrandParts): RunErrands {
  const mayGo = openHourly(now);
  const enter = openGate(mostAtOnce);

  const check = async (conversationId: string, url: string, signal: AbortSignal): Promise<LogoVerdict> => {
    if (!mayGo(conversationId)) return busy;
    const leave = await enter(signal);
    if (!leave) return busy;
    try {
      return await Promise.race([fetch(url, { signal }), ended(signal).then(() => slow)]);
    } catch (error) {
      log.warn({ err: error }, 'a logo could not be checked');
      return { kind: 'unseen', why: 'unexpected' };
    } finally {
      leave();
    }
  };

  return async (conversationId, errands) => {
    const signal = AbortSignal.timeout(milliseconds);
    return Promise.all(
      errands.map(async ({ url }): Promise<Fact> => {
        return { kind: 'logo', url, verdict: await check(conversationId, url, signal) };
      }),
    );
  };
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Counts per conversation, over an hour at a time. */
function openHourly(now: () => number): (key: string) => boolean {
  const counts = new Map<string, { since: number; count: number }>();
  return (key) => {
    const known = counts.get(key);
    const kept = known && now() - known.since < hourMilliseconds ? known : { since: now(), count: 0 };
    kept.count++;
    counts.delete(key);
    counts.set(key, kept);
    if (counts.size > keptConversations) counts.delete(counts.keys().next().value as string);
    return kept.count <= mostAnHour;
  };
}

type Leave = () => void;

/** Lets so many in at once; the others wait in line, until their time is over. */
function openGate(width: number): (signal: AbortSignal) => Promise<Leave | undefined> {
  let inside = 0;
  const line: (() => void)[] = [];
  const leave: Leave = () => {
    const next = line.shift();
    if (next) next();
    else inside--;
  };
  return async (signal) => {
    if (signal.aborted) return undefined;
    if (inside < width) {
      inside++;
      return leave;
    }
    return new Promise((resolve) => {
      const goIn = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve(leave);
      };
      const giveUp = (): void => {
        line.splice(line.indexOf(goIn), 1);
        resolve(undefined);
      };
      line.push(goIn);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  };
}
