import { ServerPowerChanged } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { recordServerDone } from '../modules/renewal/use-cases/record-server-done.ts';

export const serverPowerChanged = defineConsumer(
  ServerPowerChanged,
  (ctx: UseCase, { instanceId, power }) =>
    recordServerDone(ctx, { instanceId, kind: power === 'ON' ? 'POWERED_ON' : 'POWERED_OFF' }),
);
