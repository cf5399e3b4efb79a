import { RenewalReminded } from '@webrana/events';
import type { UseCase } from '../../../context.ts';
import { lockInstance } from '../../instance/instance.repository.ts';
import { findLastPeriod, findRemindable, lockSchedule } from '../renewal.repository.ts';
import { dueReminder, linesOf, nextReminderAt } from '../renewal.rules.ts';
import { ScheduleEntity } from '../schedule.entity.ts';
import { termsOn } from './learn-terms.ts';

const atOnce = 500;

const remind = (ctx: UseCase, instanceId: string): Promise<void> =>
  ctx.transact(async (tx) => {
    const instance = await lockInstance(tx.em, instanceId);
    const schedule = instance && (await lockSchedule(tx.em, instanceId));
    const period = schedule && (await findLastPeriod(tx.em, instanceId));
    const now = ctx.clock.now();
    if (!period || !schedule.remindAt || schedule.remindAt > now) return;
    await tx.em.nativeUpdate(
      ScheduleEntity,
      { instanceId },
      { remindAt: nextReminderAt(period, now) },
    );
    const hoursBefore = dueReminder(period, now);
    if (hoursBefore === null || schedule.endedAt) return;
    const terms = termsOn(schedule);
    tx.record(RenewalReminded, {
      instanceId,
      customerId: instance.customerId,
      hostname: instance.hostname,
      hoursBefore,
      endsAt: period.endsAt.toISOString(),
      price: terms ? linesOf(terms, now).total : null,
      autoRenew: schedule.autoRenew,
    });
  });

/** Reminds of periods that end soon: each distance once, and after an outage only the nearest. */
export const remindBeforeEnd = async (ctx: UseCase): Promise<void> => {
  const due = await findRemindable(ctx.em, ctx.clock.now(), atOnce);
  for (const { instanceId } of due) await remind(ctx, instanceId);
};
