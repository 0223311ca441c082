import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// While the console is being worked on, everything that is not its own goes to a running API.
const api = process.env.GEREH_API ?? 'http://localhost:4400';

export default defineConfig({
  base: '/',
  plugins: [react()],
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
