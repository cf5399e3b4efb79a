import { type FilterQuery, LockMode, raw } from '@mikro-orm/core';
import type { Transaction } from '@webrana/orm-kit';
import { isLatestPeriod } from '../instance/instance.repository.ts';
import { PeriodEntity } from '../instance/period.entity.ts';
import { BrakeEntity } from './brake.entity.ts';
import { InstanceActEntity } from './instance-act.entity.ts';
import { RenewalEntity } from './renewal.entity.ts';
import { ScheduleEntity } from './schedule.entity.ts';

type Em = Transaction['em'];
const fresh = { disableIdentityMap: true } as const;

/** Schedules of instances whose visibility was already checked, in any order. */
export const findSchedules = (em: Em, instanceIds: readonly string[]): Promise<ScheduleEntity[]> =>
  em.find(ScheduleEntity, { instanceId: { $in: [...instanceIds] } }, fresh);

/** The schedule, locked until the end of the transaction; lock the instance first. */
export const lockSchedule = (em: Em, instanceId: string): Promise<ScheduleEntity | null> =>
  em.findOne(ScheduleEntity, { instanceId }, { ...fresh, lockMode: LockMode.PESSIMISTIC_WRITE });

/** The last period of an instance that is paid for. */
export const findLastPeriod = async (em: Em, instanceId: string): Promise<PeriodEntity | null> => {
  const options = { ...fresh, orderBy: { position: 'desc' as const }, limit: 1 };
  const [last = null] = await em.find(PeriodEntity, { instanceId }, options);
  return last;
};

/** The last paid periods of instances, by instance. */
export const findLastPeriods = async (
  em: Em,
  instanceIds: readonly string[],
): Promise<ReadonlyMap<string, PeriodEntity>> => {
  const where = { instanceId: { $in: [...instanceIds] }, [isLatestPeriod()]: [] };
  const rows = await em.find(PeriodEntity, where as FilterQuery<PeriodEntity>, fresh);
  return new Map(rows.map((row) => [row.instanceId, row]));
};

/** The renewal of a period, if it was paid. */
export const findRenewal = (
  em: Em,
  instanceId: string,
  periodStart: Date,
): Promise<RenewalEntity | null> => em.findOne(RenewalEntity, { instanceId, periodStart }, fresh);

const shownActs = 50;

/** The newest lines of the journals, newest first; for instances whose visibility was checked. */
export const findActs = async (
  em: Em,
  instanceIds: readonly string[],
): Promise<ReadonlyMap<string, InstanceActEntity[]>> => {
  const pages = await Promise.all(
    instanceIds.map(async (instanceId) => {
      const options = { ...fresh, orderBy: { id: 'desc' as const }, limit: shownActs };
      return [instanceId, await em.find(InstanceActEntity, { instanceId }, options)] as const;
    }),
  );
  return new Map(pages);
};

const isLive = { endedAt: null } satisfies FilterQuery<ScheduleEntity>;
const notOf = (owners: readonly string[]) =>
  owners.length > 0 ? { customerId: { $nin: [...owners] } } : {};

/** How many instances there are that could be suspended or terminated. */
export const countLive = (em: Em): Promise<number> => em.count(ScheduleEntity, isLive);

/**
 * Whose wallet is to be tried: automatic renewals whose time has come, except of held owners, and
 * charges that were begun and not written down.
 */
export const findChargeable = (
  em: Em,
  wanted: { now: Date; openedBefore: Date; held: readonly string[]; limit: number },
): Promise<ScheduleEntity[]> => {
  const { now, openedBefore, held, limit } = wanted;
  const due = { autoRenew: true, nextChargeAt: { $lte: now }, chargeOpenedAt: null };
  return em.find(
    ScheduleEntity,
    { ...isLive, $or: [{ ...due, ...notOf(held) }, { chargeOpenedAt: { $lte: openedBefore } }] },
    { ...fresh, orderBy: { nextChargeAt: 'asc' }, limit },
  );
};

