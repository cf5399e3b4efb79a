import { visibilityOf } from '@webrana/subgraph-kit';
import DataLoader from 'dataloader';
import type { UseCase } from '../../context.ts';
import type { OrderEntity } from './order.entity.ts';
import { findOrders, findStatusChanges } from './order.repository.ts';
import type { OrderStatusChangeEntity } from './order-status-change.entity.ts';

/** Batches reads of one request: one query per kind of row, whatever the page. */
export const createLoaders = ({ actor, em }: UseCase) => ({
  /** Null for orders the viewer may not see. */
  order: new DataLoader<string, OrderEntity | null>(async (ids) => {
    const orders = await findOrders(em, visibilityOf(actor), ids);
    const byId = new Map(orders.map((order) => [order.id, order]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
  /** By order; only for orders the viewer was shown. */
  statusChanges: new DataLoader<string, OrderStatusChangeEntity[]>(async (orderIds) => {
    const changes = await findStatusChanges(em, orderIds);
    const byOrder = Map.groupBy(changes, ({ orderId }) => orderId);
    return orderIds.map((orderId) => byOrder.get(orderId) ?? []);
  }),
});
