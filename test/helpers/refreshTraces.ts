import { mkdirSync, writeFileSync } from 'node:fs';
import { type TraceName, traceDocument, traceFile, traces } from './routeExamples.ts';

// Writes the explanations of `test/routing/traces/` anew: node test/helpers/refreshTraces.ts; then look at the difference.
for (const name of Object.keys(traces) as TraceName[])
  for (const tag of ['fr', 'en'] as const) {
    const file = traceFile(name, tag);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, traceDocument(name, tag));
  }
