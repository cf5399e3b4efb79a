import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { submitProof } from '../../use-cases/submit-proof.ts';

export const submitTransferProof: NonNullable<MutationResolvers['submitTransferProof']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'SubmitTransferProofSuccess', payment: await submitProof(context, input) });
