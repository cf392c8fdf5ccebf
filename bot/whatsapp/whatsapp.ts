import type { DatabaseSync } from 'node:sqlite';
import type { DirectLineRoute } from '../directline/routes.ts';
import type { Logger } from '../log.ts';
import type { Settings } from '../settings.ts';
import { openCounters, type WebhookCounters } from './counters.ts';
import type { RouteInbound } from './routing.ts';

export interface WhatsApp {
  /** None without the app secret: the address then answers 404 like any other that is not served. */
  readonly routes: readonly DirectLineRoute[];
  readonly counters: WebhookCounters;
  /** Routes what an earlier process left behind. */
  heal(): Promise<void>;
  /** Stops routing; what is left is routed at the next start. */
  close(): Promise<void>;
}

export interface WhatsAppParts {
  readonly settings: Settings['whatsapp'];
  readonly database: DatabaseSync;
  readonly log: Logger;
  readonly route?: RouteInbound;
}

/** Meta's webhook with its log and its simulated routing. Its modules are only loaded when there is a secret. */
export async function openWhatsApp({ settings, database, log, route }: WhatsAppParts): Promise<WhatsApp> {
  const counters = openCounters();
  const { appSecret, verifyToken } = settings;
  if (appSecret === undefined) {
    log.info('WHATSAPP_APP_SECRET is not set: /whatsapp/webhook is closed and answers 404');
    return { routes: [], counters, heal: async () => undefined, close: async () => undefined };
  }
  if (verifyToken === undefined)
    log.warn('WHATSAPP_VERIFY_TOKEN is not set: Meta cannot verify /whatsapp/webhook, only deliver to it');
  if (!route)
    log.warn('WHATSAPP_CONFIGURATION and WHATSAPP_ROSTER are not set: inbound messages are logged as unrouted');
  const [{ openSqliteInbound }, { openRouting }, { webhookRoutes }] = await Promise.all([
    import('../storage/sqliteInbound.ts'),
    import('./routing.ts'),
    import('./webhook.ts'),
  ]);
  const inbox = openSqliteInbound(database);
  const routing = openRouting({ log, inbox, counters, route });
  return {
    routes: webhookRoutes({ appSecret, verifyToken, inbox, routing, counters, log }),
    counters,
    heal: routing.heal,
    close: routing.close,
  };
}
