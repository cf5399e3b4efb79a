import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const viewer: QueryResolvers['viewer'] = (_parent, _args, { actor, loaders }) =>
  actor.kind === 'user' ? loaders.userById.load(actor.userId) : null;
