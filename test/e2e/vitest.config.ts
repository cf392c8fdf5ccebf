import { defineConfig } from 'vitest/config';

/** A browser and a server at a time: two cores are enough, and nothing waits for anything else. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    maxConcurrency: 1,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
