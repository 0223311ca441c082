import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { persistedOperations } from './persisted';
import { serviceWorker } from './worker-build';

// While the console is being worked on, everything that is not its own goes to a running API.
const api = process.env.GEREH_API ?? 'http://localhost:4400';

export default defineConfig({
  base: '/',
  plugins: [
    persistedOperations({
      sources: join(import.meta.dirname, 'src'),
      manifest: join(import.meta.dirname, '../../dist/console-operations.json'),
    }),
    react(),
    serviceWorker({ entry: join(import.meta.dirname, 'src/service-worker/worker.ts') }),
  ],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Small pictures as data URLs would need `data:` in the content policy for every kind; keep files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/papers': api,
      '/demo.json': api,
    },
  },
});
