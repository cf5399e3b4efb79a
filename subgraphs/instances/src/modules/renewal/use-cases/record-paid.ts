import type { Period } from '@webrana/calendar';
import { InstanceRenewed, InstanceResumed } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { Actor } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { Charge } from '../../../services/billing.ts';
import type { InstanceEntity } from '../../instance/instance.entity.ts';
import { moveInstance, ringInstance } from '../../instance/instance.journal.ts';
import { lockInstance } from '../../instance/instance.repository.ts';
import { PeriodEntity } from '../../instance/period.entity.ts';
import { dueAfter } from '../begin-schedule.ts';
import { noCharge } from '../charging-key.ts';
import { RenewalEntity } from '../renewal.entity.ts';
import { recordAct } from '../renewal.journal.ts';
import { findRenewal, lockSchedule } from '../renewal.repository.ts';
import { ScheduleEntity } from '../schedule.entity.ts';

export type Paid = {
  readonly instanceId: string;
  readonly position: number;
  readonly period: Period;
  readonly charge: Extract<Charge, { kind: 'PAID' }>;
  readonly isAutomatic: boolean;
  readonly by: Actor | undefined;
};

/** A suspended instance that is paid beyond now comes back. */
const resume = async (
  ctx: UseCase,
  tx: Transaction,
  instance: InstanceEntity,
): Promise<Partial<ScheduleEntity>> => {
  const { id, customerId, hostname } = instance;
  const resumedAt = ctx.clock.now().toISOString();
  await moveInstance(tx, instance, 'RUNNING');
  tx.record(InstanceResumed, { instanceId: id, customerId, hostname, resumedAt });
  await recordAct(ctx, tx, { instanceId: id, kind: 'RESUMED' });
  return { suspendedAt: null, terminatesAt: null, warnedAt: null };
};

/** Writes a paid period down, once: the renewal, the period, what is due next, and the journal. */
export const recordPaid = (ctx: UseCase, paid: Paid): Promise<void> =>
  ctx.transact(async (tx) => {
    const { em } = tx;
    const { instanceId, position, period, charge } = paid;
    const instance = await lockInstance(em, instanceId);
    const schedule = instance && (await lockSchedule(em, instanceId));
    if (!schedule) throw new Error(`There is no schedule of ${instanceId}.`);
    if (await findRenewal(em, instanceId, period.startsAt)) return;
    const { invoiceId, invoiceNumber, amount, transactionId: txnId } = charge;
    const { startsAt, endsAt } = period;
    await em.insert(RenewalEntity, {
      instanceId,
      periodStart: startsAt,
      periodEnd: endsAt,
      amount,
      invoiceId,
      invoiceNumber,
      txnId,
      paidAt: ctx.clock.now(),
    });
    await em.insert(PeriodEntity, { instanceId, position, startsAt, endsAt });
    if (schedule.endedAt) {
      ctx.log.error({ instanceId, invoiceId }, 'a period was paid after its instance had ended');
      return;
    }
    const comesBack = schedule.suspendedAt != null && endsAt > ctx.clock.now();
    await em.nativeUpdate(
      ScheduleEntity,
      { instanceId },
      {
        ...dueAfter(ctx, instance.period, period),
        refusedAt: null,
        refusalToldOn: null,
        ...noCharge,
        ...(comesBack ? await resume(ctx, tx, instance) : {}),
      },
    );
    tx.record(InstanceRenewed, {
      instanceId,
      orderId: instance.orderId,
      customerId: instance.customerId,
      hostname: instance.hostname,
      invoiceId,
      invoiceNumber,
      amount,
      periodStartsAt: startsAt.toISOString(),
      periodEndsAt: endsAt.toISOString(),
      isAutomatic: paid.isAutomatic,
    });
    const facts = { amount, invoiceNumber, periodEndsAt: endsAt.toISOString() };
    const by = paid.by && !paid.isAutomatic ? { by: paid.by } : {};
    await recordAct(ctx, tx, { instanceId, kind: 'RENEWED', facts, ...by });
    if (!comesBack) ringInstance(tx, instance, instance.status);
  });
