import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { confirmEmailChange as confirm } from '../../use-cases/confirm-email-change.ts';

export const confirmEmailChange: MutationResolvers['confirmEmailChange'] = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'ConfirmEmailChangeSuccess', isChanged: await confirm(context, input.token) });
