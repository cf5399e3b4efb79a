import type { Actor } from '@webrana/subgraph-kit';
import type { ScheduleEntity } from './schedule.entity.ts';

/** An API key that renews, and what it may spend in a month: whole rupiah, null without a cap. */
export type ChargingKey = { readonly id: string; readonly monthlyCap: number | null };

/** The verified key that acts; null for a person, and for the platform itself. */
export const keyBehind = (actor: Actor | undefined): ChargingKey | null => {
  const key = actor?.kind === 'user' ? actor.apiKey : undefined;
  return key ? { id: key.id, monthlyCap: key.monthlyCap ?? null } : null;
};

type OnSchedule = Pick<ScheduleEntity, 'chargeOpenedAt' | 'chargeKeyId' | 'chargeKeyCap'>;

/** The key that began the charge that is open; null when none is, or no key did. */
export const keyOnSchedule = ({ chargeOpenedAt, chargeKeyId, chargeKeyCap }: OnSchedule) =>
  chargeOpenedAt && chargeKeyId
    ? ({ id: chargeKeyId, monthlyCap: chargeKeyCap ?? null } satisfies ChargingKey)
    : null;

/**
 * Whose charge it is once `actor` has a part in it, for whoever takes it up if this process dies. A
 * key that joins leaves it to who began it, a person makes it theirs.
 */
export const keyToKeep = (schedule: OnSchedule, actor: Actor | undefined): ChargingKey | null => {
  const joining = keyBehind(actor);
  if (actor && !joining) return null;
  return schedule.chargeOpenedAt ? keyOnSchedule(schedule) : joining;
};

/** The columns of a schedule when no charge is open. */
export const noCharge = {
  chargeOpenedAt: null,
  chargeOpenedBy: null,
  chargeKeyId: null,
  chargeKeyCap: null,
} satisfies Partial<ScheduleEntity>;
