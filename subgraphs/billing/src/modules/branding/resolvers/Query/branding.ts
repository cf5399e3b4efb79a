import { requireUser } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findBrand } from '../../brand.repository.ts';

export const branding: NonNullable<QueryResolvers['branding']> = (_parent, _args, { em, actor }) =>
  findBrand(em, requireUser(actor).userId);
