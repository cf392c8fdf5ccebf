import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { languages } from '../../dialogs/catalog.ts';
import { say } from '../../dialogs/say.ts';
import { type Given, givenConfiguration, routable } from '../../dialogs/simulator/given.ts';
import { monthFormSchema, scenarioOf } from '../../dialogs/simulator/monthForm.ts';
import { type Month, monthView } from '../../dialogs/simulator/monthView.ts';
import type { Configuration } from '../../machines/configuration.ts';
import { settle } from '../../machines/routing/settle.ts';
import { type Handler, Refused, sendJson } from '../http.ts';
import type { Logger } from '../log.ts';
import { asked, type Ground, groundOf, simulated } from './answers.ts';
import type { Job, RunMonth } from './runMonth.ts';
import type { Turns } from './turns.ts';

const schema = z.strictObject({
  ...simulated,
  form: monthFormSchema,
  /** A second configuration to hold against the first, on the same random numbers. */
  compare: z.unknown().optional(),
  /** Of the drawing, in pixels. */
  width: z.int().min(280).max(1400),
});
type Body = z.infer<typeof schema>;

const longestRunMilliseconds = 180_000;
const retrySeconds = 15;

interface Parts {
  readonly run: RunMonth;
  readonly turns: Turns;
  readonly log: Logger;
}

/**
 * `POST /simulator/simulate`: many messages on a virtual clock. Answers a line of JSON for each change: a place in line,
 * the share that is done, then the result in both languages. Nothing is stored; whoever leaves stops the run.
 */
export const simulateHandler =
  (parts: Parts): Handler =>
  async (request, response) => {
    const body = await asked(request, schema);
    const job = jobOf(body);
    if ('problems' in job) return sendJson(response, 422, job);
    if (parts.turns.isFull()) {
      response.setHeader('Retry-After', String(retrySeconds));
      throw new Refused(429, 'Busy');
    }
    response.writeHead(200, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    await inTurn({ ...job.value, body }, response, parts);
    response.end();
  };

/** A page shows no finer progress than this. */
const step = 0.01;

/** Passes a share on once it has grown by a step. */
function whenever(least: number, tell: (share: number) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share - told < least) return;
    told = share;
    tell(Math.round(share * 100) / 100);
  };
}

interface Prepared extends Ground {
  readonly job: Job;
}

/** What is to be run, once everything in the request has been checked. */
function jobOf(body: Body): Given<Prepared> {
  const ground = groundOf(body);
  if ('problems' in ground) return ground;
  const { language, configuration, roster } = ground.value;
  const compared = body.compare === undefined ? undefined : comparedOf(body, language);
  if (compared && 'problems' in compared) return compared;
  const scenario = scenarioOf({
    form: body.form,
    settled: settle(configuration),
    roster,
    runs: compared ? 2 : 1,
    nowMs: Date.now(),
    language,
  });
  if ('problems' in scenario) return scenario;
  const { seed, replications } = body.form;
  const job = { configuration, scenario: scenario.value, compared: compared?.value, seed, replications, language };
  return { value: { ...ground.value, job } };
}

function comparedOf({ compare, isDraft }: Body, language: Ground['language']): Given<Configuration> {
  const read = givenConfiguration(compare, language);
  return 'problems' in read ? read : routable(read.value, { language, isDraft });
}

async function inTurn(
  { job, body, configuration, language }: Prepared & { readonly body: Body },
  response: ServerResponse,
  { run, turns, log }: Parts,
): Promise<void> {
  const tell = (line: object): void => void (response.destroyed || response.write(`${JSON.stringify(line)}\n`));
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const end = await turns.take(gone.signal, (place) => tell({ place })).catch(() => undefined);
  if (!end) return;
  const late = AbortSignal.timeout(longestRunMilliseconds);
  try {
    const signal = AbortSignal.any([gone.signal, late]);
    const outcome = await run(job, { signal, onProgress: whenever(step, (share) => tell({ share })) });
    if ('problems' in outcome) return tell(outcome);
    const month: Month = {
      ...outcome.value,
      form: body.form,
      configuration,
      settled: settle(configuration),
      width: body.width,
    };
    tell({ views: { fr: monthView(month, languages.fr), en: monthView(month, languages.en) } });
  } catch (error) {
    if (gone.signal.aborted) return;
    if (!late.aborted) log.error({ err: error }, 'a simulation failed');
    tell({ problems: [say(language, late.aborted ? 'simDrained' : 'simFailed')] });
  } finally {
    end();
  }
}
