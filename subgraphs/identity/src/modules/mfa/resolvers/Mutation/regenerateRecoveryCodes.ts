import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { regenerateRecoveryCodes as regenerate } from '../../use-cases/regenerate-recovery-codes.ts';

export const regenerateRecoveryCodes: MutationResolvers['regenerateRecoveryCodes'] = async (
  _parent,
  _args,
  context,
) => ({
  __typename: 'RegenerateRecoveryCodesSuccess',
  recoveryCodes: await regenerate(context),
});
