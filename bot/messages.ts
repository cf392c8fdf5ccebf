import type { ServerResponse } from 'node:http';
import { activitySchema } from './activities.ts';
import type { ChenalAdapter } from './adapter.ts';
import { answer, type Room } from './bot.ts';
import { type Handler, Refused, sendJson } from './http.ts';
import { readJson } from './readBody.ts';
import type { Settings } from './settings.ts';
import { isLocal, isTrustedServiceUrl, isTrustedTenant } from './trust.ts';

/** `POST /api/messages`: the envelope is checked before Bot Framework sees it, and acknowledged when the turn is written. */
export function messagesHandler(adapter: ChenalAdapter, room: Room, app: Settings['app']): Handler {
  return async (request, response) => {
    if (app.id === undefined && !isLocal(request)) throw new Refused(403, 'LocalOnly');
    const parsed = activitySchema.safeParse(await readJson(request));
    if (!parsed.success) throw new Refused(400, 'BadActivity');
    const activity = parsed.data;
    if (!isTrustedServiceUrl(activity, app)) throw new Refused(401, 'Unauthorized');
    const authenticated = await adapter.authenticate(activity, request.headers.authorization ?? '');
    if (!isTrustedTenant(activity, app)) throw new Refused(403, 'Forbidden');
    const acknowledge = (): void => sendStatus(response, 200);
    const result = await adapter.run(authenticated, activity, (context) => answer(context, room, acknowledge));
    if (result?.body !== undefined) sendJson(response, result.status, result.body);
    else sendStatus(response, result?.status ?? 200);
  };
}

/** An answer without a body, unless there was one already. */
function sendStatus(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Length': 0 });
  response.end();
}
