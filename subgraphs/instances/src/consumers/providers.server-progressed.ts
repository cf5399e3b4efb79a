import { ServerProgressed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { advancePreparation } from '../modules/instance/use-cases/advance-preparation.ts';

export const serverProgressed = defineConsumer(ServerProgressed, (ctx: UseCase, fact, envelope) =>
  advancePreparation(ctx, fact, new Date(envelope.occurredAt)),
);
