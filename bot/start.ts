import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What is loaded after this line is compiled once, not at every start.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/chenal/compiled', import.meta.url)));
await import('./main.ts');
