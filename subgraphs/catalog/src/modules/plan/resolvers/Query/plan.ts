import { InvalidInputError } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findPlanBySlug } from '../../plan.repository.ts';

export const plan: QueryResolvers['plan'] = (_parent, { id, slug }, { em, loaders }) => {
  if (id && !slug) return loaders.plan.load(id);
  if (slug && !id) return findPlanBySlug(em, slug);
  throw new InvalidInputError([
    { path: ['id'], code: 'INVALID', message: 'Give either the identifier or the slug.' },
  ]);
};
