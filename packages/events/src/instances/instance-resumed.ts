import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema } from '../values.ts';

/** A suspended instance is paid for again: it is to be powered on. */
export const InstanceResumed = defineEvent({
  name: 'instances.instance-resumed',
  schema: z.object({
    instanceId: idSchema,
    customerId: idSchema,
    hostname: z.string(),
    resumedAt: instantSchema,
  }),
  consumers: ['providers'],
});
