import { periodAt } from '@webrana/calendar';
import { InstanceActivated, type ServerProgressed } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { beginSchedule } from '../../renewal/begin-schedule.ts';
import { InstanceEntity } from '../instance.entity.ts';
import { moveInstance, reachStep, ringInstance } from '../instance.journal.ts';
import { lockInstance } from '../instance.repository.ts';
import { isInPreparation } from '../instance.states.ts';
import { PeriodEntity } from '../period.entity.ts';

type Progress = z.infer<typeof ServerProgressed.schema>;

/** Takes over addresses and where the server is; a step that knows none takes none away. */
const takeAddresses = async (
  { em }: Transaction,
  instance: InstanceEntity,
  { ipv4, ipv6, provider, providerReference, tag }: Progress,
): Promise<boolean> => {
  const news = {
    ...(ipv4 && ipv4 !== instance.ipv4 ? { ipv4 } : {}),
    ...(ipv6 && ipv6 !== instance.ipv6 ? { ipv6 } : {}),
  };
  const place = {
    ...(provider ? { provider } : {}),
    ...(providerReference ? { providerReference } : {}),
    ...(tag ? { tag } : {}),
  };
  const set = { ...news, ...place };
  if (Object.keys(set).length > 0) await em.nativeUpdate(InstanceEntity, { id: instance.id }, set);
  Object.assign(instance, set);
  return Object.keys(news).length > 0;
};

/** The first run: the anchor is set, the first period begins. */
const activate = async (
  ctx: UseCase,
  tx: Transaction,
  instance: InstanceEntity,
  at: Date,
): Promise<void> => {
  const { id, orderId, itemId, customerId, hostname } = instance;
  await moveInstance(tx, instance, 'RUNNING', { activatedAt: at, anchor: at });
  const first = periodAt(at, instance.period, 0);
  await tx.em.insert(PeriodEntity, { instanceId: id, position: 0, ...first });
  await beginSchedule(ctx, tx, instance, first);
  tx.record(InstanceActivated, {
    instanceId: id,
    orderId,
    itemId,
    customerId,
    hostname,
    ipv4: instance.ipv4 ?? null,
    activatedAt: at.toISOString(),
  });
};

/**
 * Takes a step of the server. Steps may come in any order and twice; after a failure nothing moves,
 * after the first run a late step is only recorded.
 * @param at when the server took the step, not when we heard of it
 */
export const advancePreparation = (ctx: UseCase, fact: Progress, at: Date): Promise<void> =>
  ctx.transact(async (tx) => {
    const instance = await lockInstance(tx.em, fact.instanceId);
    if (!instance) throw new Error(`There is no instance ${fact.instanceId}.`);
    if (instance.status === 'FAILED' || instance.status === 'TERMINATED') return;

    const kind = fact.step === 'RUNNING' ? 'READY' : fact.step;
    const isNewStep = await reachStep(tx, instance.id, kind, at);
    const hasNewAddress = await takeAddresses(tx, instance, fact);
    const before = instance.status;
    if (instance.status === 'PENDING') await moveInstance(tx, instance, 'PROVISIONING');
    if (kind === 'READY' && isInPreparation(instance.status)) await activate(ctx, tx, instance, at);
    if (instance.status === before && (isNewStep || hasNewAddress))
      ringInstance(tx, instance, before);
  });
