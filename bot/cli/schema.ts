import { z } from 'zod';
import { configurationSchema } from '../../machines/configuration.ts';
import { exampleFileSchema } from '../../machines/routing/example.ts';
import { historySchema, messageSchema } from '../../machines/routing/message.ts';
import { rosterSchema } from '../../machines/routing/roster.ts';
import { scenarioSchema } from '../../machines/simulation/scenario.ts';
import { transcriptSchema } from '../transcripts/schema.ts';
import { type ExitCode, exit, readArguments, type Terminal, WrongUse } from './command.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  configuration: configurationSchema,
  transcript: transcriptSchema,
  roster: rosterSchema,
  scenario: scenarioSchema,
  message: messageSchema,
  history: historySchema,
  tests: exampleFileSchema,
};

/** `schema [configuration|roster|…]`: JSON Schema, draft 2020-12, of what the commands read. */
export function schemaCommand(args: readonly string[], { words, write }: Terminal): ExitCode {
  const name = readArguments(args, {}, words).positionals[0] ?? 'configuration';
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!schema) throw new WrongUse(words.unknownSchema(name, Object.keys(schemas).join(', ')));
  write(`${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`);
  return exit.done;
}
