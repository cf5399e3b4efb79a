import type { Period } from '@webrana/calendar';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../context.ts';
import type { InstanceEntity } from '../instance/instance.entity.ts';
import { noCharge } from './charging-key.ts';
import { chargeAt, later, nextReminderAt } from './renewal.rules.ts';
import { ScheduleEntity } from './schedule.entity.ts';

type Ctx = Pick<UseCase, 'clock' | 'deps'>;

/** What is due when a period that is paid for becomes the last one. */
export const dueAfter = (
  { clock, deps }: Ctx,
  unit: InstanceEntity['period'],
  period: Period,
): Pick<ScheduleEntity, 'paidUntil' | 'graceUntil' | 'nextChargeAt' | 'remindAt'> => ({
  paidUntil: period.endsAt,
  graceUntil: later(period.endsAt, deps.settings.pace.graceMs[unit]),
  nextChargeAt: chargeAt(unit, period.endsAt),
  remindAt: nextReminderAt(period, clock.now()),
});

/** The first run: from now on things are due. */
export const beginSchedule = async (
  ctx: Ctx,
  { em }: Transaction,
  { id, customerId, period: unit }: InstanceEntity,
  first: Period,
): Promise<void> => {
  await em.insert(ScheduleEntity, {
    instanceId: id,
    customerId,
    autoRenew: true,
    ...dueAfter(ctx, unit, first),
    refusedAt: null,
    refusalToldOn: null,
    ...noCharge,
    suspendedAt: null,
    terminatesAt: null,
    warnedAt: null,
    endedAt: null,
    price: null,
    isTaxed: null,
    planName: null,
  });
};
