import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { languages } from '../../dialogs/catalog.ts';
import { routingText } from '../../dialogs/routing/routingText.ts';
import type { Configuration } from '../../machines/configuration.ts';
import { arrivalOf } from '../../machines/routing/message.ts';
import { type Overrides, readOverrides } from '../../machines/routing/overrides.ts';
import type { Agent } from '../../machines/routing/roster.ts';
import { route, routerOf } from '../../machines/routing/route.ts';
import { type Figure, median } from './measure.ts';

const configuration = JSON.parse(
  readFileSync(new URL('../routing/jungle.json', import.meta.url), 'utf8'),
) as Configuration;
const agents = Array.from(
  { length: 200 },
  (_, i): Agent => ({
    name: `A${i}`,
    application: i % 3 ? 'cxone-agent' : 'max',
    digitalEngagement: i % 5 > 0,
    role: i % 7 ? 'Agent numérique' : 'Autre',
    skills: { WA_Service: 1 + (i % 20), ...(i % 2 ? { WA_Ventes: 2 } : {}) },
    capacity: 3,
    availability: i % 4 ? 'available' : 'acw',
    holding: i % 4,
  }),
);
const monday = Date.parse('2026-11-23T05:00:00Z');
const hour = 3_600_000;
const calls = 600;
const rounds = 7;
const limit = 5;

/** The request of a call: channels, hours, histories and conditions take turns. */
function requestOf(call: number) {
  const overrides = readOverrides(call % 6 ? [] : ['full:A1', 'preferred-busy'], agents) as Overrides;
  return {
    message: arrivalOf({
      id: `wamid.${call}`,
      text: 'Bonjour',
      channel: call % 2 ? 'WhatsApp Toronto' : 'WhatsApp Montréal',
      customer: { bsuid: `CA.${call}` },
    }),
    atMs: monday + (call % 168) * hour,
    history: call % 3 ? {} : { cases: [{ agent: `A${call % 200}`, status: 'closed' as const }] },
    overrides,
  };
}

/** The 99th percentile over many different messages, each the median of its repetitions, which are apart in time. */
function slowest(run: (call: number) => unknown): number {
  const times = Array.from({ length: calls }, () => [] as number[]);
  for (let round = 0; round <= rounds; round++)
    for (const [call, list] of times.entries()) {
      const start = performance.now();
      run(call);
      if (round) list.push(performance.now() - start);
    }
  return times.map(median).sort((a, b) => a - b)[Math.floor(calls * 0.99)] as number;
}

/** One message among two hundred agents: decided, decided from the files anew, and explained in French. */
export function routeFigures(): readonly Figure[] {
  const router = routerOf(configuration, { agents });
  const figure = (name: string, measured: number): Figure => ({ name, measured, unit: 'ms', limit, held: measured });
  return [
    figure(
      'route: one message, 99th percentile',
      slowest((call) => router.route(requestOf(call))),
    ),
    figure(
      'route: the same with configuration and roster read anew',
      slowest((call) => route({ configuration, roster: { agents }, ...requestOf(call) })),
    ),
    figure(
      'route: the same with its explanation in words',
      slowest((call) => routingText(router.route(requestOf(call)), languages.fr)),
    ),
  ];
}
