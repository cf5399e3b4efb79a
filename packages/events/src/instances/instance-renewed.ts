import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** The next period of an instance was paid from the wallet. */
export const InstanceRenewed = defineEvent({
  name: 'instances.instance-renewed',
  schema: z.object({
    instanceId: idSchema,
    orderId: idSchema,
    customerId: idSchema,
    hostname: z.string(),
    invoiceId: idSchema,
    invoiceNumber: z.string(),
    amount: rupiahSchema,
    periodStartsAt: instantSchema,
    periodEndsAt: instantSchema,
    isAutomatic: z.boolean(),
  }),
  consumers: ['notifications'],
});
