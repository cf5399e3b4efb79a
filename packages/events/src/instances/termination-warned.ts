import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** The last warning before a suspended instance is destroyed. */
export const TerminationWarned = defineEvent({
  name: 'instances.termination-warned',
  schema: z.object({
    instanceId: idSchema,
    customerId: idSchema,
    hostname: z.string(),
    terminatesAt: instantSchema,
    /** What brings it back; null while the price is not known. */
    price: rupiahSchema.nullable(),
  }),
  consumers: ['notifications'],
});
