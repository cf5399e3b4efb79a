import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema } from '../values.ts';

/** An instance was not paid for within its grace: it is to be powered off. */
export const InstanceSuspended = defineEvent({
  name: 'instances.instance-suspended',
  schema: z.object({
    instanceId: idSchema,
    customerId: idSchema,
    hostname: z.string(),
    suspendedAt: instantSchema,
    terminatesAt: instantSchema,
  }),
  consumers: ['providers', 'notifications'],
});
