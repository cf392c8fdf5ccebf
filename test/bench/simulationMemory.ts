import { enableCompileCache } from 'node:module';

// A process of its own, so that its memory is that of one run; set up like the command line, which keeps compiled code.
enableCompileCache();
const [{ run }, { markov }] = await Promise.all([
  import('../../machines/simulation/run.ts'),
  import('../machines/simulation/worlds.ts'),
]);
run(markov({ agents: 20, load: 0.9, contacts: Number(process.argv[2]) }), { seed: 'memory' });
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
