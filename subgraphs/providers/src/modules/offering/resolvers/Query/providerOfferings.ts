import { usdCents } from '@webrana/money';
import { ServiceUnavailableError } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const providerOfferings: QueryResolvers['providerOfferings'] = async (
  _parent,
  _args,
  { deps },
) => {
  const offerings = await deps.offerings.read().catch((cause: unknown) => {
    throw new ServiceUnavailableError('providers', cause);
  });
  return offerings.map(({ provider, sizes, regions, images }) => ({
    provider,
    regions,
    images,
    sizes: sizes.map(({ monthlyCostCents, ...size }) => ({
      ...size,
      monthlyCost: usdCents(monthlyCostCents),
    })),
  }));
};
