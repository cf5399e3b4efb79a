import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** A wallet does not cover the renewals of the next seven days; told once until it does. */
export const BalanceLow = defineEvent({
  name: 'billing.balance-low',
  schema: z.object({
    warningId: idSchema,
    customerId: idSchema,
    /** What can be spent. */
    available: rupiahSchema,
    /** What the renewals cost until then. */
    needed: rupiahSchema,
    missing: rupiahSchema,
    /** When the first renewal comes that is not covered. */
    runsOutAt: instantSchema,
    /** Days in Jakarta from the warning until then; absent in warnings of before it was counted. */
    daysLeft: z.int().nonnegative().nullish(),
    renewals: z.int().positive(),
  }),
  consumers: ['notifications'],
});
