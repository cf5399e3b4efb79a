import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findBrakes } from '../../renewal.repository.ts';

export const renewalBrakes: QueryResolvers['renewalBrakes'] = (_root, _args, ctx) =>
  findBrakes(ctx.em);
