import { jakartaDay } from '@webrana/calendar';
import { RenewalFailed } from '@webrana/events';
import type { UseCase } from '../../../context.ts';
import { lockInstance } from '../../instance/instance.repository.ts';
import { noCharge } from '../charging-key.ts';
import { recordAct } from '../renewal.journal.ts';
import { lockSchedule } from '../renewal.repository.ts';
import { chargeAgainAt } from '../renewal.rules.ts';
import { ScheduleEntity } from '../schedule.entity.ts';

export type Refused = {
  readonly instanceId: string;
  readonly price: number;
  readonly missing: number;
  /** A person who renews by hand sees what is missing at once and is not told again. */
  readonly isAutomatic: boolean;
};

/** Writes down that the wallet held too little, when it is tried again, and tells it once a day. */
export const recordRefused = (ctx: UseCase, refused: Refused): Promise<void> =>
  ctx.transact(async (tx) => {
    const { instanceId, price, missing, isAutomatic } = refused;
    const instance = await lockInstance(tx.em, instanceId);
    const schedule = instance && (await lockSchedule(tx.em, instanceId));
    if (!schedule || schedule.endedAt) return;
    const now = ctx.clock.now();
    if (!isAutomatic) {
      await tx.em.nativeUpdate(ScheduleEntity, { instanceId }, noCharge);
      return;
    }
    const day = jakartaDay(now);
    await tx.em.nativeUpdate(
      ScheduleEntity,
      { instanceId },
      {
        ...noCharge,
        refusedAt: now,
        refusalToldOn: day,
        nextChargeAt: chargeAgainAt(instance.period, now, schedule.graceUntil),
      },
    );
    if (schedule.refusalToldOn === day) return;
    const { customerId, hostname } = instance;
    const deadline = schedule.terminatesAt ?? schedule.graceUntil;
    tx.record(RenewalFailed, {
      instanceId,
      customerId,
      hostname,
      price,
      missing,
      deadline: deadline.toISOString(),
      consequence: schedule.suspendedAt ? 'TERMINATION' : 'SUSPENSION',
      day,
    });
    const facts = { price, missing, deadline: deadline.toISOString() };
    await recordAct(ctx, tx, { instanceId, kind: 'RENEWAL_REFUSED', facts });
  });

/**
 * Writes down that a key may not spend that much: the charge it began is over, so that no schedule
 * takes it up. One that somebody else began stays open.
 */
export const recordOverCap = (
  ctx: UseCase,
  { instanceId, keyId }: { instanceId: string; keyId: string },
): Promise<void> =>
  ctx.transact(async ({ em }) => {
    await em.nativeUpdate(ScheduleEntity, { instanceId, chargeKeyId: keyId }, noCharge);
  });
