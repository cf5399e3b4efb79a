import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, rupiahSchema } from '../values.ts';

/** An instance could not be delivered for good; no server of it is left anywhere. */
export const InstanceFailed = defineEvent({
  name: 'instances.instance-failed',
  schema: z.object({
    instanceId: idSchema,
    orderId: idSchema,
    itemId: idSchema,
    customerId: idSchema,
    hostname: z.string(),
    amount: rupiahSchema,
  }),
  consumers: ['orders', 'billing', 'notifications'],
});
