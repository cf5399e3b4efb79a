import { type FilterQuery, LockMode, raw } from '@mikro-orm/core';
import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import { listFilter, type ModeFilter, tenantFilter, type Visibility } from '@webrana/subgraph-kit';
import { InstanceEntity } from './instance.entity.ts';
import type { InstanceStatus } from './instance.states.ts';
import { PeriodEntity } from './period.entity.ts';
import { PreparationStepEntity } from './preparation-step.entity.ts';

type EntityManager = Transaction['em'];

/** The rows a viewer may see; `undefined` when that is none. */
const tenantOf = (visibility: Visibility): FilterQuery<InstanceEntity> | undefined =>
  visibility.kind === 'none' ? undefined : tenantFilter(visibility);

const detached = { disableIdentityMap: true } as const;

const findVisible = async (
  em: EntityManager,
  visibility: Visibility,
  where: FilterQuery<InstanceEntity>,
): Promise<InstanceEntity[]> => {
  const tenant = tenantOf(visibility);
  if (!tenant) return [];
  const both = { $and: [tenant, where] } as FilterQuery<InstanceEntity>;
  return em.find(InstanceEntity, both, { ...detached, orderBy: { itemId: 'asc' } });
};

/** Those of the instances that the viewer may see, in any order. */
export const findInstances = (
  em: EntityManager,
  visibility: Visibility,
  ids: readonly string[],
): Promise<InstanceEntity[]> => findVisible(em, visibility, { id: { $in: [...ids] } });

/** Those instances of the orders that the viewer may see; items count like their hostnames. */
export const findInstancesOfOrders = (
  em: EntityManager,
  visibility: Visibility,
  orderIds: readonly string[],
): Promise<InstanceEntity[]> => findVisible(em, visibility, { orderId: { $in: [...orderIds] } });

/** A page of the instances the viewer may see, newest first. */
export const findInstancePage = async (
  em: EntityManager,
  visibility: Visibility,
  page: {
    first: number;
    after?: string | null;
    statuses?: readonly InstanceStatus[] | null;
    projectId?: string | null;
    /** For viewers who see everybody's: one customer's; for others it cannot widen anything. */
    customerId?: string | null;
    /** For viewers who see everybody's; live ones by default. */
    mode?: ModeFilter | null;
  },
): Promise<KeysetPage<InstanceEntity>> => {
  if (visibility.kind === 'none')
    return { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };
  const conditions: FilterQuery<InstanceEntity>[] = [
    listFilter(visibility, page.mode),
    page.statuses ? { status: { $in: [...page.statuses] } } : {},
    page.customerId ? { customerId: page.customerId } : {},
    page.projectId ? { projectId: page.projectId } : {},
  ];
  return keysetPage(em, InstanceEntity, {
    where: { $and: conditions },
    first: page.first,
    after: page.after,
  });
};

/** One instance, held until the transaction ends: whoever changes it or its steps does this first. */
export const lockInstance = (em: EntityManager, id: string): Promise<InstanceEntity | null> =>
  em.findOne(InstanceEntity, { id }, { ...detached, lockMode: LockMode.PESSIMISTIC_WRITE });

/** The steps that instances have reached, in no order. */
export const findSteps = (
  em: EntityManager,
  instanceIds: readonly string[],
): Promise<PreparationStepEntity[]> =>
  em.find(PreparationStepEntity, { instanceId: { $in: [...instanceIds] } }, detached);

/** The condition that a period is the latest of its instance; a new fragment for each query. */
export const isLatestPeriod = () =>
  raw(
    (alias) =>
      `${alias}.position = (select max(q.position) from paid_period q where q.instance_id = ${alias}.instance_id)`,
  );

/** Of each instance: the periods that have not ended, and the latest one; by position. */
export const findRecentPeriods = (
  em: EntityManager,
  instanceIds: readonly string[],
  now: Date,
): Promise<PeriodEntity[]> =>
  em.find(
    PeriodEntity,
    {
      instanceId: { $in: [...instanceIds] },
      $or: [{ endsAt: { $gt: now } }, { [isLatestPeriod()]: [] }],
    } as FilterQuery<PeriodEntity>,
    { ...detached, orderBy: { position: 'asc' } },
  );
