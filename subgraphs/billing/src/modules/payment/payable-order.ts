import { isWithinProjects, NotFoundError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../context.ts';
import { fetchPayableOrders, type PayableOrder } from '../../services/orders.ts';

/** Where the input of a payment names its order. */
export const orderPath = ['input', 'orderId'] as const;

/**
 * An order of this customer, in a project the actor may touch; anybody else's is as absent as one that
 * does not exist. Throws `NotFoundError`.
 */
export const requireOwnOrder = (
  { actor }: Pick<UseCase, 'actor'>,
  customerId: string,
  order: PayableOrder | undefined,
  path?: readonly string[],
): PayableOrder => {
  const limits = actor.kind === 'user' ? actor.apiKey?.projectIds : undefined;
  if (order?.customerId !== customerId || !isWithinProjects(limits, order.projectId))
    throw new NotFoundError('The order', path);
  return order;
};

/** The same by its id. Throws `NotFoundError`, `ServiceUnavailableError`. */
export const fetchOwnOrder = async (
  context: UseCase,
  customerId: string,
  orderId: string,
  path?: readonly string[],
): Promise<PayableOrder> => {
  const orders = await fetchPayableOrders(context, [orderId]);
  return requireOwnOrder(context, customerId, orders.get(orderId), path);
};

/** Whether the order waits for its payment. */
export const isPayable = (order: PayableOrder, now: Date): boolean =>
  order.status === 'PENDING_PAYMENT' && new Date(order.expiresAt) > now;
