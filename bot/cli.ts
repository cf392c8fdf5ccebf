#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: a command then starts twice as fast the next time.
enableCompileCache();
const { run } = await import('./cli/run.ts');
await run(process.argv.slice(2));
