import { defineJob } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { deliverMail } from '../modules/delivery/use-cases/deliver-mail.ts';

/** Rung for each mail that was written down. */
export const deliver = defineJob<Deps, { deliveryId: string }>({
  name: 'deliver',
  concurrency: 4,
  run: (context, { deliveryId }) => deliverMail(context, deliveryId),
});
