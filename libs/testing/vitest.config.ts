import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['src/**/*.spec.ts'], globalSetup: ['../../infra/vitest-postgres.ts'], hookTimeout: 60_000 } });
