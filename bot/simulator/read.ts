import { z } from 'zod';
import { languages } from '../../dialogs/catalog.ts';
import type { Language } from '../../dialogs/language.ts';
import { say } from '../../dialogs/say.ts';
import { configurationView } from '../../dialogs/simulator/configurationView.ts';
import { type Given, givenConfiguration, givenRoster } from '../../dialogs/simulator/given.ts';
import { largest } from '../../machines/bounds.ts';
import { handedFile } from '../handedFile.ts';
import { answering, spoken } from './answers.ts';
import { exampleConfiguration } from './example.ts';

const schema = z.strictObject({
  ...spoken,
  from: z.union([
    z.strictObject({ kind: z.literal('example') }),
    z.strictObject({ kind: z.literal('json'), json: z.unknown() }),
    z.strictObject({ kind: z.literal('file'), name: z.string().max(300), text: z.string() }),
  ]),
  /** The configuration in use, which a roster is held against. */
  configuration: z.unknown().optional(),
});
type Body = z.infer<typeof schema>;

/** `POST /simulator/read`: a configuration or a roster, from a file or as it is, with what the page shows of it. */
export const readHandler = answering(schema, async (body): Promise<Given<unknown>> => {
  const language = languages[body.lang];
  const json = await jsonIn(body, language);
  if ('problems' in json) return json;
  const given = json.value as Record<string, unknown> | null;
  const isRoster = Array.isArray(given?.agents);
  if (!isRoster && given?.schemaVersion === undefined)
    return { problems: [say(language, 'simNeither', { name: nameIn(body) })] };
  const read = isRoster ? rosterIn(given, body, language) : configurationIn(given, language);
  return 'problems' in read
    ? { problems: [say(language, 'simRefused', { name: nameIn(body) }), ...read.problems] }
    : read;
});

const nameIn = ({ from }: Body): string => ('name' in from ? from.name.slice(0, 80) : 'JSON');

async function jsonIn({ from, lang }: Body, language: Language): Promise<Given<unknown>> {
  if (from.kind === 'example') return { value: await exampleConfiguration(lang) };
  if (from.kind === 'json') return { value: from.json };
  const { name, text } = from;
  const file = await handedFile({ name, bytes: Buffer.from(text) });
  const json = 'text' in file ? parsed(file.text) : undefined;
  if (json !== undefined) return { value: json };
  const reason = 'problem' in file ? file.problem : 'unreadable';
  const args = { name: name.slice(0, 80), kilobytes: largest.kilobytes };
  if (reason === 'type') return { problems: [say(language, 'simWrongType', args)] };
  return { problems: [say(language, reason === 'size' ? 'simTooLarge' : 'simUnreadable', args)] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function configurationIn(json: unknown, language: Language): Given<unknown> {
  const read = givenConfiguration(json, language);
  if ('problems' in read) return read;
  return { value: { kind: 'configuration', configuration: json, view: configurationView(read.value, language) } };
}

function rosterIn(json: unknown, { configuration }: Body, language: Language): Given<unknown> {
  const held = givenConfiguration(configuration, language);
  if ('problems' in held) return held;
  const roster = givenRoster(json, held.value, language);
  return 'problems' in roster ? roster : { value: { kind: 'roster', agents: roster.value.agents } };
}
