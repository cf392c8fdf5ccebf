import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { languages } from '../../dialogs/catalog.ts';
import type { Language } from '../../dialogs/language.ts';
import { type Given, givenConfiguration, givenRoster, routable } from '../../dialogs/simulator/given.ts';
import type { Configuration } from '../../machines/configuration.ts';
import type { Roster } from '../../machines/routing/roster.ts';
import { type Handler, Refused, sendJson } from '../http.ts';
import { readJson } from '../readBody.ts';
import { isSameOrigin } from '../trust.ts';

/** Two configurations and a large roster fit in. */
const limit = 4 * 1024 * 1024;
const mostKeys = 200_000;

/** The body of a request of the page, in the shape it has to have. */
export async function asked<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  if (!isSameOrigin(request)) throw new Refused(403, 'OriginRefused');
  const read = schema.safeParse(await readJson(request, { limit, mostKeys }));
  if (!read.success) throw new Refused(400, 'BadJson');
  return read.data;
}

/** What each request says of itself. */
export const spoken = { lang: z.enum(['fr', 'en']) };
/** What is simulated, and whether open questions may be assumed. */
export const simulated = { ...spoken, configuration: z.unknown(), isDraft: z.boolean(), roster: z.unknown() };

export interface Ground {
  readonly language: Language;
  readonly configuration: Configuration;
  readonly roster: Roster;
}

/** Configuration and roster of a request, when both will do. */
export function groundOf(body: {
  readonly lang: 'fr' | 'en';
  readonly configuration: unknown;
  readonly isDraft: boolean;
  readonly roster: unknown;
}): Given<Ground> {
  const language = languages[body.lang];
  const read = givenConfiguration(body.configuration, language);
  if ('problems' in read) return read;
  const ready = routable(read.value, { language, isDraft: body.isDraft });
  if ('problems' in ready) return ready;
  const roster = givenRoster(body.roster, ready.value, language);
  if ('problems' in roster) return roster;
  return { value: { language, configuration: ready.value, roster: roster.value } };
}

/** A handler that answers what was given, or with status 422 why it will not do, in words. */
export const answering =
  <T>(schema: z.ZodType<T>, answer: (body: T) => Given<unknown> | Promise<Given<unknown>>): Handler =>
  async (request, response) => {
    const given = await answer(await asked(request, schema));
    if ('problems' in given) sendJson(response, 422, given);
    else sendJson(response, 200, given.value);
  };
