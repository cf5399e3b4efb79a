import { idr } from '@webrana/money';
import type { InstanceResolvers } from '../../../__generated__/resolvers.ts';
import { isInPreparation } from '../../instance/instance.states.ts';
import { viewerCanRenew, viewerCanSetAutoRenew, viewerKnowsFunds } from '../renewal.policy.ts';

/** What renewal adds to an instance. */
export const InstanceRenewal: Pick<
  InstanceResolvers,
  | 'paidUntil'
  | 'autoRenew'
  | 'nextRenewal'
  | 'graceUntil'
  | 'terminatesAt'
  | 'viewerCanRenew'
  | 'viewerCanSetAutoRenew'
  | 'journal'
> = {
  paidUntil: async ({ id }, _args, ctx) => (await ctx.loaders.schedule.load(id))?.paidUntil ?? null,
  autoRenew: async ({ id, status }, _args, ctx) =>
    (await ctx.loaders.schedule.load(id))?.autoRenew ?? isInPreparation(status),
  graceUntil: async ({ id }, _args, ctx) => {
    const schedule = await ctx.loaders.schedule.load(id);
    if (!schedule || schedule.endedAt || schedule.suspendedAt) return null;
    return schedule.paidUntil <= ctx.clock.now() ? schedule.graceUntil : null;
  },
  terminatesAt: async ({ id }, _args, ctx) => {
    const schedule = await ctx.loaders.schedule.load(id);
    return schedule?.suspendedAt && !schedule.endedAt ? (schedule.terminatesAt ?? null) : null;
  },
  nextRenewal: async ({ id, customerId }, _args, ctx) => {
    const schedule = await ctx.loaders.schedule.load(id);
    if (!schedule || schedule.endedAt) return null;
    const quote = await ctx.loaders.quote.load(schedule);
    if (!quote) return null;
    const funds = viewerKnowsFunds(ctx.actor) ? await ctx.loaders.funds.load(customerId) : null;
    const { autoRenew, nextChargeAt } = schedule;
    const charges = autoRenew && !(await ctx.loaders.held.load(customerId));
    return {
      price: idr(quote.price),
      periods: quote.lastPosition - quote.firstPosition + 1,
      chargesAt: charges ? (nextChargeAt ?? null) : null,
      missing: funds === null ? null : idr(Math.max(0, quote.price - funds)),
    };
  },
  viewerCanSetAutoRenew: async (instance, _args, ctx) =>
    viewerCanSetAutoRenew(ctx.actor, instance, await ctx.loaders.schedule.load(instance.id)),
  viewerCanRenew: async (instance, _args, ctx) => {
    const { schedule, lastPeriod } = ctx.loaders;
    const [row, last] = await Promise.all([
      schedule.load(instance.id),
      lastPeriod.load(instance.id),
    ]);
    return viewerCanRenew(ctx.actor, instance, row, last, ctx.clock.now());
  },
  journal: ({ id }, _args, ctx) => ctx.loaders.acts.load(id),
};
