import { type Actor, isStaff } from '@webrana/subgraph-kit';
import type { DeliveryEntity } from './delivery.entity.ts';

/** Whether the actor may read the log of deliveries: staff only. */
export const canReadDeliveries = (actor: Actor): boolean => isStaff(actor);

/** Whether a delivery can be sent again by hand: only what was given up. */
export const canResend = ({ state }: Pick<DeliveryEntity, 'state'>): boolean => state === 'FAILED';
