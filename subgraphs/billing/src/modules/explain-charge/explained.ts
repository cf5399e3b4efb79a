import type { AdjustmentEntity } from '../adjustment/adjustment.entity.ts';
import type { InvoiceEntity } from '../invoice/invoice.entity.ts';
import type { AccountEntity } from '../ledger/account.entity.ts';
import type { BonusLotEntity } from '../ledger/bonus-lot.entity.ts';
import type { PostingEntity } from '../ledger/posting.entity.ts';
import type { TransactionEntity } from '../ledger/transaction.entity.ts';
import type { CallbackEntity } from '../payment/callback.entity.ts';
import type { PaymentEntity } from '../payment/payment.entity.ts';
import type { PromotionEntity } from '../promotion/promotion.entity.ts';
import type { RefundEntity } from '../refund/refund.entity.ts';

/** One side of a movement, with the account it changed. */
export type Side = { readonly posting: PostingEntity; readonly account: AccountEntity };

/** What a movement took out of a lot, whole rupiah. */
export type ExplainedBonusUse = { readonly amount: number; readonly lot: BonusLotEntity };

/** A movement the viewer may see, with all that is written down about it. */
export type ExplainedMovement = {
  readonly movement: TransactionEntity;
  readonly sides: readonly Side[];
  /** Whose money it is; null when only our own accounts know. */
  readonly ownerId: string | null;
  /** The invoice it is about; of the viewer's. */
  readonly invoice: InvoiceEntity | null;
  readonly adjustment: AdjustmentEntity | null;
  readonly refund: RefundEntity | null;
  readonly lotGiven: BonusLotEntity | null;
  readonly lotsTaken: readonly ExplainedBonusUse[];
};

export type ExplainedPayment = {
  readonly payment: PaymentEntity;
  readonly promotion: PromotionEntity | null;
  readonly callbacks: readonly CallbackEntity[];
};

/** Everything behind a rupiah, as far as the viewer may see it. */
export type Explained = {
  readonly orderId: string | null;
  readonly invoice: InvoiceEntity | null;
  readonly payments: readonly ExplainedPayment[];
  readonly movements: readonly ExplainedMovement[];
};
