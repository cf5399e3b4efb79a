import { type Actor, coversScope } from '@webrana/subgraph-kit';
import type { InstanceEntity } from '../instance/instance.entity.ts';
import { viewerOwns } from '../instance/instance.policy.ts';
import type { PeriodEntity } from '../instance/period.entity.ts';
import type { ScheduleEntity } from './schedule.entity.ts';

/** The owner may say whether an instance that runs, or ran, renews by itself. */
export const viewerCanSetAutoRenew = (
  actor: Actor,
  instance: Pick<InstanceEntity, 'customerId'>,
  schedule: Pick<ScheduleEntity, 'endedAt'> | null,
): boolean => viewerOwns(actor, instance) && schedule != null && schedule.endedAt == null;

/**
 * The owner, not staff in their name, may pay the next period once the last paid one has begun: one ahead, not more, so that
 * a second click pays nothing twice.
 */
export const viewerCanRenew = (
  actor: Actor,
  instance: Pick<InstanceEntity, 'customerId'>,
  schedule: Pick<ScheduleEntity, 'endedAt'> | null,
  last: Pick<PeriodEntity, 'startsAt'> | null,
  now: Date,
): boolean =>
  viewerCanSetAutoRenew(actor, instance, schedule) &&
  !(actor.kind === 'user' && actor.impersonatorId) &&
  last != null &&
  last.startsAt <= now;

/** Whether the viewer may learn what the wallet lacks: a key only where it may see the wallet itself. */
export const viewerKnowsFunds = (actor: Actor): boolean =>
  actor.kind !== 'user' ||
  !actor.apiKey ||
  (!actor.apiKey.projectIds && coversScope(actor.apiKey.scopes, 'billing:read'));
