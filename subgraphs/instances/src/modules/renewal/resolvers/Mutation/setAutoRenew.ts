import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { setAutoRenew as set } from '../../use-cases/set-auto-renew.ts';

export const setAutoRenew: MutationResolvers['setAutoRenew'] = async (_root, { input }, ctx) => ({
  __typename: 'SetAutoRenewSuccess',
  instance: await set(ctx, input),
});
