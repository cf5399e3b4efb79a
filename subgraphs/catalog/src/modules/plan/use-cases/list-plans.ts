import type { Context } from '../../../context.ts';
import type { PlanCategory, PlanEntity } from '../plan.entity.ts';
import { allPlans } from '../plan.repository.ts';

type Filter = { category?: PlanCategory | null; regionId?: string | null };

const cheapestFirst = (a: PlanEntity, b: PlanEntity): number =>
  (a.monthlyPrice ?? Infinity) - (b.monthlyPrice ?? Infinity) || (a.slug < b.slug ? -1 : 1);

/** The plans that can be sold right now, cheapest first. */
export const listPlans = async (
  { em, loaders }: Pick<Context, 'em' | 'loaders'>,
  { category, regionId }: Filter,
): Promise<PlanEntity[]> => {
  const plans = (await allPlans(em)).filter((plan) => !category || plan.category === category);
  const regions = await Promise.all(plans.map(({ id }) => loaders.availableRegions.load(id)));
  const sellable = plans.filter((_plan, index) =>
    regions[index]?.some(({ id }) => !regionId || id === regionId),
  );
  return sellable.sort(cheapestFirst);
};
