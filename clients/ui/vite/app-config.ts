import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';

const pageFile = new URL('./page.html', import.meta.url);
const schemeFile = new URL('./color-scheme.js', import.meta.url);

/** Serves and emits the small script that sets the colour scheme before the first paint. */
function colorScheme(base: string): Plugin {
  const source = () => readFileSync(schemeFile, 'utf8');
  return {
    name: 'webrana-color-scheme',
    configureServer(server) {
      server.middlewares.use(`${base}color-scheme.js`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(source());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'color-scheme.js', source: source() });
    },
  };
}

/** Puts what every page of ours has into the app's own page. */
function page(base: string): Plugin {
  return {
    name: 'webrana-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace('<!-- head -->', readFileSync(pageFile, 'utf8').replaceAll('%BASE%', base)),
    },
  };
}

/** The build of one app: its base path, and the API it talks to while developed. */
export function appConfig(options: { base: string; port: number }): UserConfig {
  const api = process.env['API_ORIGIN'] ?? 'http://localhost:4000';
  return {
    base: options.base,
    plugins: [react(), page(options.base), colorScheme(options.base)],
    server: {
      port: options.port,
      // To the API the page must look like one of its own, or it ignores the refresh cookie.
      proxy: {
        '/graphql': { target: api, ws: true, changeOrigin: true, headers: { origin: api } },
      },
    },
    build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  };
}
