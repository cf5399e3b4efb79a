import { type BillingPeriod } from '@webrana/calendar';
import { idr } from '@webrana/money';
import type { PlanResolvers } from '../../../__generated__/resolvers.ts';
import { priceOf } from '../plan.prices.ts';

const periods: readonly BillingPeriod[] = ['DAILY', 'MONTHLY', 'YEARLY'];

export const Plan: PlanResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.plan.load(id),
  specification: ({ vcpuCount, memoryMiB, diskGiB, transferGiB }) => ({
    vcpuCount,
    memoryMiB,
    diskGiB,
    transferGiB,
  }),
  prices: (plan) =>
    periods.flatMap((period) => {
      const price = priceOf(plan, period);
      return price === null ? [] : [{ period, price: idr(price) }];
    }),
  availableRegions: ({ id }, _args, { loaders }) => loaders.availableRegions.load(id),
  isAvailable: async ({ id }, _args, { loaders }) =>
    (await loaders.availableRegions.load(id)).length > 0,
};
