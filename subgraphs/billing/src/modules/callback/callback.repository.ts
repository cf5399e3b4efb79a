import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import type { ModeFilter } from '@webrana/subgraph-kit';
import { CallbackEntity } from '../payment/callback.entity.ts';
import { PaymentEntity } from '../payment/payment.entity.ts';

type Em = Transaction['em'];

export type CallbackFilter = {
  reference?: string | null | undefined;
  isProcessed?: boolean | null | undefined;
  /** Of the gateway that sent them; live ones by default. */
  mode?: ModeFilter | null | undefined;
};

/** A page of callbacks, newest first; for staff. */
export const pageOfCallbacks = (
  em: Em,
  { reference, isProcessed, mode }: CallbackFilter,
  page: { first: number; after?: string | null | undefined },
): Promise<KeysetPage<CallbackEntity>> => {
  const processed = isProcessed == null ? {} : { processedAt: isProcessed ? { $ne: null } : null };
  return keysetPage<CallbackEntity>(em, CallbackEntity, {
    ...page,
    where: {
      $and: [
        reference ? { reference } : {},
        processed,
        mode === 'ALL' ? {} : { mode: mode ?? 'LIVE' },
      ],
    },
  });
};

/** Payments by the gateway's reference; for staff. */
export const paymentsByReference = (
  em: Em,
  references: readonly string[],
): Promise<PaymentEntity[]> =>
  em.find(PaymentEntity, { gatewayReference: { $in: [...references] } });
