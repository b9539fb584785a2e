import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { buildName, compressed } from './build/plugins.js';

const API = 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Vite puts it where the api puts the nonce of each answer.
  html: { cspNonce: 'CSP_NONCE' },
  plugins: [buildName(), compressed()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: ['chrome107', 'firefox104', 'safari16'],
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: {
        index: fileURLToPath(new URL('index.html', import.meta.url)),
        sw: fileURLToPath(new URL('src/service-worker/sw.ts', import.meta.url)),
      },
      // Mantine marks its files for server components; there are none here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/issuer', '/gatherings', '/files', '/documents', '/calendar.ics'].map((path) => [
        path,
        { target: API, ws: path === '/graphql' },
      ]),
    ),
  },
});
