import { pageSize, toConnection, visibilityOf } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findInstancePage } from '../../instance.repository.ts';

export const instances: QueryResolvers['instances'] = async (
  _root,
  { first, after, filter },
  ctx,
) =>
  toConnection(
    await findInstancePage(ctx.em, visibilityOf(ctx.actor), {
      first: pageSize(first),
      after,
      statuses: filter?.statuses,
      projectId: filter?.projectId,
      customerId: filter?.customerId,
      mode: filter?.mode,
    }),
  );
