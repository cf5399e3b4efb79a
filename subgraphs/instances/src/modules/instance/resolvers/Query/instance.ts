import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const instance: QueryResolvers['instance'] = (_root, { id }, ctx) =>
  ctx.loaders.instance.load(id);
