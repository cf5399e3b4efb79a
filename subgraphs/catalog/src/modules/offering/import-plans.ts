import { PlanEntity, PlanOfferEntity } from '../plan/plan.entity.ts';
import { pricesByRule, pricesDiffer } from '../plan/plan.prices.ts';
import { type ImportTools, sameList } from './import-tools.ts';
import { type PlanIdentity, planIdentities } from './plan-naming.ts';
import type { Offering } from './use-cases/import-offerings.ts';

type Size = Offering['sizes'][number];

/** Makes plans and their offers say what a provider says; answers how many sizes are sold. */
export const importPlans = async (
  tools: ImportTools,
  { provider, sizes }: Offering,
): Promise<number> => {
  const { em, now, pricing } = tools;
  const plans = await em.find(PlanEntity, {});
  const byId = new Map(plans.map((plan) => [plan.id as string, plan]));
  const slugs = new Set(plans.map(({ slug }) => slug));
  const offers = await em.find(PlanOfferEntity, { provider });
  const bySize = new Map(offers.map((offer) => [offer.size as string, offer]));
  const identities = planIdentities(sizes);

  for (const size of sizes) {
    const identity = identities.get(size.slug);
    if (!identity) continue;
    const monthlyCostCents = size.monthlyCost.amount;
    const { regionSlugs, isAvailable } = size;
    const offer = bySize.get(size.slug);
    if (!offer) {
      if (slugs.has(identity.slug)) identity.slug = `${identity.slug}-${provider.toLowerCase()}`;
      slugs.add(identity.slug);
      const planId = createPlan(tools, size, identity);
      const facts = { monthlyCostCents, regionSlugs, isAvailable, updatedAt: now };
      em.create(PlanOfferEntity, { provider, size: size.slug, planId, ...facts });
      continue;
    }
    const same =
      offer.monthlyCostCents === monthlyCostCents &&
      offer.isAvailable === isAvailable &&
      sameList(offer.regionSlugs, regionSlugs);
    if (!same) {
      em.assign(offer, { monthlyCostCents, regionSlugs, isAvailable, updatedAt: now });
    }
    const plan = byId.get(offer.planId);
    if (plan?.priceSource !== 'RULE') continue;
    const prices = pricesByRule(monthlyCostCents, pricing);
    if (pricesDiffer(plan, prices)) em.assign(plan, { ...prices, updatedAt: now });
  }
  const offered = new Set(sizes.map(({ slug }) => slug));
  for (const offer of offers) {
    if (offer.isAvailable && !offered.has(offer.size)) {
      em.assign(offer, { isAvailable: false, updatedAt: now });
    }
  }
  return identities.size;
};

const createPlan = (
  { em, newId, now, pricing }: ImportTools,
  size: Size,
  identity: PlanIdentity,
): string => {
  const { vcpuCount, memoryMiB, diskGiB, transferGiB } = size;
  const plan = em.create(PlanEntity, {
    id: newId('plan'),
    ...identity,
    vcpuCount,
    memoryMiB,
    diskGiB,
    transferGiB,
    ...pricesByRule(size.monthlyCost.amount, pricing),
    priceSource: 'RULE',
    createdAt: now,
    updatedAt: now,
  });
  return plan.id;
};
