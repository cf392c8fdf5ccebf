import type { z } from 'zod';
import { type Configuration, configurationSchema, schemaVersion } from './configuration.ts';
import { type Finding, finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { refusalOf } from './refusal.ts';

/** What reading a file as a configuration came to. */
export type Parsed =
  | { readonly kind: 'configuration'; readonly configuration: Configuration }
  | { readonly kind: 'other-version'; readonly version: unknown }
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] };

/** Reads untrusted JSON as a configuration. */
export function parseConfiguration(json: unknown): Parsed {
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (version !== undefined && version !== schemaVersion) return { kind: 'other-version', version };
  const parsed = configurationSchema.safeParse(json);
  if (parsed.success) return { kind: 'configuration', configuration: parsed.data as Configuration };
  return { kind: 'invalid', findings: parsed.error.issues.map(invalid) };
}

/** All that can be said about a file: how it breaks the schema, else every finding on it. */
export function lint(parsed: Parsed): readonly Finding[] {
  if (parsed.kind === 'configuration') return findingsOf(parsed.configuration);
  return parsed.kind === 'invalid' ? parsed.findings : [];
}

const invalid = (issue: z.core.$ZodIssue): Finding =>
  finding('schema-invalid', pathOf(issue.path), {
    value: reasonOf(issue),
    other: 'keys' in issue ? (issue.keys as string[]).join(', ') : '',
  });

/** The refusal of a rule of ours, else zod's own code. */
const reasonOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' ? refusalOf({ issues: [issue] } as unknown as z.ZodError).reason : issue.code;

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('') || '.';
