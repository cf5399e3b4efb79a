import { InstanceRequested, type OrderPaid } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { InstanceEntity } from '../instance.entity.ts';
import { ringInstance } from '../instance.journal.ts';
import { PreparationStepEntity } from '../preparation-step.entity.ts';
import { hashRootPassword, newRootPassword } from '../root-password.ts';

type Paid = z.infer<typeof OrderPaid.schema>;

const newInstance = (ctx: UseCase, paid: Paid, item: Paid['items'][number]): InstanceEntity => {
  const id = ctx.newId('instance');
  const password = newRootPassword();
  return {
    id,
    orderId: paid.orderId,
    itemId: item.itemId,
    customerId: paid.customerId,
    projectId: paid.projectId ?? null,
    hostname: item.hostname,
    status: 'PENDING',
    planId: paid.planId,
    regionId: paid.regionId,
    osImageId: paid.osImageId,
    period: paid.period,
    amount: item.amount,
    sshKeys: paid.sshKeys,
    offers: paid.offers,
    ipv4: null,
    ipv6: null,
    provider: null,
    providerReference: null,
    tag: null,
    passwordHash: hashRootPassword(password),
    sealedPassword: ctx.deps.sealer.seal(password, `instance:${id}`),
    credentialsRevealedAt: null,
    createdAt: new Date(paid.paidAt),
    activatedAt: null,
    anchor: null,
  } as InstanceEntity;
};

const request = async (ctx: UseCase, tx: Transaction, instance: InstanceEntity): Promise<void> => {
  const { id, orderId, itemId, customerId } = instance;
  await tx.em.insert(InstanceEntity, instance);
  const reachedAt = ctx.clock.now();
  await tx.em.insert(PreparationStepEntity, { instanceId: id, kind: 'QUEUED', reachedAt });
  tx.record(InstanceRequested, { instanceId: id, orderId, itemId, customerId });
  ringInstance(tx, instance, null);
};

/**
 * Makes one instance of each paid item that has none yet. Two that race are settled by the unique
 * item: the later transaction fails, is repeated, and finds the work done.
 */
export const requestInstances = (ctx: UseCase, paid: Paid): Promise<void> =>
  ctx.transact(async (tx) => {
    const present = await tx.em.find(
      InstanceEntity,
      { itemId: { $in: paid.items.map(({ itemId }) => itemId) } },
      { disableIdentityMap: true, fields: ['id', 'itemId'] },
    );
    const done = new Set(present.map(({ itemId }) => itemId));
    for (const item of paid.items) {
      if (!done.has(item.itemId)) await request(ctx, tx, newInstance(ctx, paid, item));
    }
  });
