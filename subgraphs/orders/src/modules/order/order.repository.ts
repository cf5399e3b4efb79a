import { type FilterQuery, LockMode } from '@mikro-orm/core';
import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import { listFilter, type ModeFilter, tenantFilter, type Visibility } from '@webrana/subgraph-kit';
import { OrderEntity } from './order.entity.ts';
import type { OrderStatus } from './order.states.ts';
import { OrderItemEntity } from './order-item.entity.ts';
import { OrderStatusChangeEntity } from './order-status-change.entity.ts';

type EntityManager = Transaction['em'];

/** The rows a viewer may see; `undefined` when that is none. */
const tenantOf = (visibility: Visibility): FilterQuery<OrderEntity> | undefined =>
  visibility.kind === 'none' ? undefined : tenantFilter(visibility);

const detached = { disableIdentityMap: true } as const;

/** One order, or null when there is none the viewer may see. */
export const findOrder = async (
  em: EntityManager,
  visibility: Visibility,
  id: string,
): Promise<OrderEntity | null> => {
  const [order] = await findOrders(em, visibility, [id]);
  return order ?? null;
};

/** Those of the orders that the viewer may see, in any order. */
export const findOrders = async (
  em: EntityManager,
  visibility: Visibility,
  ids: readonly string[],
): Promise<OrderEntity[]> => {
  const tenant = tenantOf(visibility);
  if (!tenant) return [];
  return em.find(OrderEntity, { $and: [tenant, { id: { $in: [...ids] } }] }, detached);
};

/** A page of the orders the viewer may see, newest first. */
export const findOrderPage = async (
  em: EntityManager,
  visibility: Visibility,
  page: {
    first: number;
    after?: string | null;
    statuses?: readonly OrderStatus[] | null;
    projectId?: string | null;
    /** For viewers who see everybody's: one customer's; for others it cannot widen anything. */
    customerId?: string | null;
    /** For viewers who see everybody's; live ones by default. */
    mode?: ModeFilter | null;
  },
): Promise<KeysetPage<OrderEntity>> => {
  if (visibility.kind === 'none')
    return { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };
  const conditions: FilterQuery<OrderEntity>[] = [
    listFilter(visibility, page.mode),
    page.statuses ? { status: { $in: [...page.statuses] } } : {},
    page.customerId ? { customerId: page.customerId } : {},
    page.projectId ? { projectId: page.projectId } : {},
  ];
  return keysetPage(em, OrderEntity, {
    where: { $and: conditions },
    first: page.first,
    after: page.after,
  });
};

/** One order, held until the transaction ends: whoever changes an order or its items does this first. */
export const lockOrder = (em: EntityManager, id: string): Promise<OrderEntity | null> =>
  em.findOne(OrderEntity, { id }, { ...detached, lockMode: LockMode.PESSIMISTIC_WRITE });

/** The items of an order by position. */
export const findItems = (em: EntityManager, orderId: string): Promise<OrderItemEntity[]> =>
  em.find(OrderItemEntity, { orderId }, { ...detached, orderBy: { position: 'asc' } });

/** The audit trails of orders the caller has already been shown, oldest first. */
export const findStatusChanges = (
  em: EntityManager,
  orderIds: readonly string[],
): Promise<OrderStatusChangeEntity[]> =>
  em.find(
    OrderStatusChangeEntity,
    { orderId: { $in: [...orderIds] } },
    { ...detached, orderBy: { id: 'asc' } },
  );

/** Whether the customer ever paid an order. */
export const hasPaidOrder = async (em: EntityManager, customerId: string): Promise<boolean> =>
  (await em.count(OrderEntity, { customerId, paidAt: { $ne: null } })) > 0;

/** Identifiers of unpaid orders whose time is over, after `afterId`, in the order of their ids. */
export const findOverdueOrderIds = async (
  em: EntityManager,
  now: Date,
  afterId: string,
  limit: number,
): Promise<string[]> => {
  const rows = await em.find(
    OrderEntity,
    { status: 'PENDING_PAYMENT', expiresAt: { $lte: now }, id: { $gt: afterId } },
    { ...detached, fields: ['id'], orderBy: { id: 'asc' }, limit },
  );
  return rows.map(({ id }) => id);
};
