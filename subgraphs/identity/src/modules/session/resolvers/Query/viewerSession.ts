import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { mustEnrolMfa } from '../../../account/account.policy.ts';

export const viewerSession: QueryResolvers['viewerSession'] = async (
  _parent,
  _args,
  { actor, loaders, deps },
) => {
  if (actor.kind !== 'user' || actor.apiKey) return null;
  const user = await loaders.userById.load(actor.userId);
  const { authenticatedAt } = actor;
  return {
    id: actor.sessionId,
    authenticatedAt: authenticatedAt === undefined ? null : new Date(authenticatedAt * 1000),
    isImpersonated: Boolean(actor.impersonatorId),
    mustEnrolMfa: user ? mustEnrolMfa(user, deps.settings) : false,
  };
};
