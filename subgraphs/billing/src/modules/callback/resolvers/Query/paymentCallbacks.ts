import { pageSize, toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { pageOfCallbacks } from '../../callback.repository.ts';

export const paymentCallbacks: NonNullable<QueryResolvers['paymentCallbacks']> = async (
  _parent,
  { first, after, ...filter },
  { em },
) => toConnection(await pageOfCallbacks(em, filter, { first: pageSize(first), after }));
