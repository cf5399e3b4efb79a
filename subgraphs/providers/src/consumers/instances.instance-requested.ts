import { InstanceRequested } from '@webrana/events';
import { defineConsumer, modeOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { requestServer } from '../modules/server/use-cases/request-server.ts';

/** An instance was paid for → its server is requested. */
export const instanceRequested = defineConsumer(
  InstanceRequested,
  (context: UseCase, { instanceId, customerId }) =>
    requestServer(context, { instanceId, mode: customerId ? modeOf(customerId) : 'LIVE' }),
);
