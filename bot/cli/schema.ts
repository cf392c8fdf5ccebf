import { z } from 'zod';
import { configurationSchema } from '../../machines/configuration.ts';
import { type ExitCode, exit, readArguments, type Terminal, WrongUse } from './command.ts';

/** `schema [configuration]`: JSON Schema, draft 2020-12. */
export function schemaCommand(args: readonly string[], { words, write }: Terminal): ExitCode {
  const name = readArguments(args, {}, words).positionals[0] ?? 'configuration';
  if (name !== 'configuration') throw new WrongUse(words.unknownSchema(name));
  write(`${JSON.stringify(z.toJSONSchema(configurationSchema, { target: 'draft-2020-12' }), null, 2)}\n`);
  return exit.done;
}
