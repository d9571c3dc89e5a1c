import { defineConfig } from 'vitest/config';

// Each file starts a whole installation of its own; two at a time are what a small machine carries.
export default defineConfig({
  test: {
    include: ['**/*.spec.ts'], globalSetup: ['support/demonstration.ts'], maxWorkers: 2, isolate: false, testTimeout: 120_000, hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
