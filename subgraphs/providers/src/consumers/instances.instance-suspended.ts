import { InstanceSuspended } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { orderPower } from '../modules/server/use-cases/order-power.ts';

/** Its server is to be powered off. */
export const instanceSuspended = defineConsumer(InstanceSuspended, (context: UseCase, fact) =>
  orderPower(context, {
    instanceId: fact.instanceId,
    power: 'OFF',
    at: new Date(fact.suspendedAt),
  }),
);
