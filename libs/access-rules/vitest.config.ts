import { defineConfig } from 'vitest/config';
// Nothing here keeps state between files: a worker loads the library once, which takes longer than its tests.
export default defineConfig({ test: { include: ['src/**/*.spec.ts'], isolate: false, testTimeout: 20_000 } });
