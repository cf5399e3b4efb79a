import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** A paid item became an instance; a server is to be created for it. */
export const InstanceRequested = defineEvent({
  name: 'instances.instance-requested',
  schema: z.object({
    instanceId: idSchema,
    orderId: idSchema,
    itemId: idSchema,
    /** Whose it is; a test twin's server is made at a test account. Absent from facts of old: live. */
    customerId: idSchema.optional(),
  }),
  consumers: ['providers', 'orders'],
});
