import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { RegionEntity } from '../../region.entity.ts';

export const regions: QueryResolvers['regions'] = (_parent, _args, { em }) =>
  em.find(RegionEntity, {}, { orderBy: { distanceKm: 'asc', name: 'asc' } });
