import { OrderPaid } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { requestInstances } from '../modules/instance/use-cases/request-instances.ts';

export const orderPaid = defineConsumer(OrderPaid, (ctx: UseCase, fact) =>
  requestInstances(ctx, fact),
);
