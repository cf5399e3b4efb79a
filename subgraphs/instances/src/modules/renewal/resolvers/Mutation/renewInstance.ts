import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { renewInstance as renew } from '../../use-cases/renew-instance.ts';

export const renewInstance: MutationResolvers['renewInstance'] = async (_root, { input }, ctx) => ({
  __typename: 'RenewInstanceSuccess',
  ...(await renew(ctx, input)),
});
