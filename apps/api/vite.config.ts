import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    target: 'node22', outDir: 'dist', sourcemap: true, emptyOutDir: true, minify: false,
    rollupOptions: { input: { main: 'src/main.ts', command: 'src/command.ts', 'assets/table-worker': 'src/exchange/table-worker.ts' } },
    ssr: true,
  },
  ssr: { noExternal: [/^@getrouw\//] },
});
