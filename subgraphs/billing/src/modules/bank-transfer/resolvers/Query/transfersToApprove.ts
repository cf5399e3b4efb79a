import { pageSize, toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { waitingTransfers } from '../../bank-transfer.repository.ts';

export const transfersToApprove: NonNullable<QueryResolvers['transfersToApprove']> = async (
  _parent,
  { first, after, hasProof },
  { em },
) => toConnection(await waitingTransfers(em, { first: pageSize(first), after, hasProof }));
