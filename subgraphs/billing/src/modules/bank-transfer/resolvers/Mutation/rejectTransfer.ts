import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { rejectTransfer as reject } from '../../use-cases/decide-transfer.ts';

export const rejectTransfer: NonNullable<MutationResolvers['rejectTransfer']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'RejectTransferSuccess', payment: await reject(context, input) });
