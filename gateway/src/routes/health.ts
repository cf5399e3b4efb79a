import type { QueueKit } from '@webrana/queue-kit';
import type { HealthReport, SubgraphLink } from '@webrana/subgraph-kit';
import { Router } from 'express';
import { withinTime } from '../time-limit.ts';

const timeoutMs = 2_000;

type SubgraphHealth = { isReachable: boolean } & HealthReport;

const healthOf = async (link: SubgraphLink): Promise<SubgraphHealth> => {
  try {
    const { database, queue, warnings } = await withinTime(timeoutMs, () => link.health());
    return { isReachable: true, database, queue, ...(warnings?.length ? { warnings } : {}) };
  } catch {
    return { isReachable: false, database: false, queue: false };
  }
};

const answers = async (ping: () => Promise<void>): Promise<boolean> => {
  try {
    await withinTime(timeoutMs, ping);
    return true;
  } catch {
    return false;
  }
};

/** `/healthz`: the process lives. `/readyz`: everything it needs answers; warnings change no status. */
export const healthRoutes = (options: {
  links: readonly SubgraphLink[];
  queue: QueueKit;
  isDraining: () => boolean;
}): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const [queue, ...reports] = await Promise.all([
      answers(() => options.queue.ping()),
      ...options.links.map(healthOf),
    ]);
    const subgraphs = Object.fromEntries(
      options.links.map(({ name }, index) => [name, reports[index]]),
    );
    const allReady = reports.every((report) => report.database && report.queue);
    const isReady = !options.isDraining() && queue && allReady;
    const status = options.isDraining() ? 'draining' : isReady ? 'ready' : 'degraded';
    response.setHeader('Cache-Control', 'no-store');
    response.status(isReady ? 200 : 503).json({ status, queue, subgraphs });
  });
  return router;
};