/** Whose reminder is due. */
export const findRemindable = (em: Em, now: Date, limit: number): Promise<ScheduleEntity[]> =>
  em.find(
    ScheduleEntity,
    { ...isLive, remindAt: { $lte: now } },
    { ...fresh, orderBy: { remindAt: 'asc' }, limit },
  );

const settled = { ...isLive, chargeOpenedAt: null } satisfies FilterQuery<ScheduleEntity>;

const triedSinceGrace = () => raw((alias) => `${alias}.refused_at >= ${alias}.grace_until`);

/**
 * Whose grace is over. With automatic renewal only after the wallet was asked once more since then,
 * unless the owner is held and is not asked.
 */
export const overdue = (now: Date, held: readonly string[]): FilterQuery<ScheduleEntity> =>
  ({
    ...settled,
    suspendedAt: null,
    graceUntil: { $lte: now },
    $or: [
      { autoRenew: false },
      { [triedSinceGrace()]: [] },
      ...(held.length > 0 ? [{ customerId: { $in: [...held] } }] : []),
    ],
  }) as FilterQuery<ScheduleEntity>;

/** Suspended ones that are to be warned for the last time. */
export const warnable = (before: Date, held: readonly string[]): FilterQuery<ScheduleEntity> => ({
  ...settled,
  ...notOf(held),
  suspendedAt: { $ne: null },
  warnedAt: null,
  terminatesAt: { $lte: before },
});

/** Suspended ones whose time is over and who were warned. Held owners cannot pay: they keep theirs. */
export const doomed = (
  { now, warnedBefore }: { now: Date; warnedBefore: Date },
  held: readonly string[],
): FilterQuery<ScheduleEntity> => ({
  ...settled,
  ...notOf(held),
  suspendedAt: { $ne: null },
  terminatesAt: { $lte: now },
  warnedAt: { $ne: null, $lte: warnedBefore },
});

/** Schedules that meet a condition, the most overdue first. */
export const findWhere = (
  em: Em,
  where: FilterQuery<ScheduleEntity>,
  limit: number,
): Promise<ScheduleEntity[]> =>
  em.find(ScheduleEntity, where, { ...fresh, orderBy: { graceUntil: 'asc' }, limit });

/** The live schedules of an owner that renew by themselves. */
export const findRenewingOf = (em: Em, customerId: string): Promise<ScheduleEntity[]> =>
  em.find(ScheduleEntity, { ...isLive, customerId, autoRenew: true }, fresh);

/** Some of those whose price `orders` has not told yet. */
export const findUnpriced = (em: Em, limit: number): Promise<ScheduleEntity[]> =>
  em.find(ScheduleEntity, { ...isLive, price: null }, { ...fresh, limit });

/** How many schedules meet a condition. */
export const countWhere = (em: Em, where: FilterQuery<ScheduleEntity>): Promise<number> =>
  em.count(ScheduleEntity, where);

/** Whether the schedule of a locked instance still meets a condition; locks it too. */
export const isStill = async (
  em: Em,
  instanceId: string,
  where: FilterQuery<ScheduleEntity>,
): Promise<boolean> => {
  await lockSchedule(em, instanceId);
  const both = { $and: [{ instanceId }, where] } as FilterQuery<ScheduleEntity>;
  const options = { ...fresh, lockMode: LockMode.PESSIMISTIC_WRITE };
  return (await em.findOne(ScheduleEntity, both, options)) !== null;
};

/** The newest renewal of an instance. */
export const findLatestRenewal = async (
  em: Em,
  instanceId: string,
): Promise<RenewalEntity | null> => {
  const options = { ...fresh, orderBy: { periodStart: 'desc' as const }, limit: 1 };
  const [latest = null] = await em.find(RenewalEntity, { instanceId }, options);
  return latest;
};

/** The runs that stopped, for staff. */
export const findBrakes = (em: Em): Promise<BrakeEntity[]> =>
  em.find(BrakeEntity, {}, { ...fresh, orderBy: { act: 'asc' } });
