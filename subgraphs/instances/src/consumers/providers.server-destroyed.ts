import { ServerDestroyed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { recordServerDone } from '../modules/renewal/use-cases/record-server-done.ts';

export const serverDestroyed = defineConsumer(ServerDestroyed, (ctx: UseCase, { instanceId }) =>
  recordServerDone(ctx, { instanceId, kind: 'SERVER_DESTROYED' }),
);
