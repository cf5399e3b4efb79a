import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema } from '../values.ts';

/** An instance has ended for good: its server is to be destroyed. */
export const InstanceTerminated = defineEvent({
  name: 'instances.instance-terminated',
  schema: z.object({
    instanceId: idSchema,
    customerId: idSchema,
    hostname: z.string(),
    terminatedAt: instantSchema,
  }),
  consumers: ['providers', 'notifications'],
});
