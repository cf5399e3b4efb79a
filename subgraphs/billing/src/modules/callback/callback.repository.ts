import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import type { ModeFilter } from '@webrana/subgraph-kit';
import { CallbackEntity } from '../payment/callback.entity.ts';
import { type CallbackOutcome, unmatchedOutcomes } from '../payment/keep-outcome.ts';
import { PaymentEntity } from '../payment/payment.entity.ts';

type Em = Transaction['em'];

export type CallbackFilter = {
  reference?: string | null | undefined;
  isProcessed?: boolean | null | undefined;
  outcomes?: readonly CallbackOutcome[] | null | undefined;
  /** About no payment of ours, and not marked as seen; or the opposite. */
  isUnmatched?: boolean | null | undefined;
  /** Of the gateway that sent them; live ones by default. */
  mode?: ModeFilter | null | undefined;
};

const unmatched = { outcome: { $in: unmatchedOutcomes }, dismissedAt: null };
const matched = {
  $or: [
    { outcome: null },
    { outcome: { $nin: unmatchedOutcomes } },
    { dismissedAt: { $ne: null } },
  ],
};

/** A page of callbacks, newest first; for staff. */
export const pageOfCallbacks = (
  em: Em,
  { reference, isProcessed, outcomes, isUnmatched, mode }: CallbackFilter,
  page: { first: number; after?: string | null | undefined },
): Promise<KeysetPage<CallbackEntity>> => {
  const processed = isProcessed == null ? {} : { processedAt: isProcessed ? { $ne: null } : null };
  return keysetPage<CallbackEntity>(em, CallbackEntity, {
    ...page,
    where: {
      $and: [
        reference ? { reference } : {},
        processed,
        outcomes ? { outcome: { $in: [...outcomes] } } : {},
        isUnmatched == null ? {} : isUnmatched ? unmatched : matched,
        mode === 'ALL' ? {} : { mode: mode ?? 'LIVE' },
      ],
    },
  });
};

/** A callback as the database has it now; for staff. */
export const findCallback = (em: Em, id: string): Promise<CallbackEntity | null> =>
  em.findOne(CallbackEntity, { id }, { disableIdentityMap: true });

/** Whether money was credited by it. */
export const isCredit = (outcome: CallbackOutcome | null | undefined): boolean =>
  outcome === 'CREDITED_INVOICE' || outcome === 'CREDITED_WALLET';

export type OfGateway = Pick<CallbackEntity, 'gateway' | 'mode' | 'reference'>;

/** Payments by the gateways' references; for staff. */
export const paymentsByReference = (em: Em, keys: readonly OfGateway[]): Promise<PaymentEntity[]> =>
  em.find(PaymentEntity, {
    gatewayReference: { $in: keys.map(({ reference }) => reference) },
    gateway: { $in: [...new Set(keys.map(({ gateway }) => gateway))] },
  });
