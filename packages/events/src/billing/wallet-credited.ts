import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** Money arrived in a wallet without being asked for: late payment, refund, welcome bonus. */
export const WalletCredited = defineEvent({
  name: 'billing.wallet-credited',
  schema: z.object({
    customerId: idSchema,
    transactionId: idSchema,
    amount: rupiahSchema,
    balanceAfter: rupiahSchema,
    reason: z.enum(['LATE_PAYMENT', 'REFUND', 'WELCOME_BONUS']),
    orderId: idSchema.nullable(),
    /** When the part of it that is bonus ends; null when none does. */
    bonusExpiresAt: instantSchema.nullish(),
  }),
  consumers: ['notifications'],
});
