import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import {
  billingPeriodSchema,
  idSchema,
  instantSchema,
  providerSchema,
  rupiahSchema,
} from '../values.ts';

/** An order is paid in full: each item is to become exactly one instance. */
export const OrderPaid = defineEvent({
  name: 'orders.order-paid',
  schema: z.object({
    orderId: idSchema,
    customerId: idSchema,
    /** The project it belongs to, if any. */
    projectId: idSchema.nullish(),
    planId: idSchema,
    regionId: idSchema,
    osImageId: idSchema,
    period: billingPeriodSchema,
    sshKeys: z.array(z.string()),
    items: z.array(z.object({ itemId: idSchema, hostname: z.string(), amount: rupiahSchema })),
    /** Where the plan can be bought, best first; names as the provider spells them. */
    offers: z.array(
      z.object({
        provider: providerSchema,
        size: z.string(),
        region: z.string(),
        image: z.string(),
      }),
    ),
    paidAt: instantSchema,
  }),
  consumers: ['instances', 'catalog'],
});
