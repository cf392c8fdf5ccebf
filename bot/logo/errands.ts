import type { Errand, Fact, LogoFact } from '../../dialogs/errands.ts';
import type { LogoVerdict } from '../../machines/rules/logo.ts';
import { openGate, openHourly } from '../limits.ts';
import type { Logger } from '../log.ts';
import { fetchLogo } from './fetchLogo.ts';

/** Does what a turn would like to have done, and comes back with what was found; always in time, and never throws. */
export type RunErrands = (conversationId: string, errands: readonly Errand[]) => Promise<readonly Fact[]>;

/** The same for logos alone; other errands are left to others. */
type RunLogoErrands = (conversationId: string, errands: readonly Errand[]) => Promise<readonly LogoFact[]>;

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

const busy: LogoVerdict = { kind: 'unseen', why: 'busy' };
const slow: LogoVerdict = { kind: 'unseen', why: 'slow' };

/** Opens images for every conversation of this process, a few at a time. */
export function openErrands({
  log,
  fetch = fetchLogo,
  now = Date.now,
  milliseconds = 5000,
}: ErrandParts): RunLogoErrands {
  const mayGo = openHourly(mostAnHour, now);
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
      errands
        .filter((one) => one.kind === 'checkLogo')
        .map(async ({ url }): Promise<LogoFact> => {
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
