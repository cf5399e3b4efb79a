import { type Environment, readConfig } from '@webrana/config';
import { deriveSecret } from '@webrana/secrets';
import { z } from 'zod';

export const environment: Environment = process.env;

const schema = z.object({
  WEBRANA_SECRET: z.string().min(32),
  RUPIAH_PER_USD: z.coerce.number().int().min(1).max(1_000_000).default(16_500),
  MARGIN_BASIS_POINTS: z.coerce.number().int().min(0).max(100_000).default(3_500),
  SELLER_IS_PKP: z.enum(['true', 'false']).default('true'),
});

export type Settings = {
  /** How selling prices follow from a provider's cost. */
  pricing: { rupiahPerUsd: number; marginBasisPoints: number };
  /** Whether the seller collects PPN. */
  sellerIsPkp: boolean;
  quoteKey: string;
};

/** The subgraph's settings; throws `ConfigError`. */
export const readSettings = (from: Environment): Settings => {
  const values = readConfig(schema, from);
  return {
    pricing: {
      rupiahPerUsd: values.RUPIAH_PER_USD,
      marginBasisPoints: values.MARGIN_BASIS_POINTS,
    },
    sellerIsPkp: values.SELLER_IS_PKP === 'true',
    quoteKey: deriveSecret(values.WEBRANA_SECRET, 'quotes'),
  };
};
