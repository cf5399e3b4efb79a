import { InstanceTerminated } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { orderDestruction } from '../modules/server/use-cases/order-destruction.ts';

/** Its server is to be destroyed. */
export const instanceTerminated = defineConsumer(
  InstanceTerminated,
  (context: UseCase, { instanceId }) => orderDestruction(context, { instanceId }),
);
