import type { UseCase } from '../../../context.ts';
import { heldOwners } from '../../hold/hold.repository.ts';
import { findChargeable } from '../renewal.repository.ts';
import { later } from '../renewal.rules.ts';
import type { ScheduleEntity } from '../schedule.entity.ts';
import { quoteRenewal } from './quote-renewal.ts';
import { renewPeriod } from './renew-period.ts';

const atOnce = 100;
/** After that a charge that was begun and not written down is asked about again. */
const openMs = 60_000;
/** A daily instance after half a year without a scheduler; a guard against an endless run. */
const periodsAtMost = 200;

/** Pays every period that is due, one after the other, until nothing is due or the wallet is empty. */
const renewAll = async (ctx: UseCase, schedule: ScheduleEntity): Promise<void> => {
  const { instanceId, suspendedAt } = schedule;
  // What is suspended comes back only when all of it is paid: all or nothing.
  const quote = suspendedAt ? await quoteRenewal(ctx, schedule) : null;
  for (let paid = 0; paid < periodsAtMost; paid += 1) {
    const left = quote ? Math.max(0, quote.price - paid * quote.perPeriod) : undefined;
    const wish = { instanceId, ...(left === undefined ? {} : { balanceAtLeast: left }) };
    if ((await renewPeriod(ctx, wish)).kind !== 'PAID') return;
  }
};

/**
 * Pays what is due from the wallets. Safe to run anywhere, any number of times at once; what cannot
 * be done now is done by the next run.
 */
export const renewDueInstances = async (ctx: UseCase): Promise<void> => {
  const now = ctx.clock.now();
  const openedBefore = later(now, -openMs);
  const held = await heldOwners(ctx.em);
  const due = await findChargeable(ctx.em, { now, openedBefore, held, limit: atOnce });
  for (const schedule of due) {
    await renewAll(ctx, schedule).catch((err: unknown) =>
      ctx.log.error({ err, instanceId: schedule.instanceId }, 'an instance could not be renewed'),
    );
  }
};
