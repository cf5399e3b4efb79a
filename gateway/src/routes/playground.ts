import { join } from 'node:path';
import { Router } from 'express';
import { pageRoutes } from './pages.ts';

const builtPlayground = join(import.meta.dirname, '../../dist/playground');

/** `/playground`: the query editor and the published schema, all from this origin. */
export const playgroundRoutes = (options: { apiSdl: string; directory?: string }): Router => {
  const router = Router({ strict: true });
  router.get('/playground', (_request, response) => response.redirect(308, '/playground/'));
  router.get('/playground/schema.graphql', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.type('text/plain').send(options.apiSdl);
  });
  router.use(
    '/playground',
    pageRoutes({
      directory: options.directory ?? builtPlayground,
      howToBuild: 'npm run build --workspace gateway',
    }),
  );
  return router;
};
