import type { EntityManager } from '@mikro-orm/sql';
import { RegionEntity } from '../region/region.entity.ts';
import { PlanEntity, PlanOfferEntity } from './plan.entity.ts';

/** Every plan, also those that cannot be sold right now. */
export const allPlans = (em: EntityManager): Promise<PlanEntity[]> => em.find(PlanEntity, {});

export const findPlans = (em: EntityManager, ids: readonly string[]): Promise<PlanEntity[]> =>
  em.find(PlanEntity, { id: { $in: [...ids] } });

export const findPlanBySlug = (em: EntityManager, slug: string): Promise<PlanEntity | null> =>
  em.findOne(PlanEntity, { slug });

/** What can be bought of the plans right now, cheapest first. */
export const availableOffers = (
  em: EntityManager,
  planIds: readonly string[],
): Promise<PlanOfferEntity[]> =>
  em.find(
    PlanOfferEntity,
    { planId: { $in: [...planIds] }, isAvailable: true },
    { orderBy: { monthlyCostCents: 'asc', provider: 'asc', size: 'asc' } },
  );

/** Whether an offer can be delivered in a region right now. */
export const reaches = (offer: PlanOfferEntity, region: RegionEntity): boolean =>
  region.isAvailable &&
  offer.isAvailable &&
  offer.provider === region.provider &&
  offer.regionSlugs.includes(region.providerSlug);

/** The regions that can take each plan right now, nearest first; two queries however many plans. */
export const regionsByPlan = async (
  em: EntityManager,
  planIds: readonly string[],
): Promise<Map<string, RegionEntity[]>> => {
  const [offers, regions] = await Promise.all([
    availableOffers(em, planIds),
    em.find(RegionEntity, { isAvailable: true }, { orderBy: { distanceKm: 'asc', name: 'asc' } }),
  ]);
  return new Map(
    planIds.map((planId) => {
      const own = offers.filter((offer) => offer.planId === planId);
      return [planId, regions.filter((region) => own.some((offer) => reaches(offer, region)))];
    }),
  );
};
