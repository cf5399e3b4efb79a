import { coversScope } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const viewer: QueryResolvers['viewer'] = (_parent, _args, { actor, loaders }) => {
  if (actor.kind !== 'user') return null;
  const { apiKey, userId } = actor;
  return apiKey && !coversScope(apiKey.scopes, 'account:read')
    ? null
    : loaders.userById.load(userId);
};
