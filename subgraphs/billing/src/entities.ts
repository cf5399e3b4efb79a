import { AdjustmentEntity } from './modules/adjustment/adjustment.entity.ts';
import { BankTransferEntity } from './modules/bank-transfer/bank-transfer.entity.ts';
import { TransferCodeEntity } from './modules/bank-transfer/transfer-code.entity.ts';
import { BrandEntity } from './modules/branding/brand.entity.ts';
import { CreditNoteEntity } from './modules/invoice/credit-note.entity.ts';
import { CreditNoteCounterEntity } from './modules/invoice/credit-note-counter.entity.ts';
import { InvoiceEntity } from './modules/invoice/invoice.entity.ts';
import {
  InvoiceCounterEntity,
  TestInvoiceCounterEntity,
} from './modules/invoice/invoice-counter.entity.ts';
import { KeySpendEntity } from './modules/key-spend/key-spend.entity.ts';
import { AccountEntity } from './modules/ledger/account.entity.ts';
import { BonusLotEntity } from './modules/ledger/bonus-lot.entity.ts';
import { BonusUseEntity } from './modules/ledger/bonus-use.entity.ts';
import { HoldEntity } from './modules/ledger/hold.entity.ts';
import { PostingEntity } from './modules/ledger/posting.entity.ts';
import { SealEntity } from './modules/ledger/seal.entity.ts';
import { TransactionEntity } from './modules/ledger/transaction.entity.ts';
import { CallbackEntity } from './modules/payment/callback.entity.ts';
import { PaymentEntity } from './modules/payment/payment.entity.ts';
import { PromotionEntity } from './modules/promotion/promotion.entity.ts';
import { PromotionUseEntity } from './modules/promotion/promotion-use.entity.ts';
import { RefundEntity } from './modules/refund/refund.entity.ts';
import { StaffActEntity } from './modules/staff-act/staff-act.entity.ts';
import { StaffActHeadEntity } from './modules/staff-act/staff-act-head.entity.ts';
import { LowBalanceWarningEntity } from './modules/wallet/low-balance-warning.entity.ts';
import { reportingViews } from './reporting-views.ts';

export const entities = [
  AccountEntity,
  TransactionEntity,
  PostingEntity,
  HoldEntity,
  BonusLotEntity,
  BonusUseEntity,
  InvoiceEntity,
  InvoiceCounterEntity,
  TestInvoiceCounterEntity,
  KeySpendEntity,
  CreditNoteEntity,
  CreditNoteCounterEntity,
  PaymentEntity,
  CallbackEntity,
  SealEntity,
  BankTransferEntity,
  TransferCodeEntity,
  RefundEntity,
  PromotionEntity,
  PromotionUseEntity,
  AdjustmentEntity,
  StaffActEntity,
  StaffActHeadEntity,
  LowBalanceWarningEntity,
  BrandEntity,
  ...reportingViews,
] as const;

/** The service's database user cannot change or remove rows of these. */
export const appendOnlyTables = [
  'ledger_transaction',
  'posting',
  'posting_seal',
  'bonus_use',
  'credit_note',
  'refund',
  'staff_act',
] as const;
