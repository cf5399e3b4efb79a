import DataLoader from 'dataloader';
import type { UseCase } from './context.ts';
import { OsImageEntity } from './modules/os-image/os-image.entity.ts';
import type { PlanEntity } from './modules/plan/plan.entity.ts';
import { findPlans, regionsByPlan } from './modules/plan/plan.repository.ts';
import { RegionEntity } from './modules/region/region.entity.ts';

type ById<T> = DataLoader<string, T | null>;

const byId = <T extends { id: string }>(find: (ids: readonly string[]) => Promise<T[]>): ById<T> =>
  new DataLoader(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });

export type CatalogLoaders = {
  plan: ById<PlanEntity>;
  region: ById<RegionEntity>;
  osImage: ById<OsImageEntity>;
  /** Regions that can take a plan right now, by the plan's identifier. */
  availableRegions: DataLoader<string, RegionEntity[]>;
};

/** Everything here is public: nothing is filtered by who asks. */
export const createLoaders = ({ em }: UseCase): CatalogLoaders => ({
  plan: byId((ids) => findPlans(em, ids)),
  region: byId((ids) => em.find(RegionEntity, { id: { $in: [...ids] } })),
  osImage: byId((ids) => em.find(OsImageEntity, { id: { $in: [...ids] } })),
  availableRegions: new DataLoader(async (planIds) => {
    const regions = await regionsByPlan(em, planIds);
    return planIds.map((planId) => regions.get(planId) ?? []);
  }),
});
