import { toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listDeliveries } from '../../use-cases/list-deliveries.ts';

export const deliveries: QueryResolvers['deliveries'] = async (
  _parent,
  { first, after, filter },
  context,
) =>
  toConnection(
    await listDeliveries(context, {
      first,
      after,
      state: filter?.state ?? undefined,
      template: filter?.template ?? undefined,
      userId: filter?.userId ?? undefined,
      mode: filter?.mode,
    }),
  );
