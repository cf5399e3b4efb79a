import { NotFoundError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../context.ts';
import { fetchPayableOrder, type PayableOrder } from '../../services/orders.ts';

/** Whether the actor is an API key that was not given this project. */
const isOutside = ({ actor }: UseCase, projectId: string | null | undefined): boolean => {
  const limits = actor.kind === 'user' ? actor.apiKey?.projectIds : undefined;
  return limits !== undefined && !(projectId != null && limits.includes(projectId));
};

/** An order of this customer, in a project the actor may touch; anybody else's is as absent as one that does not exist. */
export const fetchOwnOrder = async (
  context: UseCase,
  customerId: string,
  orderId: string,
  path?: readonly string[],
): Promise<PayableOrder> => {
  const order = await fetchPayableOrder(context, orderId);
  if (order?.customerId !== customerId || isOutside(context, order.projectId))
    throw new NotFoundError('The order', path);
  return order;
};

/** Whether the order waits for its payment. */
export const isPayable = (order: PayableOrder, now: Date): boolean =>
  order.status === 'PENDING_PAYMENT' && new Date(order.expiresAt) > now;
