import type { UseCase } from '../../../context.ts';
import { fetchRenewalTerms } from '../../../services/orders.ts';
import { InstanceEntity } from '../../instance/instance.entity.ts';
import { findUnpriced } from '../renewal.repository.ts';
import type { Terms } from '../renewal.rules.ts';
import { ScheduleEntity } from '../schedule.entity.ts';

export type KnownTerms = Terms & { readonly planName: string };

/** The terms on a row; undefined until they were learnt. */
export const termsOn = ({ price, isTaxed, planName }: ScheduleEntity): KnownTerms | undefined =>
  price == null || isTaxed == null || planName == null ? undefined : { price, isTaxed, planName };

/**
 * What a further period costs, by instance. Asked of `orders` the first time and then kept: what was
 * ordered holds whatever the catalogue says later. An instance whose order is unknown is left out.
 * Throws `ServiceUnavailableError`.
 */
export const termsOf = async (
  ctx: UseCase,
  schedules: readonly ScheduleEntity[],
): Promise<ReadonlyMap<string, KnownTerms>> => {
  const known = new Map<string, KnownTerms>();
  for (const schedule of schedules) {
    const terms = termsOn(schedule);
    if (terms) known.set(schedule.instanceId, terms);
  }
  const open = schedules.filter(({ instanceId }) => !known.has(instanceId));
  if (open.length === 0) return known;
  const instances = await ctx.em.find(
    InstanceEntity,
    { id: { $in: open.map(({ instanceId }) => instanceId) } },
    { fields: ['id', 'orderId'], disableIdentityMap: true },
  );
  const orderIds = [...new Set(instances.map(({ orderId }) => orderId))];
  const told = await fetchRenewalTerms(ctx, orderIds.slice(0, 100));
  const byOrder = new Map(told.map((terms) => [terms.orderId, terms]));
  await ctx.transact(async ({ em }) => {
    for (const { id, orderId } of instances) {
      const terms = byOrder.get(orderId);
      if (!terms) continue;
      const { price, isTaxed, planName } = terms;
      const learnt = { price, isTaxed, planName };
      await em.nativeUpdate(ScheduleEntity, { instanceId: id, price: null }, learnt);
    }
  });
  for (const { id, orderId } of instances) {
    const terms = byOrder.get(orderId);
    if (terms) known.set(id, terms);
  }
  return known;
};

/** Learns the terms of instances that ran for the first time, some at a time. */
export const learnTerms = async (ctx: UseCase): Promise<void> => {
  const open = await findUnpriced(ctx.em, 100);
  const known = await termsOf(ctx, open);
  const missing = open.filter(({ instanceId }) => !known.has(instanceId));
  if (missing.length > 0)
    ctx.log.error(
      { instances: missing.map(({ instanceId }) => instanceId) },
      'the orders of instances are unknown, they cannot be renewed',
    );
};
