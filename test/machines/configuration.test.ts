import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { configurationSchema } from '../../machines/configuration.ts';
import { valuesOf } from '../../machines/import.ts';
import { lint, parseConfiguration } from '../../machines/lint.ts';
import type { Values } from '../../machines/value.ts';
import { type Position, walk } from '../../machines/walk.ts';
import { drive, emitted, ways } from '../helpers/drive.ts';

const whole = Object.entries(ways).map(([name, wishes]) => [name, emitted(drive(wishes).last)] as const);

/** Steps are not in the file, nor whether a draft's list goes on: whoever imports it says so. */
function confirmed(values: Values): Position {
  let known = values;
  for (;;) {
    const position = walk(known);
    const { field, path = '' } = position.pending ?? {};
    if (field?.kind === 'step') known = { ...known, [path]: 'done' };
    else if (path.endsWith('.another')) known = { ...known, [path]: false };
    else return position;
  }
}

describe.each(Object.entries(ways))('the configuration of %s', (_, wishes) => {
  const { positions } = drive(wishes);

  test('fits the schema at every step, as a draft and at last complete', () => {
    const states = positions.map((position) => {
      const configuration = emitted(position);
      const parsed = configurationSchema.safeParse(configuration);
      expect(parsed.error?.issues, position.pending?.path).toBeUndefined();
      expect(parsed.data).toEqual(configuration);
      return configuration.status;
    });
    expect(states.at(-1)).toBe('complete');
    expect(new Set(states.slice(0, -1))).toEqual(new Set(['draft']));
  });

  test('grows: what a draft says, the next one says too', () => {
    const keysOf = (position: Position) => Object.keys(emitted(position)).filter((key) => key !== 'openPoints');
    positions.slice(1).forEach((position, i) => {
      expect(keysOf(position)).toEqual(expect.arrayContaining(keysOf(positions[i] as Position)));
    });
  });

  test('states its keys in the order of the contract', () => {
    const order = [
      '$schema schemaVersion status openPoints locale business account channels outbound templates richMessages',
      'customComponent agentApplications roles routing skills businessHours globalSla findings progress',
    ];
    expect(Object.keys(emitted(positions.at(-1) as Position))).toEqual(order.join(' ').split(' '));
  });

  test('imported again, walks to the same configuration', () => {
    const configuration = emitted(positions.at(-1) as Position);
    const position = confirmed(valuesOf(configuration));
    expect(position.task).toBe('finished');
    expect(emitted(position)).toEqual(configuration);
  });

  test('of a draft, imported again, loses no answer', () => {
    for (const position of positions) {
      const { openPoints: _open, findings: _findings, status: _status, ...body } = emitted(position);
      expect(emitted(confirmed(valuesOf(emitted(position))))).toMatchObject(body);
    }
  });
});

describe('the schema', () => {
  test('is JSON Schema draft 2020-12', () => {
    const schema = z.toJSONSchema(configurationSchema) as { $schema: string; oneOf?: unknown[]; anyOf?: unknown[] };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect((schema.oneOf ?? schema.anyOf)?.length).toBe(2);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(JSON.stringify(schema)).toContain('"additionalProperties":false');
  });

  test.each(whole)('refuses %s with a key that it does not know, at any depth', (_, configuration) => {
    const places = (node: unknown): Record<string, unknown>[] =>
      Array.isArray(node)
        ? node.flatMap(places)
        : node && typeof node === 'object'
          ? [node as Record<string, unknown>, ...Object.values(node).flatMap(places)]
          : [];
    // What was said of the conversation is read answer by answer, so that another procedure may have other questions.
    const { progress: _progress, ...setup } = configuration;
    const count = places(setup).length;
    for (let i = 0; i < count; i++) {
      const copy = structuredClone(setup);
      (places(copy)[i] as Record<string, unknown>).unknownKey = 1;
      expect(configurationSchema.safeParse(copy).success).toBe(false);
    }
  });

  test.each(whole)('refuses a complete %s from which anything mandatory is missing', (_, configuration) => {
    for (const key of [
      'business',
      'account',
      'channels',
      'outbound',
      'templates',
      'roles',
      'routing',
      'skills',
    ] as const) {
      const { [key]: _missing, ...rest } = configuration;
      expect(configurationSchema.safeParse(rest).success).toBe(false);
      expect(configurationSchema.safeParse({ ...rest, status: 'draft' }).success).toBe(true);
    }
  });

  test('says where a file breaks it, with the rule’s own reason', () => {
    const [, configuration] = whole[0] as (typeof whole)[number];
    const file = structuredClone(configuration) as unknown as { channels: { phoneNumber: string }[]; rest?: number };
    (file.channels[0] as { phoneNumber: string }).phoneNumber = '4165550123';
    const parsed = parseConfiguration(file);
    expect(parsed.kind).toBe('invalid');
    expect(lint(parsed)).toMatchObject([
      { id: 'schema-invalid', path: 'channels[0].phoneNumber', args: { value: 'phone-country-missing' } },
    ]);
    expect(lint(parseConfiguration({ ...configuration, foo: 1 }))).toMatchObject([
      { id: 'schema-invalid', path: '.', args: { value: 'unrecognized_keys', other: 'foo' } },
    ]);
  });

  test('never guesses at another version', () => {
    expect(parseConfiguration({ schemaVersion: 2 })).toEqual({ kind: 'other-version', version: 2 });
    expect(parseConfiguration({ schemaVersion: '1' })).toEqual({ kind: 'other-version', version: '1' });
    expect(parseConfiguration({}).kind).toBe('invalid');
  });

  test('reads anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (anything) => {
        expect(parseConfiguration(anything).kind).not.toBe('configuration');
      }),
    );
  });

  test.each(whole)('has one shape for %s that survives JSON', (_, configuration) => {
    const parsed = parseConfiguration(JSON.parse(JSON.stringify(configuration)));
    expect(parsed).toEqual({ kind: 'configuration', configuration });
    expect(lint(parsed).map(({ id }) => id)).toEqual(configuration.findings.map(({ id }) => id));
  });
});
