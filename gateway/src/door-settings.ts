import { type Environment, readConfig } from '@webrana/config';
import { readPlatformSettings } from '@webrana/subgraph-kit';
import { z } from 'zod';
import { readBudget } from './budget-settings.ts';
import type { GatewayOptions } from './options.ts';

const schema = z.object({ GATEWAY_FREE_DOCUMENTS: z.enum(['0', '1']).optional() });

/**
 * What a gateway reads from the environment wherever it runs, alone or in the launcher: who may read
 * the figures, what callers may spend, and whether strangers write their own documents. Throws `ConfigError`.
 */
export const readDoorSettings = (
  environment: Environment,
): Pick<GatewayOptions, 'budget' | 'metricsToken' | 'freeDocuments'> => {
  const { production, metricsToken } = readPlatformSettings(environment);
  const { GATEWAY_FREE_DOCUMENTS: chosen } = readConfig(schema, environment);
  const freeDocuments = chosen === undefined ? !production : chosen === '1';
  return { budget: readBudget(environment, production), metricsToken, freeDocuments };
};
