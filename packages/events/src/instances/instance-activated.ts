import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema } from '../values.ts';

/** An instance runs for the first time and its first period began. */
export const InstanceActivated = defineEvent({
  name: 'instances.instance-activated',
  schema: z.object({
    instanceId: idSchema,
    orderId: idSchema,
    itemId: idSchema,
    customerId: idSchema,
    hostname: z.string(),
    ipv4: z.string().nullable(),
    activatedAt: instantSchema,
  }),
  consumers: ['orders', 'notifications'],
});
