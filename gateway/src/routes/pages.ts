import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import { pagePolicy } from './security-headers.ts';

const year = 365 * 24 * 60 * 60;
const hashedAsset = /-[\w-]{8,}\.\w+$/;

type Page = { html: string; policy: string; readAt: number };

const pageReader = (directory: string, connectSources: readonly string[]) => {
  const file = join(directory, 'index.html');
  let page: Page | undefined;
  /** Read again when it changes, so that a rebuild needs no restart. */
  return (): Page | undefined => {
    if (!existsSync(file)) return undefined;
    const changedAt = statSync(file).mtimeMs;
    if (page?.readAt !== changedAt) {
      const html = readFileSync(file, 'utf8');
      page = { html, policy: pagePolicy(html, connectSources), readAt: changedAt };
    }
    return page;
  };
};

/**
 * A built single-page app: files as they are, its `index.html` for any other path. Answers 503 with
 * `howToBuild` while there is no build.
 */
export const pageRoutes = (options: {
  directory: string;
  howToBuild: string;
  connectSources?: readonly string[];
}): Router => {
  const readPage = pageReader(options.directory, options.connectSources ?? []);
  const files = express.static(options.directory, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      const caching = hashedAsset.test(path) ? `public, max-age=${year}, immutable` : 'no-cache';
      response.setHeader('Cache-Control', caching);
    },
  });
  const page: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const found = readPage();
    if (!found) {
      response.status(503).type('text/plain').send(`Not built yet. Run: ${options.howToBuild}\n`);
      return;
    }
    // A missing script must not be answered with a page, which the browser would then try to run.
    if (/\.\w{2,5}$/.test(request.path) && request.path !== '/index.html') return next();
    response.setHeader('Content-Security-Policy', found.policy);
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(found.html);
  };
  const router = Router();
  router.use(compression());
  router.get('/index.html', page);
  router.use(files, page);
  return router;
};
