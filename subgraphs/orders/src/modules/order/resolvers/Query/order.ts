import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const order: QueryResolvers['order'] = (_root, { id }, ctx) => ctx.loaders.order.load(id);
