import { InstanceResumed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { orderPower } from '../modules/server/use-cases/order-power.ts';

/** Its server is to be powered on. */
export const instanceResumed = defineConsumer(InstanceResumed, (context: UseCase, fact) =>
  orderPower(context, { instanceId: fact.instanceId, power: 'ON', at: new Date(fact.resumedAt) }),
);
