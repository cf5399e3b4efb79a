import { ForbiddenError, pageSize } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { type DeliveryRequest, pageOfDeliveries } from '../delivery.page.ts';
import { canReadDeliveries } from '../delivery.policy.ts';

/** A page of the delivery log, newest first, for staff. */
export const listDeliveries = async ({ actor, em }: UseCase, request: DeliveryRequest) => {
  if (!canReadDeliveries(actor)) throw new ForbiddenError();
  return pageOfDeliveries(em, { ...request, first: pageSize(request.first) });
};
