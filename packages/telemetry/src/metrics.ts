import { collectDefaultMetrics, Registry } from 'prom-client';

export type Metrics = Registry;

/** A registry of its own, so that several platforms can run in one test process. */
export const createMetrics = (options: { defaults?: boolean } = {}): Metrics => {
  const registry = new Registry();
  if (options.defaults) collectDefaultMetrics({ register: registry });
  return registry;
};
