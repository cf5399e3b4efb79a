import { AdjustmentEntity } from './modules/adjustment/adjustment.entity.ts';
import { BankTransferEntity } from './modules/bank-transfer/bank-transfer.entity.ts';
import { TransferCodeEntity } from './modules/bank-transfer/transfer-code.entity.ts';
import { CreditNoteEntity } from './modules/invoice/credit-note.entity.ts';
import { InvoiceEntity } from './modules/invoice/invoice.entity.ts';
import { InvoiceCounterEntity } from './modules/invoice/invoice-counter.entity.ts';
import { AccountEntity } from './modules/ledger/account.entity.ts';
import { PostingEntity } from './modules/ledger/posting.entity.ts';
import { SealEntity } from './modules/ledger/seal.entity.ts';
import { TransactionEntity } from './modules/ledger/transaction.entity.ts';
import { CallbackEntity } from './modules/payment/callback.entity.ts';
import { PaymentEntity } from './modules/payment/payment.entity.ts';
import { PromotionEntity } from './modules/promotion/promotion.entity.ts';
import { RefundEntity } from './modules/refund/refund.entity.ts';
import { StaffActEntity } from './modules/staff-act/staff-act.entity.ts';
import { reportingViews } from './reporting-views.ts';

export const entities = [
  AccountEntity,
  TransactionEntity,
  PostingEntity,
  InvoiceEntity,
  InvoiceCounterEntity,
  CreditNoteEntity,
  PaymentEntity,
  CallbackEntity,
  SealEntity,
  BankTransferEntity,
  TransferCodeEntity,
  RefundEntity,
  PromotionEntity,
  AdjustmentEntity,
  StaffActEntity,
  ...reportingViews,
] as const;

/** The service's database user cannot change or remove rows of these. */
export const appendOnlyTables = [
  'ledger_transaction',
  'posting',
  'posting_seal',
  'credit_note',
  'refund',
  'staff_act',
] as const;
