import type { Logger } from './log.ts';
import type { Settings } from './settings.ts';
import type { Store } from './storage/store.ts';

const dayMilliseconds = 24 * 3600 * 1000;
const pauseMilliseconds = 6 * 3600 * 1000;

export interface Retention {
  /** Forgets every conversation in which nothing was said for as long as its tenant allows; resolves with how many. */
  sweep(): Promise<number>;
  close(): void;
}

export interface RetentionParts {
  readonly store: Pick<Store, 'idle' | 'forget'>;
  readonly days: Settings['retention'];
  readonly log: Logger;
  readonly now?: () => number;
}

/** Sweeps when it opens and four times a day. */
export function openRetention({ store, days, log, now = Date.now }: RetentionParts): Retention {
  const daysOf = (tenant: string | null): number => days.byTenant[tenant?.toLowerCase() ?? ''] ?? days.days;
  const isExpired = ({ tenant, at }: { tenant: string | null; at: string }): boolean =>
    Date.parse(at) < now() - daysOf(tenant) * dayMilliseconds;

  const sweep = async (): Promise<number> => {
    const shortest = Math.min(days.days, ...Object.values(days.byTenant));
    const idle = await store.idle(new Date(now() - shortest * dayMilliseconds).toISOString());
    const expired = idle.filter(isExpired);
    for (const { conversationId } of expired) await store.forget(conversationId);
    if (expired.length) log.info({ conversations: expired.length }, 'conversations reached the end of their retention');
    return expired.length;
  };
  const run = (): void => void sweep().catch((error: unknown) => log.warn({ err: error }, 'retention has to wait'));
  const timer = setInterval(run, pauseMilliseconds).unref();
  run();
  return { sweep, close: () => clearInterval(timer) };
}
