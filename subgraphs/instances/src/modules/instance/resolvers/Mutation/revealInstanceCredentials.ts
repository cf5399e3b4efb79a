import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { revealInstanceCredentials as reveal } from '../../use-cases/reveal-instance-credentials.ts';

export const revealInstanceCredentials: MutationResolvers['revealInstanceCredentials'] = async (
  _root,
  { input },
  ctx,
) => ({ __typename: 'RevealInstanceCredentialsSuccess', ...(await reveal(ctx, input)) });
