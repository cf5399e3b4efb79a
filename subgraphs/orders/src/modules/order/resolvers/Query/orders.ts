import { pageSize, toConnection, visibilityOf } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findOrderPage } from '../../order.repository.ts';

export const orders: QueryResolvers['orders'] = async (_root, { first, after, filter }, ctx) =>
  toConnection(
    await findOrderPage(ctx.em, visibilityOf(ctx.actor), {
      first: pageSize(first),
      after,
      statuses: filter?.statuses,
      projectId: filter?.projectId,
      customerId: filter?.customerId,
      mode: filter?.mode,
    }),
  );
