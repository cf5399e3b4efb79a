import { InstanceActivated } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { advanceItem } from '../modules/order/use-cases/advance-item.ts';

export const instanceActivated = defineConsumer(InstanceActivated, (ctx: UseCase, fact) =>
  advanceItem(ctx, fact, 'ACTIVE'),
);
