import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** These load a concept of their own, which would stand in the schema of whatever is loaded after them. */
const PLATFORM = 'test/platform/**/*.spec.ts';

export default defineConfig({
  // As Node itself resolves: otherwise there are two copies of graphql, whose types do not know each other.
  resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } },
  test: {
    globalSetup: ['../../infra/vitest-postgres.ts'], testTimeout: 20_000, hookTimeout: 60_000,
    maxWorkers: 2, // Vitest leaves a core free, of two every second one
    isolate: false, // loading the application takes longer than most files take: a worker loads it once
    projects: [
      { extends: true, test: { name: 'concepts', include: ['src/**/*.spec.ts', 'test/*.spec.ts'] } },
      { extends: true, test: { name: 'platform', include: [PLATFORM] } },
    ],
  },
});
