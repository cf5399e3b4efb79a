import { ServerFailed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { failInstance } from '../modules/instance/use-cases/fail-instance.ts';

export const serverFailed = defineConsumer(ServerFailed, (ctx: UseCase, fact, envelope) =>
  failInstance(ctx, fact, new Date(envelope.occurredAt)),
);
