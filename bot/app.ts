import { ChenalAdapter } from './adapter.ts';
import type { Room } from './bot.ts';
import { openConversations } from './conversation.ts';
import type { Dialogue } from './dialogue.ts';
import { openLine } from './directline/line.ts';
import { directLineRoutes } from './directline/routes.ts';
import { openStreams } from './directline/stream.ts';
import { openTokens } from './directline/tokens.ts';
import { configurationHandler } from './documents.ts';
import { openAllErrands } from './errands.ts';
import type { Logger } from './log.ts';
import type { RunErrands } from './logo/errands.ts';
import { messagesHandler } from './messages.ts';
import { openOutbox } from './outbox.ts';
import { openReplayer } from './replayPage/replayer.ts';
import { replayRoutes } from './replayPage/routes.ts';
import { openRetention } from './retention.ts';
import { createServer } from './server.ts';
import { CannotStart, type Settings } from './settings.ts';
import { simulatorRoutes } from './simulator/routes.ts';
import { runMonth as inWorkers, type RunMonth } from './simulator/runMonth.ts';
import { openDatabase } from './storage/database.ts';
import { openSeal, sealKeys } from './storage/seal.ts';
import { openSqliteStore } from './storage/sqlite.ts';
import { openSqliteActivities } from './storage/sqliteActivities.ts';
import { openSqliteTranscripts } from './storage/sqliteTranscripts.ts';
import { openRecorder } from './transcripts/recorder.ts';
import { transcriptRoutes } from './transcripts/routes.ts';
import { pageRoutes } from './webchat/routes.ts';
import type { WebhookCounters } from './whatsapp/counters.ts';
import { openRouter } from './whatsapp/openRouter.ts';
import type { RouteInbound } from './whatsapp/routing.ts';
import { openWhatsApp } from './whatsapp/whatsapp.ts';

export interface App {
  /** Where the page is, with the port that was really taken. */
  readonly url: string;
  readonly counters: { readonly whatsapp: WebhookCounters };
  close(): Promise<void>;
}

export interface AppParts {
  readonly settings: Settings;
  readonly dialogue: Dialogue;
  readonly log: Logger;
  /** What opens logos instead of the network. */
  readonly runErrands?: RunErrands;
  /** Where inbound messages go, in simulation. */
  readonly routeInbound?: RouteInbound;
  /** What runs a simulated month for the page, instead of the worker threads. */
  readonly runMonth?: RunMonth;
}

/** Opens everything and listens; throws `CannotStart` when the port or the database cannot be had. */
export async function openApp({
  settings,
  dialogue,
  log,
  runErrands,
  routeInbound,
  runMonth = inWorkers,
}: AppParts): Promise<App> {
  const route = routeInbound ?? (await openRouter(settings.whatsapp));
  const database = openDatabase(settings.databasePath);
  const seal = openSeal(sealKeys(database.location(), settings.sessionSecret));
  const store = openSqliteStore(database, seal);
  const transcripts = openSqliteTranscripts(database, seal);
  const recorder = openRecorder(transcripts, log);
  const tokens = openTokens(settings.sessionSecret ?? (await store.secret('session')));
  const adapter = new ChenalAdapter(settings.app, log);
  const line = openLine({ activities: openSqliteActivities(database, seal), room: () => room, log });
  const room: Room = {
    converse: openConversations({
      store,
      takeTurn: dialogue.takeTurn,
      log,
      runErrands: runErrands ?? openAllErrands({ log, opensLogos: settings.checkLogo }),
      onWritten: (id, isForgotten) => (isForgotten ? recorder.drop(id) : recorder.note(id)),
    }),
    outbox: openOutbox(store, { directLine: line.send, botFramework: (...unsent) => adapter.send(...unsent) }, log),
  };
  const replayer = openReplayer();
  const whatsApp = await openWhatsApp({ settings: settings.whatsapp, database, log, route });
  const server = createServer({
    log,
    isReady: () => store.isReady(),
    messages: messagesHandler(adapter, room, settings.app),
    routes: [
      ...directLineRoutes(line, tokens),
      { verb: 'get', path: '/configurations/:document', handler: configurationHandler({ store, tokens, dialogue }) },
      ...transcriptRoutes({ store: transcripts, recorder, tokens, log }),
      ...pageRoutes({ taskTitles: dialogue.taskTitles, log }),
      ...simulatorRoutes({ run: runMonth, log }),
      ...replayRoutes({ replayer, log }),
      ...whatsApp.routes,
    ],
  });
  const streams = openStreams(server.http, { line, tokens, log });
  const retention = openRetention({ store, days: settings.retention, log });
  const stop = async (): Promise<void> => {
    retention.close();
    streams.close();
    await server.close();
    await whatsApp.close();
    await replayer.close();
    await recorder.close();
    await store.close();
  };
  await server.listen(settings.port, settings.host).catch(async (error: unknown) => {
    await store.close();
    throw notListening(settings, error);
  });
  room.outbox.heal().catch((error: unknown) => log.warn({ err: error }, 'the outbox could not be read'));
  recorder.heal().catch((error: unknown) => log.warn({ err: error }, 'some transcripts wait to be written'));
  whatsApp.heal().catch((error: unknown) => log.warn({ err: error }, 'the inbound log could not be read'));
  return {
    url: urlOf(server.http.address(), settings.host),
    counters: { whatsapp: whatsApp.counters },
    close: stop,
  };
}

function urlOf(address: ReturnType<import('node:net').Server['address']>, host: string): string {
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

function notListening({ host, port }: Settings, error: unknown): CannotStart {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE')
    return new CannotStart(
      `Le port ${port} est déjà pris\u00a0: arrêtez l’autre programme ou choisissez un autre port, p. ex. PORT=${port + 1}`,
      `Port ${port} is already taken: stop the other program or choose another port, e.g. PORT=${port + 1}`,
    );
  return new CannotStart(
    `L’adresse ${host}:${port} ne peut pas être ouverte (${code})\u00a0: changez HOST ou PORT`,
    `The address ${host}:${port} cannot be opened (${code}): change HOST or PORT`,
  );
}
