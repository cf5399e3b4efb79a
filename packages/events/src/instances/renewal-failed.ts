import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** The wallet holds too little for the next period; told once per day of trying. */
export const RenewalFailed = defineEvent({
  name: 'instances.renewal-failed',
  schema: z.object({
    instanceId: idSchema,
    customerId: idSchema,
    hostname: z.string(),
    price: rupiahSchema,
    missing: rupiahSchema,
    /** What happens if nothing is paid, and when. */
    deadline: instantSchema,
    consequence: z.enum(['SUSPENSION', 'TERMINATION']),
    /** The day of trying in Jakarta, `YYYY-MM-DD`. */
    day: z.iso.date(),
  }),
  consumers: ['notifications'],
});
