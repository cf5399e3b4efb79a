import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, rupiahSchema } from '../values.ts';

/** Staff corrected a wallet, and the money has moved. */
export const WalletAdjusted = defineEvent({
  name: 'billing.wallet-adjusted',
  schema: z.object({
    adjustmentId: idSchema,
    customerId: idSchema,
    /** Whole rupiah; negative when money was taken. */
    amount: z.int(),
    balanceAfter: rupiahSchema,
    reason: z.string(),
  }),
  consumers: ['notifications'],
});
