import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { OsImageEntity } from '../../os-image.entity.ts';
import { byFamilyNewestFirst } from '../../os-image.order.ts';

export const osImages: QueryResolvers['osImages'] = async (_parent, _args, { em }) =>
  (await em.find(OsImageEntity, { isAvailable: true })).sort(byFamilyNewestFirst);
