import { periodAt } from '@webrana/calendar';
import type { Actor } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { type Charge, chargePeriod } from '../../../services/billing.ts';
import { isHeld } from '../../hold/hold.repository.ts';
import type { InstanceEntity } from '../../instance/instance.entity.ts';
import { lockInstance } from '../../instance/instance.repository.ts';
import { type ChargingKey, keyBehind, keyToKeep } from '../charging-key.ts';
import { findLastPeriod, findSchedules, lockSchedule } from '../renewal.repository.ts';
import { linesOf, renewalDescription } from '../renewal.rules.ts';
import { type ActAuthor, ScheduleEntity } from '../schedule.entity.ts';
import { termsOf } from './learn-terms.ts';
import { recordPaid } from './record-paid.ts';
import { recordOverCap, recordRefused } from './record-refused.ts';

export type RenewalWish = {
  readonly instanceId: string;
  /** The person who pays now; absent for the platform itself. */
  readonly by?: Actor;
  /** Which period; absent for the next one, if it is due. */
  readonly position?: number;
  /** What the wallet must hold, to pay several periods or none. */
  readonly balanceAtLeast?: number;
};
export type RenewalResult =
  | { readonly kind: 'PAID'; readonly position: number }
  | Exclude<Charge, { kind: 'PAID' }>
  /** Nothing was due, or somebody else did it. */
  | { readonly kind: 'NOTHING' };

type Opened = {
  instance: InstanceEntity;
  position: number;
  by: ActAuthor;
  /** Whose month the charge counts in, if it is an API key's. */
  key: ChargingKey | null;
};

/**
 * Writes down that the wallet is about to be asked: from here until the answer is written down
 * nothing is suspended or terminated, so that no instance ends whose period was paid.
 */
const open = (ctx: UseCase, wish: RenewalWish): Promise<Opened | null> =>
  ctx.transact(async ({ em }): Promise<Opened | null> => {
    const { instanceId } = wish;
    const instance = await lockInstance(em, instanceId);
    const schedule = instance && (await lockSchedule(em, instanceId));
    if (!schedule || schedule.endedAt) return null;
    const now = ctx.clock.now();
    const last = await findLastPeriod(em, instanceId);
    const next = (last?.position ?? -1) + 1;
    if (wish.position !== undefined && wish.position < next) return null;
    const wasOpen = schedule.chargeOpenedAt != null;
    if (wish.position === undefined && !wasOpen) {
      const isDue = schedule.nextChargeAt != null && schedule.nextChargeAt <= now;
      if (!isDue || !schedule.autoRenew || (await isHeld(em, schedule.customerId))) return null;
    }
    const by = wish.by ? 'CUSTOMER' : (schedule.chargeOpenedBy ?? 'SYSTEM');
    const kept = keyToKeep(schedule, wish.by);
    const charge = {
      chargeOpenedAt: now,
      chargeOpenedBy: by,
      chargeKeyId: kept?.id ?? null,
      chargeKeyCap: kept?.monthlyCap ?? null,
    };
    await em.nativeUpdate(ScheduleEntity, { instanceId }, charge);
    return { instance, position: next, by, key: wish.by ? keyBehind(wish.by) : kept };
  });

/**
 * Pays the next period of an instance from its owner's wallet and writes it down, or why not.
 * However many do it at once, a period is charged and written down once. Whatever dies in
 * between is taken up again by `renew-due-instances`. Throws `ServiceUnavailableError`.
 */
export const renewPeriod = async (ctx: UseCase, wish: RenewalWish): Promise<RenewalResult> => {
  const [schedule] = await findSchedules(ctx.em, [wish.instanceId]);
  const terms = schedule && (await termsOf(ctx, [schedule])).get(wish.instanceId);
  if (!terms) return { kind: 'NOTHING' };
  const opened = await open(ctx, wish);
  if (!opened) return { kind: 'NOTHING' };
  const { instance, position } = opened;
  if (!instance.anchor) throw new Error(`Instance ${instance.id} has periods and no anchor.`);
  const period = periodAt(instance.anchor, instance.period, position);
  const { lines, total } = linesOf(terms, ctx.clock.now());
  const { hostname, period: unit } = instance;
  const charge = await chargePeriod(ctx, {
    instanceId: instance.id,
    orderId: instance.orderId,
    ownerId: instance.customerId,
    description: renewalDescription({ planName: terms.planName, hostname, period: unit }, period),
    periodStartsAt: period.startsAt.toISOString(),
    periodEndsAt: period.endsAt.toISOString(),
    lines,
    balanceAtLeast: wish.balanceAtLeast ?? null,
    apiKey: opened.key,
  });
  const isAutomatic = opened.by === 'SYSTEM';
  if (charge.kind === 'PAID') {
    await recordPaid(ctx, {
      instanceId: instance.id,
      position,
      period,
      charge,
      isAutomatic,
      by: wish.by,
    });
    return { kind: 'PAID', position };
  }
  if (charge.kind === 'OVER_CAP') {
    if (opened.key) await recordOverCap(ctx, { instanceId: instance.id, keyId: opened.key.id });
    return charge;
  }
  const { missing } = charge;
  await recordRefused(ctx, { instanceId: instance.id, price: total, missing, isAutomatic });
  return charge;
};
