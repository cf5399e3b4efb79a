import { type MetricsDoor, metricsDoor } from '@webrana/subgraph-kit';
import { Router } from 'express';
import type { GatewayMetrics } from '../metrics.ts';

/** `/metrics`: the figures of the process, for those who run it; see `metricsDoor`. */
export const metricsRoute = ({
  metrics,
  ...door
}: MetricsDoor & { readonly metrics: GatewayMetrics }): Router => {
  const letsIn = metricsDoor(door);
  const router = Router();
  router.get('/metrics', async (request, response) => {
    if (!letsIn(request, response)) return;
    response.setHeader('Content-Type', metrics.registry.contentType);
    response.end(await metrics.registry.metrics());
  });
  return router;
};
