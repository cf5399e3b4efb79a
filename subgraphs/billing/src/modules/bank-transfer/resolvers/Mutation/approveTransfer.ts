import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { approveTransfer as approve } from '../../use-cases/decide-transfer.ts';

export const approveTransfer: NonNullable<MutationResolvers['approveTransfer']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'ApproveTransferSuccess', payment: await approve(context, input) });
