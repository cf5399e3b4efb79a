import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** The paid period of an instance ends soon; told once per period and distance. */
export const RenewalReminded = defineEvent({
  name: 'instances.renewal-reminded',
  schema: z.object({
    instanceId: idSchema,
    customerId: idSchema,
    hostname: z.string(),
    hoursBefore: z.int().positive(),
    endsAt: instantSchema,
    /** Null while the price is not known. */
    price: rupiahSchema.nullable(),
    autoRenew: z.boolean(),
  }),
  consumers: ['notifications'],
});
