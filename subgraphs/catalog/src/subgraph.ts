import { defineSubgraph, type StartContext } from '@webrana/subgraph-kit';
import { readSettings } from './config.ts';
import { itemRefunded } from './consumers/billing.item-refunded.ts';
import { orderClosed } from './consumers/orders.order-closed.ts';
import { orderPaid } from './consumers/orders.order-paid.ts';
import type { Deps, Loaders } from './context.ts';
import { createLoaders } from './loaders.ts';
import { CouponEntity, CouponUseEntity } from './modules/coupon/coupon.entity.ts';
import { OsImageEntity } from './modules/os-image/os-image.entity.ts';
import { PlanEntity, PlanOfferEntity } from './modules/plan/plan.entity.ts';
import { createQuoteSigner } from './modules/quote/quote-signer.ts';
import { ReservationEntity } from './modules/quote/reservation.entity.ts';
import { RegionEntity } from './modules/region/region.entity.ts';
import { reportingViews } from './reporting-views.ts';
import { resolvers } from './resolvers.ts';
import { seedDemo } from './seed-demo.ts';
import { importOfferingsTask } from './tasks/import-offerings.ts';

const createDeps = ({ environment }: StartContext): Deps => {
  const settings = readSettings(environment);
  return {
    settings,
    quotes: createQuoteSigner(settings.quoteKey),
    imports: { lastSuccessAt: 0 },
  };
};

/** Plans, regions, images, prices, quotes and coupons. */
export const subgraph = defineSubgraph<Deps, Loaders>({
  name: 'catalog',
  folder: new URL('./', import.meta.url),
  entities: [
    PlanEntity,
    PlanOfferEntity,
    RegionEntity,
    OsImageEntity,
    CouponEntity,
    CouponUseEntity,
    ReservationEntity,
    ...reportingViews,
  ],
  resolvers,
  createDeps,
  createLoaders,
  consumers: [orderPaid, orderClosed, itemRefunded],
  tasks: [importOfferingsTask],
  seedDemo,
});
