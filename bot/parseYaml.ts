import { parse } from 'yaml';

/** YAML 1.2 as the export writes it: no aliases, no tags beyond JSON's own. Throws on anything else. */
export const parseYaml = (text: string): unknown =>
  parse(text, { schema: 'core', maxAliasCount: 0, uniqueKeys: false, stringKeys: true, logLevel: 'error' });
