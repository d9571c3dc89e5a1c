import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node itself resolves: otherwise there are two copies of graphql, whose types do not know each other.
  resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } },
  test: {
    include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'], globalSetup: ['../../infra/vitest-postgres.ts'], testTimeout: 20_000, hookTimeout: 60_000,
  },
});
