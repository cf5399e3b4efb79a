import { type Environment, readConfig } from '@webrana/config';
import { z } from 'zod';
import { readBudget } from './budget-settings.ts';
import type { GatewayOptions } from './options.ts';

const schema = z.object({
  NODE_ENV: z.string().optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  GATEWAY_FREE_DOCUMENTS: z.enum(['0', '1']).optional(),
});

/**
 * What a gateway reads from the environment wherever it runs, alone or in the launcher: who may read
 * the figures, what callers may spend, and whether strangers write their own documents. Throws `ConfigError`.
 */
export const readDoorSettings = (
  environment: Environment,
): Pick<GatewayOptions, 'budget' | 'metricsToken' | 'freeDocuments'> => {
  const settings = readConfig(schema, environment);
  const freeDocuments =
    settings.GATEWAY_FREE_DOCUMENTS ?? (settings.NODE_ENV === 'production' ? '0' : '1');
  return {
    budget: readBudget(environment),
    metricsToken: settings.METRICS_TOKEN,
    freeDocuments: freeDocuments === '1',
  };
};
