import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { allPromotions } from '../../promotion.repository.ts';

export const depositPromotions: NonNullable<QueryResolvers['depositPromotions']> = (
  _parent,
  _args,
  { em },
) => allPromotions(em);
