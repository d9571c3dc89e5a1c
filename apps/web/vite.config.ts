import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const target = `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;
/** The API refuses requests that come from another origin than its own. */
const api = { target, headers: { origin: target } };

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 800 },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/graphql': api, '/auth': api } },
  // Nothing tried here keeps state between files: a worker loads the client once.
  test: { include: ['src/**/*.spec.ts'], isolate: false },
});
