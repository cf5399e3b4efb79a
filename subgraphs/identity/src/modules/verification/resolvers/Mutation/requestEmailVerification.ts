import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { requestVerification } from '../../use-cases/request-verification.ts';

export const requestEmailVerification: MutationResolvers['requestEmailVerification'] = async (
  _parent,
  _args,
  context,
) => {
  const sent = await requestVerification(context);
  return { isSent: sent !== undefined, expiresAt: sent?.expiresAt ?? null };
};
