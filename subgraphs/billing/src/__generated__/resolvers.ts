import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountEntity } from '../modules/ledger/account.entity.ts';
import type { PostingEntity } from '../modules/ledger/posting.entity.ts';
import type { InvoiceEntity } from '../modules/invoice/invoice.entity.ts';
import type { CreditNoteEntity } from '../modules/invoice/credit-note.entity.ts';
import type { PaymentEntity } from '../modules/payment/payment.entity.ts';
import type { CallbackEntity } from '../modules/payment/callback.entity.ts';
import type { BankTransferEntity } from '../modules/bank-transfer/bank-transfer.entity.ts';
import type { RefundEntity } from '../modules/refund/refund.entity.ts';
import type { PromotionEntity } from '../modules/promotion/promotion.entity.ts';
import type { AdjustmentEntity } from '../modules/adjustment/adjustment.entity.ts';
import type { BrandEntity } from '../modules/branding/brand.entity.ts';
import type { BonusLotEntity } from '../modules/ledger/bonus-lot.entity.ts';
import type { HoldEntity } from '../modules/ledger/hold.entity.ts';
import type { Outlook } from '../modules/wallet/outlook.ts';
import type { StaffActEntity } from '../modules/staff-act/staff-act.entity.ts';
import type { Explained, ExplainedMovement, ExplainedPayment, ExplainedBonusUse } from '../modules/explain-charge/explained.ts';
import type { EntityReference } from '@webrana/subgraph-kit';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day as `YYYY-MM-DD` in Asia/Jakarta. */
  Date: { input: string; output: string; }
  /** A point in time as ISO 8601 in UTC, for example `2026-11-22T07:05:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A whole number exact to 2^53−1: rupiah for IDR, cents for USD. */
  MoneyAmount: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

/** A correction of a wallet. */
export type AdjustWalletInput = {
  /** Whole rupiah to add; negative takes away. */
  amount: Scalars['MoneyAmount']['input'];
  /** Whose wallet. */
  customerId: Scalars['ID']['input'];
  /** A key of your choosing: the same key and input give the same adjustment. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why; the customer reads it. */
  reason: Scalars['String']['input'];
};

/** The outcome of `adjustWallet`. */
export type AdjustWalletResult = AdjustWalletSuccess | IdempotencyConflictError | InsufficientBalanceError | InvalidInputError | NotFoundError | OwnMoneyError | ProofRequiredError;

/** The adjustment is applied, or waits for a second person. */
export type AdjustWalletSuccess = {
  __typename?: 'AdjustWalletSuccess';
  /** The adjustment. */
  adjustment: WalletAdjustment;
};

/** The adjustment was decided before. */
export type AdjustmentDecidedError = UserError & {
  __typename?: 'AdjustmentDecidedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What became of it. */
  status: WalletAdjustmentStatus;
};

/** Which transfer arrived. */
export type ApproveTransferInput = {
  /** The payment. */
  paymentId: Scalars['ID']['input'];
  /** What you checked, for the record. */
  reason: Scalars['String']['input'];
};

/** The outcome of `approveTransfer`. */
export type ApproveTransferResult = ApproveTransferSuccess | InvalidInputError | NotFoundError | OwnMoneyError | ProofRequiredError | TransferDecidedError;

/** The money was credited. */
export type ApproveTransferSuccess = {
  __typename?: 'ApproveTransferSuccess';
  /** The payment. */
  payment: Payment;
};

/** A bank account of ours to transfer to. */
export type BankAccount = {
  __typename?: 'BankAccount';
  /** Whose account it is. */
  accountHolder: Scalars['String']['output'];
  /** The account number. */
  accountNumber: Scalars['String']['output'];
  /** The bank. */
  bankName: Scalars['String']['output'];
  /** The code to pass to `payOrder` and `topUpWallet`. */
  code: Scalars['String']['output'];
};

/** What to transfer, and what became of it. */
export type BankTransfer = {
  __typename?: 'BankTransfer';
  /** Exactly what to transfer, the unique code included. */
  amount: Money;
  /** Where to transfer to. */
  bankAccount: BankAccount;
  /** Whether a proof can be handed in now. */
  canSubmitProof: Scalars['Boolean']['output'];
  /** When staff decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. */
  decidedBy?: Maybe<User>;
  /** Whether staff approved it; null while nobody decided. */
  isApproved?: Maybe<Scalars['Boolean']['output']>;
  /** When the last proof was handed in. */
  proofSubmittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was rejected. */
  rejectionReason?: Maybe<Scalars['String']['output']>;
  /** The rupiah added to make the amount unique; they go to the wallet. */
  uniqueCode: Money;
};

/** How long one paid period lasts. */
export type BillingPeriod =
  /** One day. */
  | 'DAILY'
  /** One month, keeping the day it began on. */
  | 'MONTHLY'
  /** One year, keeping the day it began on. */
  | 'YEARLY';

/** What ends, and when. */
export type BonusExpiry = {
  __typename?: 'BonusExpiry';
  /** What is taken back unless it is spent before. */
  amount: Money;
  /** When. */
  expiresAt: Scalars['DateTime']['output'];
};

/** A bonus, as far as it was not spent. */
export type BonusLot = {
  __typename?: 'BonusLot';
  /** What was given. */
  amount: Money;
  /** When what remains ends; null when it does not. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was given. */
  grantedAt: Scalars['DateTime']['output'];
  /** The opaque identifier, prefixed `lot_`. */
  id: Scalars['ID']['output'];
  /** What remains of it. */
  remaining: Money;
  /** Why it was given. */
  source: BonusSource;
};

/** Why a bonus was given. */
export type BonusSource =
  /** A bonus for topping up. */
  | 'DEPOSIT'
  /** The bonus part of a payment that came back. */
  | 'RETURNED'
  /** A gift for a new account. */
  | 'WELCOME';

/** How your invoices look: your brand stands on top, the seller and the tax stay what they are. */
export type Branding = {
  __typename?: 'Branding';
  /** The colour of lines and headings, `#rrggbb`; ours when there is none. */
  accentColor?: Maybe<Scalars['String']['output']>;
  /** The postal address, lines separated by line breaks. */
  address?: Maybe<Scalars['String']['output']>;
  /** Whether invoices to come carry the brand; paid ones stay as they were when they were paid. */
  isEnabled: Scalars['Boolean']['output'];
  /** The legal name behind the brand. */
  legalName?: Maybe<Scalars['String']['output']>;
  /** The logo as it is printed. */
  logo?: Maybe<FileContent>;
  /** What the brand is called; stands on top where there is no logo. */
  name: Scalars['String']['output'];
  /** The tax number (NPWP), 15 or 16 digits. */
  taxNumber?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Money a callback credited. */
export type CallbackCredit = {
  __typename?: 'CallbackCredit';
  /** How much. */
  amount: Money;
  /** The movement, prefixed `txn_`; `explainCharge` tells the rest. */
  transactionId: Scalars['ID']['output'];
};

/** The callback matched a payment, waits to be worked off, or was marked as seen before. */
export type CallbackMatchedError = UserError & {
  __typename?: 'CallbackMatchedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What a callback did. */
export type CallbackOutcome =
  /** The payment ended unpaid. */
  | 'CLOSED'
  /** The invoice was paid. */
  | 'CREDITED_INVOICE'
  /** The money went to the wallet. */
  | 'CREDITED_WALLET'
  /** Staff must decide: the amount did not match, or the payment gateway gave the money back. */
  | 'IN_REVIEW'
  /** It was known already. */
  | 'NOTHING_NEW'
  /** The gateway says that it is not paid yet. */
  | 'STILL_OPEN'
  /** It is about no payment of ours. */
  | 'UNKNOWN'
  /** It came from the payment gateway, but what it is about cannot be read. */
  | 'UNREADABLE';

/** What an account counts. */
export type ChargeAccount =
  /** Corrections of wallets by staff. */
  | 'ADJUSTMENTS'
  /** Money on our bank account. */
  | 'BANK_CLEARING'
  /** Money the payment gateway holds for us. */
  | 'GATEWAY_CLEARING'
  /** Another account of ours. */
  | 'OTHER'
  /** PPN we owe to the state. */
  | 'PPN_PAYABLE'
  /** What we gave away. */
  | 'PROMOTIONAL_EXPENSE'
  /** What we paid back. */
  | 'REFUNDS'
  /** What we earned. */
  | 'REVENUE'
  /** The customer's wallet. */
  | 'WALLET';

/** A correction of a wallet, as its owner may know it. */
export type ChargeAdjustment = {
  __typename?: 'ChargeAdjustment';
  /** All about it, who asked and who decided. */
  adjustment?: Maybe<WalletAdjustment>;
  /** When it was posted. */
  appliedAt: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What a movement took out of one bonus. */
export type ChargeBonusUse = {
  __typename?: 'ChargeBonusUse';
  /** What it took. */
  amount: Money;
  /** The movement that had given the bonus, to be explained in its turn. */
  givenByTransactionId: Scalars['ID']['output'];
  /** The bonus, as it is now. */
  lot: BonusLot;
};

/** One authentic callback of the payment gateway. */
export type ChargeCallback = {
  __typename?: 'ChargeCallback';
  /** The opaque identifier, prefixed `cbk_`. */
  id: Scalars['ID']['output'];
  /** What it led to, in one word. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** When its effect was decided; null while that is open. */
  processedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came. */
  receivedAt: Scalars['DateTime']['output'];
  /** The status it claimed. */
  status: Scalars['String']['output'];
};

/** A coupon that lowered an invoice. */
export type ChargeCoupon = {
  __typename?: 'ChargeCoupon';
  /** What it took off, before tax. */
  amount: Money;
  /** The order it was used for, which knows its code. */
  order?: Maybe<Order>;
};

/** Everything behind a rupiah: what was bought, at which price, how it was paid, and where it went. */
export type ChargeExplanation = {
  __typename?: 'ChargeExplanation';
  /** What staff did by hand about it, oldest first; for staff who handle money. */
  acts?: Maybe<Array<StaffAct>>;
  /** The coupon that lowered this invoice; null when none did, also when it renews an order that had one. */
  coupon?: Maybe<ChargeCoupon>;
  /** The invoice, with its lines, tax and credit notes; null when there is none. */
  invoice?: Maybe<Invoice>;
  /** Every movement of money it caused, oldest first. */
  movements: Array<ChargeMovement>;
  /** The order it belongs to, with its plan; null when the money belongs to none. */
  order?: Maybe<Order>;
  /** Every attempt to pay it, oldest first. */
  payments: Array<ChargePayment>;
  /** The period it paid; null unless it renewed an instance: the first period of an order begins when its instances run. */
  period?: Maybe<ChargePeriod>;
};

/** One movement of money: postings that sum to zero. */
export type ChargeMovement = {
  __typename?: 'ChargeMovement';
  /** The correction by staff it carried out, if any. */
  adjustment?: Maybe<ChargeAdjustment>;
  /** What moved: the sum of its positive sides. */
  amount: Money;
  /** The bonus it gave, as it is now. */
  bonusGiven?: Maybe<BonusLot>;
  /** The bonus it spent or ended, those that end first come first. */
  bonusTaken: Array<ChargeBonusUse>;
  /** Whose money it is. */
  customer?: Maybe<User>;
  /** The opaque identifier, prefixed `txn_`. */
  id: Scalars['ID']['output'];
  /** The invoice it is about, if any. */
  invoice?: Maybe<Invoice>;
  /** What makes it happen only once: which one. */
  key: Scalars['String']['output'];
  /** Why the money moved. */
  kind: WalletEntryKind;
  /** When it moved. */
  occurredAt: Scalars['DateTime']['output'];
  /** Every side of it; they sum to zero. */
  postings: Array<ChargePosting>;
  /** The refund it gave, with reason and credit note, if any. */
  refund?: Maybe<Refund>;
  /** What makes it happen only once: the kind of cause. */
  scope: Scalars['String']['output'];
};

/** A page of movements. */
export type ChargeMovementConnection = {
  __typename?: 'ChargeMovementConnection';
  /** The movements of this page with their cursors. */
  edges: Array<ChargeMovementEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A movement within a page. */
export type ChargeMovementEdge = {
  __typename?: 'ChargeMovementEdge';
  /** The position of the movement, for `after`. */
  cursor: Scalars['String']['output'];
  /** The movement. */
  node: ChargeMovement;
};

/** One attempt to pay, and what the payment gateway told about it. */
export type ChargePayment = {
  __typename?: 'ChargePayment';
  /** Every authentic callback about it, oldest first. */
  callbacks: Array<ChargeCallback>;
  /** The payment gateway's reference. */
  gatewayReference?: Maybe<Scalars['String']['output']>;
  /** Our name for it at the payment gateway. */
  merchantReference: Scalars['ID']['output'];
  /** The payment. */
  payment: Payment;
  /** The promotion that promised it a bonus, if any. */
  promotion?: Maybe<DepositPromotion>;
  /** The movement that credited it, if any. */
  transactionId?: Maybe<Scalars['ID']['output']>;
};

/** The period of an instance that a renewal paid. */
export type ChargePeriod = {
  __typename?: 'ChargePeriod';
  /** When the period ends; null on renewals from before it was written down. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The instance. */
  instance?: Maybe<Instance>;
  /** When the period begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** One side of a movement. */
export type ChargePosting = {
  __typename?: 'ChargePosting';
  /** The account it changed. */
  account: ChargeAccount;
  /** The amount; positive raises a wallet, revenue or a debt of ours. */
  amount: Money;
  /** What the wallet held afterwards; null for our own accounts. */
  balanceAfter?: Maybe<Money>;
  /** The opaque identifier, prefixed `pst_`. */
  id: Scalars['ID']['output'];
};

/** A period of an instance to be paid for. */
export type ChargeRenewalInput = {
  /** The API key that renews, whose month it counts in; null when the person or the schedule does. */
  apiKey?: InputMaybe<RenewingKeyInput>;
  /** What the wallet must hold and the key's cap leave, at least the total: a series of periods is paid whole or not at all. */
  balanceAtLeast?: InputMaybe<Scalars['MoneyAmount']['input']>;
  /** What is sold, for the invoice line. */
  description: Scalars['String']['input'];
  /** The instance. */
  instanceId: Scalars['ID']['input'];
  /** Every line of the price; SUBTOTAL and TAX sum to TOTAL. */
  lines: Array<RenewalLineInput>;
  /** The order it was bought with. */
  orderId: Scalars['ID']['input'];
  /** Whose wallet pays. */
  ownerId: Scalars['ID']['input'];
  /** When the period ends. */
  periodEndsAt: Scalars['DateTime']['input'];
  /** When the period begins; with the instance it names the charge for ever. */
  periodStartsAt: Scalars['DateTime']['input'];
};

/** The outcome of `chargeRenewal`. */
export type ChargeRenewalResult = RenewalCharged | RenewalInsufficient | SpendingCapExceededError;

/** Why a coupon cannot be used. */
export type CouponProblem =
  /** The coupon was used as often as it may be. */
  | 'EXHAUSTED'
  /** The coupon is no longer valid. */
  | 'EXPIRED'
  /** The coupon is for a first order only. */
  | 'FIRST_ORDER_ONLY'
  /** The order is below the minimum of the coupon. */
  | 'MINIMUM_NOT_MET'
  /** The coupon is not valid yet. */
  | 'NOT_YET_VALID'
  /** The coupon is for other billing periods. */
  | 'OTHER_PERIOD'
  /** The coupon is for other plans. */
  | 'OTHER_PLAN'
  /** No coupon has this code. */
  | 'UNKNOWN'
  /** You have used this coupon as often as you may. */
  | 'USED_BY_YOU';

/** The coupon cannot be used for this order. */
export type CouponUnavailableError = UserError & {
  __typename?: 'CouponUnavailableError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Why it cannot be used. */
  reason: CouponProblem;
};

/** What a promotion gives, and when. */
export type CreateDepositPromotionInput = {
  /** Hundredths of a percent of the top-up, with kind `PERCENT`. */
  basisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** Whole rupiah, with kind `FIXED`. */
  bonusAmount?: InputMaybe<Scalars['MoneyAmount']['input']>;
  /** How many days the bonus can be spent, 1–3650; for ever when left out. */
  bonusDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whole rupiah it may give in all; without limit when left out. */
  budget?: InputMaybe<Scalars['MoneyAmount']['input']>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['input'];
  /** How the bonus is counted. */
  kind: DepositPromotionKind;
  /** The largest bonus in whole rupiah, with kind `PERCENT`. */
  maximumBonus?: InputMaybe<Scalars['MoneyAmount']['input']>;
  /** How often it can be given in all; without limit when left out. */
  maximumUses?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest top-up that earns it, in whole rupiah. */
  minimumDeposit: Scalars['MoneyAmount']['input'];
  /** What people see. */
  name: Scalars['String']['input'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** How often one customer can get it, 1–1000; without limit when left out. */
  usesPerCustomer?: InputMaybe<Scalars['Int']['input']>;
};

/** The outcome of `createDepositPromotion`. */
export type CreateDepositPromotionResult = CreateDepositPromotionSuccess | InvalidInputError;

/** The promotion was added. */
export type CreateDepositPromotionSuccess = {
  __typename?: 'CreateDepositPromotionSuccess';
  /** The promotion. */
  promotion: DepositPromotion;
};

/** A document that takes back a part of a paid invoice, or all of it. */
export type CreditNote = {
  __typename?: 'CreditNote';
  /** The opaque identifier, prefixed `crn_`. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** The number: that of the invoice and a count without gaps. */
  number: Scalars['String']['output'];
  /** The document to print or keep; counts like `Invoice.pdf`. */
  pdf: FileContent;
  /** The PPN inside it; null when the invoice carried none. */
  tax?: Maybe<InvoiceTax>;
  /** What went back. */
  total: Money;
};


/** A document that takes back a part of a paid invoice, or all of it. */
export type CreditNotePdfArgs = {
  locale?: InputMaybe<Locale>;
};

/** A currency the platform counts in. */
export type Currency =
  /** Indonesian rupiah, counted in whole rupiah. */
  | 'IDR'
  /** United States dollar, counted in cents. */
  | 'USD';

/** The decision about an adjustment. */
export type DecideWalletAdjustmentInput = {
  /** The adjustment. */
  adjustmentId: Scalars['ID']['input'];
  /** Whether to apply it. */
  isApproved: Scalars['Boolean']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** The outcome of `decideWalletAdjustment`. */
export type DecideWalletAdjustmentResult = AdjustmentDecidedError | DecideWalletAdjustmentSuccess | InsufficientBalanceError | InvalidInputError | NotFoundError | OwnMoneyError | ProofRequiredError | SecondPersonNeededError;

/** The adjustment was decided. */
export type DecideWalletAdjustmentSuccess = {
  __typename?: 'DecideWalletAdjustmentSuccess';
  /** The adjustment. */
  adjustment: WalletAdjustment;
};

/** A bonus for topping up, for a while. */
export type DepositPromotion = Node & {
  __typename?: 'DepositPromotion';
  /** Whether you can still get it. */
  availability: DepositPromotionAvailability;
  /** Hundredths of a percent of the top-up, with kind `PERCENT`. */
  basisPoints?: Maybe<Scalars['Int']['output']>;
  /** What is added, with kind `FIXED`. */
  bonusAmount?: Maybe<Money>;
  /** How many days the bonus can be spent, from when it is given; null for ever. */
  bonusDays?: Maybe<Scalars['Int']['output']>;
  /** What its budget can still give; null without a budget. */
  bonusLeft?: Maybe<Money>;
  /** What it gave, and what it promised to payments that are open. */
  bonusTotal?: Maybe<Money>;
  /** What it may give to all customers together; null for no limit. */
  budget?: Maybe<Money>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** The opaque identifier, prefixed `dpr_`. */
  id: Scalars['ID']['output'];
  /** How the bonus is counted. */
  kind: DepositPromotionKind;
  /** The largest bonus, with kind `PERCENT`; null for no limit. */
  maximumBonus?: Maybe<Money>;
  /** How often it can be given to all customers together; null for no limit. */
  maximumUses?: Maybe<Scalars['Int']['output']>;
  /** The smallest top-up that earns it. */
  minimumDeposit: Money;
  /** What people see. */
  name: Scalars['String']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** How often it was given, or is promised to a payment that is open. */
  uses?: Maybe<Scalars['Int']['output']>;
  /** How often one customer can get it; null for no limit. */
  usesPerCustomer?: Maybe<Scalars['Int']['output']>;
};

/** Whether a deposit promotion can still be had. */
export type DepositPromotionAvailability =
  /** A top-up of yours gets it while it runs. */
  | 'AVAILABLE'
  /** You got it as often as one customer can. */
  | 'USED_BY_VIEWER'
  /** All customers together got all there is. */
  | 'USED_UP';

/** How a deposit bonus is counted. */
export type DepositPromotionKind =
  /** The same for every top-up. */
  | 'FIXED'
  /** A share of the top-up. */
  | 'PERCENT';

/** Which callback to mark as seen, and why. */
export type DismissCallbackInput = {
  /** The callback. */
  callbackId: Scalars['ID']['input'];
  /** Why nothing is to be done about it. */
  reason: Scalars['String']['input'];
};

/** The outcome of `dismissCallback`. */
export type DismissCallbackResult = CallbackMatchedError | DismissCallbackSuccess | InvalidInputError | NotFoundError;

/** The callback is marked as seen. */
export type DismissCallbackSuccess = {
  __typename?: 'DismissCallbackSuccess';
  /** The callback. */
  callback: PaymentCallback;
};

/** Your e-mail address is not confirmed yet; confirm it, then repeat. */
export type EmailNotVerifiedError = UserError & {
  __typename?: 'EmailNotVerifiedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Which promotion to end. */
export type EndDepositPromotionInput = {
  /** The promotion. */
  promotionId: Scalars['ID']['input'];
};

/** The outcome of `endDepositPromotion`. */
export type EndDepositPromotionResult = EndDepositPromotionSuccess | InvalidInputError | NotFoundError;

/** The promotion is over. */
export type EndDepositPromotionSuccess = {
  __typename?: 'EndDepositPromotionSuccess';
  /** The promotion. */
  promotion: DepositPromotion;
};

/** One field of an input and what is wrong with it. */
export type FieldIssue = {
  __typename?: 'FieldIssue';
  /** A stable code for translation, for example `TOO_SHORT`. */
  code: Scalars['String']['output'];
  /** What is wrong, in English. */
  message: Scalars['String']['output'];
  /** The field, outermost first. */
  path: Array<Scalars['String']['output']>;
};

/** A file made on demand. */
export type FileContent = {
  __typename?: 'FileContent';
  /** Its bytes in Base64. */
  contentBase64: Scalars['String']['output'];
  /** A safe name to save it under. */
  fileName: Scalars['String']['output'];
  /** What it is, for example `application/pdf`. */
  mediaType: Scalars['String']['output'];
};

/** Money that had been credited, and that the payment gateway then gave back to its payer. */
export type GatewayRefund = {
  __typename?: 'GatewayRefund';
  /** What the customer's wallet holds now and nothing holds back. */
  available: Money;
  /** What of a promotion's bonus remains that came with it. */
  bonusLeft: Money;
  /** What had been credited for the payment. */
  credited: Money;
  /** Where that went. */
  creditedTo: GatewayRefundPlace;
  /** When the platform learned of it. */
  learnedAt: Scalars['DateTime']['output'];
  /** How far staff are with it. */
  state: GatewayRefundState;
  /** What `TAKE_BACK` would take from the wallet now. */
  takeable: Money;
};

/** Where credited money went at first. */
export type GatewayRefundPlace =
  /** It paid the invoice. */
  | 'INVOICE'
  /** It went to the customer's wallet. */
  | 'WALLET';

/** How far staff are with money the payment gateway gave back. */
export type GatewayRefundState =
  /** The customer keeps it: it is our loss. */
  | 'BORNE'
  /** Nothing was moved for it. */
  | 'DISMISSED'
  /** Staff must decide. */
  | 'IN_REVIEW'
  /** The wallet gave it back, as far as it went. */
  | 'TAKEN_BACK';

/** The same idempotency key was already used with another input. */
export type IdempotencyConflictError = UserError & {
  __typename?: 'IdempotencyConflictError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A virtual server a customer owns. */
export type Instance = {
  __typename?: 'Instance';
  /** The opaque identifier, prefixed `ins_`. */
  id: Scalars['ID']['output'];
};

/** The wallet does not hold enough. */
export type InsufficientBalanceError = UserError & {
  __typename?: 'InsufficientBalanceError';
  /** What the wallet holds; null for API keys that may not see it. */
  balance?: Maybe<Money>;
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What is missing; null for API keys that may not see it. */
  shortfall?: Maybe<Money>;
};

/** Fields of the input are missing or malformed. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** Every field that has to change. */
  issues: Array<FieldIssue>;
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The first field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What a customer owes or paid for an order. */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** Who buys, frozen once it is paid; null while nobody can tell. */
  buyer?: Maybe<InvoiceParty>;
  /** What was credited against it, oldest first. */
  creditNotes: Array<CreditNote>;
  /** What is sold. */
  description: Scalars['String']['output'];
  /** The opaque identifier, prefixed `inv_`. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Every line of the price. */
  lines: Array<PriceLine>;
  /** Whether it is a real invoice or one of test mode, which is no tax document. */
  mode: Mode;
  /** The number, without gaps within a month, given when it is paid. */
  number?: Maybe<Scalars['String']['output']>;
  /** The order it is for. */
  order?: Maybe<Order>;
  /** When it was paid. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** The document to print or keep; at most 5 in one request, see `invoiceArchive`. */
  pdf: FileContent;
  /** The project of its order. */
  project?: Maybe<Project>;
  /** What went back to the customer so far. */
  refunded: Money;
  /** What went back, oldest first. */
  refunds?: Maybe<Array<Refund>>;
  /** Who sells, as it was when the invoice was issued. */
  seller: InvoiceParty;
  /** Whether it is paid. */
  status: InvoiceStatus;
  /** The PPN inside the total; null when the seller charges none. */
  tax?: Maybe<InvoiceTax>;
  /** What is charged. */
  total: Money;
  /** The total in words, for example `seratus sebelas ribu rupiah`. */
  totalInWords: Scalars['String']['output'];
};


/** What a customer owes or paid for an order. */
export type InvoicePdfArgs = {
  locale?: InputMaybe<Locale>;
};


/** What a customer owes or paid for an order. */
export type InvoiceTotalInWordsArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of invoices. */
export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  /** The invoices of this page with their cursors. */
  edges: Array<InvoiceEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An invoice within a page. */
export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  /** The position of the invoice, for `after`. */
  cursor: Scalars['String']['output'];
  /** The invoice. */
  node: Invoice;
};

/** Which invoices to list. */
export type InvoiceFilter = {
  /** Only invoices of this customer; staff only. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Live invoices, those of test mode, or both; for staff, others see their own mode. */
  mode?: InputMaybe<ModeFilter>;
  /** Only invoices issued in this month in Jakarta, `YYYY-MM`. */
  month?: InputMaybe<Scalars['String']['input']>;
  /** Only invoices of orders in this project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Only invoices in one of these statuses. */
  statuses?: InputMaybe<Array<InvoiceStatus>>;
};

/** The seller or the buyer as a document names them. */
export type InvoiceParty = {
  __typename?: 'InvoiceParty';
  /** The postal address, lines separated by line breaks. */
  address?: Maybe<Scalars['String']['output']>;
  /** The e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The name of the company, else of the person. */
  name: Scalars['String']['output'];
  /** The tax number (NPWP), 15 or 16 digits. */
  taxNumber?: Maybe<Scalars['String']['output']>;
};

/** Whether an invoice is paid. */
export type InvoiceStatus =
  /** Waiting for the payment. */
  | 'OPEN'
  /** Paid in full. */
  | 'PAID'
  /** Paid, and refunded in full. */
  | 'REFUNDED'
  /** No longer owed: the order was closed unpaid. */
  | 'VOID';

/** The PPN of an invoice or a credit note. */
export type InvoiceTax = {
  __typename?: 'InvoiceTax';
  /** The tax. */
  amount: Money;
  /** The tax base (DPP) the rate applies to: 11/12 of the price since 2025. */
  base: Money;
  /** The price before tax. */
  price: Money;
  /** The rate in percent of the base. */
  ratePercent: Scalars['Int']['output'];
};

/** Which movements to list; every given condition must hold. */
export type LedgerMovementFilter = {
  /** What it is about, exactly: the identifier of a movement, posting, payment, invoice, order, instance that was renewed, refund, credit note, adjustment or bonus, the number of an invoice, order or credit note, or the payment gateway's or our reference. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** Movements that changed one of these accounts. */
  accounts?: InputMaybe<Array<ChargeAccount>>;
  /** Whose money it is. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the money moved. */
  kinds?: InputMaybe<Array<WalletEntryKind>>;
};

/** A language the platform speaks. */
export type Locale =
  /** English. */
  | 'EN'
  /** Bahasa Indonesia. */
  | 'ID';

/** The file is not accepted as a logo. */
export type LogoNotAcceptedError = UserError & {
  __typename?: 'LogoNotAcceptedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Why. */
  reason: LogoProblem;
};

/** Why a file is not accepted as a logo. */
export type LogoProblem =
  /** The picture is wider or higher than 1000 pixels. */
  | 'DIMENSIONS'
  /** The file is too large. */
  | 'SIZE'
  /** The file is neither a PNG nor a JPEG. */
  | 'TYPE'
  /** The file is empty, broken or of an unusual kind, such as interlaced. */
  | 'UNREADABLE';

/** With your open top-ups the wallet would hold more than it may. */
export type MaximumBalanceError = UserError & {
  __typename?: 'MaximumBalanceError';
  /** What it can still take beside them; less the largest unique code with a bank transfer. */
  available: Money;
  /** What your open top-ups bring once they are paid. */
  awaited: Money;
  /** What the wallet holds. */
  balance: Money;
  /** What it may hold at most. */
  maximumBalance: Money;
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Whether an object is live or of test mode, where no money moves and servers are pretended. */
export type Mode =
  /** Costs money and is delivered. */
  | 'LIVE'
  /** Made in test mode. */
  | 'TEST';

/** Which objects a list shows staff; everybody else sees only those of their own mode. */
export type ModeFilter =
  /** Both. */
  | 'ALL'
  /** Live ones. */
  | 'LIVE'
  /** Those of test mode. */
  | 'TEST';

/** An exact amount of money. */
export type Money = {
  __typename?: 'Money';
  /** Whole rupiah for IDR, cents for USD. */
  amount: Scalars['MoneyAmount']['output'];
  /** The currency of the amount. */
  currency: Currency;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Corrects a wallet; above a limit it waits for a second member of staff. */
  adjustWallet: AdjustWalletResult;
  /** Says that somebody else's transfer arrived: pays the invoice or tops up the wallet, once. */
  approveTransfer: ApproveTransferResult;
  /** Takes the price of an instance's next period from its owner's wallet, for `instances`; a period is charged once. */
  chargeRenewal: ChargeRenewalResult;
  /** Adds a deposit promotion. */
  createDepositPromotion: CreateDepositPromotionResult;
  /** Decides an adjustment somebody else asked for. */
  decideWalletAdjustment: DecideWalletAdjustmentResult;
  /** Marks a callback that matched no payment as seen; nothing else changes. */
  dismissCallback: DismissCallbackResult;
  /** Ends a deposit promotion now; payments opened before keep their bonus. */
  endDepositPromotion: EndDepositPromotionResult;
  /** Pays an order: at once from the wallet, or by opening a payment at a channel. */
  payOrder: PayOrderResult;
  /** Gives a paid invoice back to the wallet, in full or part, never more than was captured. */
  refundInvoice: RefundInvoiceResult;
  /** Says that somebody else's transfer did not arrive. */
  rejectTransfer: RejectTransferResult;
  /** Works a callback off again: asks the gateway and does what is due, at most once. */
  replayCallback: ReplayCallbackResult;
  /** Decides a payment whose amount did not match, or that the payment gateway gave back. */
  resolveReview: ResolveReviewResult;
  /** Hands in the proof of a transfer: PNG, JPEG, WebP or PDF up to 135 KiB. */
  submitTransferProof: SubmitTransferProofResult;
  /** Opens a payment that tops up your wallet. */
  topUpWallet: TopUpWalletResult;
  /** Says how your invoices look from now on; paid ones stay as they were. */
  updateBranding: UpdateBrandingResult;
};


export type MutationAdjustWalletArgs = {
  input: AdjustWalletInput;
};


export type MutationApproveTransferArgs = {
  input: ApproveTransferInput;
};


export type MutationChargeRenewalArgs = {
  input: ChargeRenewalInput;
};


export type MutationCreateDepositPromotionArgs = {
  input: CreateDepositPromotionInput;
};


export type MutationDecideWalletAdjustmentArgs = {
  input: DecideWalletAdjustmentInput;
};


export type MutationDismissCallbackArgs = {
  input: DismissCallbackInput;
};


export type MutationEndDepositPromotionArgs = {
  input: EndDepositPromotionInput;
};


export type MutationPayOrderArgs = {
  input: PayOrderInput;
};


export type MutationRefundInvoiceArgs = {
  input: RefundInvoiceInput;
};


export type MutationRejectTransferArgs = {
  input: RejectTransferInput;
};


export type MutationReplayCallbackArgs = {
  input: ReplayCallbackInput;
};


export type MutationResolveReviewArgs = {
  input: ResolveReviewInput;
};


export type MutationSubmitTransferProofArgs = {
  input: SubmitTransferProofInput;
};


export type MutationTopUpWalletArgs = {
  input: TopUpWalletInput;
};


export type MutationUpdateBrandingArgs = {
  input: UpdateBrandingInput;
};

/** Anything with a globally unique, opaque, type-prefixed identifier. */
export type Node = {
  /** The opaque identifier, prefixed with its type. */
  id: Scalars['ID']['output'];
};

/** What was referred to does not exist, or is not yours. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** What was not found. */
  message: Scalars['String']['output'];
  /** The input field that refers to it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The invoice was not paid, or less is left than was asked for. */
export type NotRefundableError = UserError & {
  __typename?: 'NotRefundableError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What can still go back. */
  refundable: Money;
};

/** A purchase of one or more instances of one plan. */
export type Order = {
  __typename?: 'Order';
  /** The opaque identifier, prefixed `ord_`. */
  id: Scalars['ID']['output'];
  /** The invoice, once somebody began to pay. */
  invoice?: Maybe<Invoice>;
  /** The latest payment, once somebody began to pay. */
  payment?: Maybe<Payment>;
};

/** The order is not waiting for a payment. */
export type OrderNotPayableError = UserError & {
  __typename?: 'OrderNotPayableError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The money is your own: another member of staff has to decide about it. */
export type OwnMoneyError = UserError & {
  __typename?: 'OwnMoneyError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Which order to pay, and how. */
export type PayOrderInput = {
  /** The code of the bank account, with method `BANK_TRANSFER`; the first one by default. */
  bankAccountCode?: InputMaybe<Scalars['String']['input']>;
  /** The code of the channel, with method `CHANNEL`. */
  channelCode?: InputMaybe<Scalars['String']['input']>;
  /** A key of your choosing: the same key and input give the same payment. */
  idempotencyKey: Scalars['ID']['input'];
  /** From the wallet, through a channel, or by bank transfer. */
  method: PaymentMethod;
  /** The order. */
  orderId: Scalars['ID']['input'];
};

/** The outcome of `payOrder`. */
export type PayOrderResult = EmailNotVerifiedError | IdempotencyConflictError | InsufficientBalanceError | InvalidInputError | NotFoundError | OrderNotPayableError | PayOrderSuccess | PaymentChannelUnavailableError | SpendingCapExceededError | TestModeUnavailableError;

/** The payment is made, or open and waiting for the payer. */
export type PayOrderSuccess = {
  __typename?: 'PayOrderSuccess';
  /** The invoice it pays. */
  invoice: Invoice;
  /** The payment; an open one for the same channel is returned again. */
  payment: Payment;
};

/** One attempt to pay an invoice or to top up a wallet. */
export type Payment = Node & {
  __typename?: 'Payment';
  /** What it is to pay: the invoice's total, or the amount to top up. */
  amount: Money;
  /** What a promotion adds to a top-up once that is paid; null when none does. */
  bonus?: Maybe<Money>;
  /** The name of the channel people see, for example `QRIS`. */
  channelName?: Maybe<Scalars['String']['output']>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** What it brought the invoice or the wallet, once it is paid; after a review not always the amount. */
  creditedAmount?: Maybe<Money>;
  /** Who pays. */
  customer?: Maybe<User>;
  /** Until when it can be paid. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the payer pays on top. */
  fee: Money;
  /** What the payment gateway keeps of it: our cost, in no movement; null until it told, and on old payments. */
  gatewayFee?: Maybe<Money>;
  /** What the payment gateway calls it. */
  gatewayReference?: Maybe<Scalars['String']['output']>;
  /** What became of credited money the payment gateway gave back to the payer; null when it did not. */
  gatewayRefund?: Maybe<GatewayRefund>;
  /** The opaque identifier, prefixed `pay_`. */
  id: Scalars['ID']['output'];
  /** How to pay through a channel; null otherwise. */
  instructions?: Maybe<PaymentInstructions>;
  /** The invoice it pays; null for a top-up. */
  invoice?: Maybe<Invoice>;
  /** How it is paid. */
  method: PaymentMethod;
  /** Whether money is paid or test money. */
  mode: Mode;
  /** The order it pays; null for a top-up or a renewal. */
  order?: Maybe<Order>;
  /** When the payment was confirmed. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed or is in review. */
  problem?: Maybe<Scalars['String']['output']>;
  /** What the payment is for. */
  purpose: PaymentPurpose;
  /** How the money that came did not match, and when staff decided; null when it matched. */
  review?: Maybe<PaymentReview>;
  /** How far the payment has come. */
  status: PaymentStatus;
  /** What the payer pays in all. */
  total: Money;
  /** Where to transfer to, with method `BANK_TRANSFER`. */
  transfer?: Maybe<BankTransfer>;
};

/** An authentic callback of the payment gateway, kept as it came. */
export type PaymentCallback = Node & {
  __typename?: 'PaymentCallback';
  /** What staff did about it, replays with what each of them did; oldest first. */
  acts: Array<StaffAct>;
  /** What it claims; only the gateway's detail is believed. */
  claimedStatus: Scalars['String']['output'];
  /** Whose payment it is about. */
  customer?: Maybe<User>;
  /** When staff marked it as seen though it matched no payment. */
  dismissedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The payment gateway that sent it. */
  gateway: Scalars['String']['output'];
  /** The opaque identifier, prefixed `cbk_`. */
  id: Scalars['ID']['output'];
  /** What it credited; null when it credited nothing. */
  moved?: Maybe<CallbackCredit>;
  /** The most it did; a replay that finds nothing more to do leaves it as it is. */
  outcome?: Maybe<CallbackOutcome>;
  /** The payment it is about; null when it is none of ours. */
  payment?: Maybe<Payment>;
  /** When it was worked off; null means that it waits. */
  processedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The body as it came. */
  rawBody: Scalars['String']['output'];
  /** When it came first. */
  receivedAt: Scalars['DateTime']['output'];
  /** The gateway's name of the payment. */
  reference: Scalars['String']['output'];
};

/** A page of callbacks. */
export type PaymentCallbackConnection = {
  __typename?: 'PaymentCallbackConnection';
  /** The callbacks of this page with their cursors. */
  edges: Array<PaymentCallbackEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A callback within a page. */
export type PaymentCallbackEdge = {
  __typename?: 'PaymentCallbackEdge';
  /** The position of the callback, for `after`. */
  cursor: Scalars['String']['output'];
  /** The callback. */
  node: PaymentCallback;
};

/** A way to pay through the payment gateway. */
export type PaymentChannel = {
  __typename?: 'PaymentChannel';
  /** The code to pass to `payOrder`. */
  code: Scalars['String']['output'];
  /** What the payer pays on top for this order. */
  fee: Money;
  /** The kind of channel, for grouping. */
  group: PaymentChannelGroup;
  /** Whether it can be used for this order right now. */
  isAvailable: Scalars['Boolean']['output'];
  /** The largest order it takes. */
  maximumAmount: Money;
  /** The smallest order it takes. */
  minimumAmount: Money;
  /** The name people see. */
  name: Scalars['String']['output'];
  /** Why it cannot be used; null when it can. */
  obstacle?: Maybe<PaymentChannelObstacle>;
  /** What the payer pays in all for this order. */
  total: Money;
};

/** The kind of a payment channel. */
export type PaymentChannelGroup =
  /** A till of a shop. */
  | 'CONVENIENCE_STORE'
  /** A wallet on the phone. */
  | 'E_WALLET'
  /** A QR code any bank or wallet can scan. */
  | 'QRIS'
  /** A bank account number made for one payment. */
  | 'VIRTUAL_ACCOUNT';

/** Why a channel cannot be used. */
export type PaymentChannelObstacle =
  /** It does not take this amount. */
  | 'AMOUNT'
  /** It opens nothing without a phone number, which accounts do not have (OVO). */
  | 'NEEDS_PHONE'
  /** The payment gateway has switched it off. */
  | 'SWITCHED_OFF'
  /** What is to be paid ends before the channel's shortest time is over, or is not payable. */
  | 'TIME';

/** The channel is unknown, switched off, does not take this amount, or does not answer; choose another. */
export type PaymentChannelUnavailableError = UserError & {
  __typename?: 'PaymentChannelUnavailableError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A page of payments. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The payments of this page with their cursors. */
  edges: Array<PaymentEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A payment within a page. */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** The position of the payment, for `after`. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: Payment;
};

/** Which payments to return; every given field must match. */
export type PaymentFilter = {
  /** Only payments of this customer; staff only. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these methods. */
  methods?: InputMaybe<Array<PaymentMethod>>;
  /** Live payments, those of test mode, or both; for staff, others see their own mode. */
  mode?: InputMaybe<ModeFilter>;
  /** Only this purpose. */
  purpose?: InputMaybe<PaymentPurpose>;
  /** Only these statuses. */
  statuses?: InputMaybe<Array<PaymentStatus>>;
};

/** The payment gateway does not answer right now. */
export type PaymentGatewaySilentError = UserError & {
  __typename?: 'PaymentGatewaySilentError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** One way to pay, step by step. */
export type PaymentGuide = {
  __typename?: 'PaymentGuide';
  /** What to do, in order, as plain text. */
  steps: Array<Scalars['String']['output']>;
  /** Where, for example `Mobile banking`. */
  title: Scalars['String']['output'];
};

/** How to pay through a channel. */
export type PaymentInstructions = {
  __typename?: 'PaymentInstructions';
  /** The payment gateway's own page for this payment. */
  checkoutUrl: Scalars['String']['output'];
  /** Ways to pay, step by step. */
  guides: Array<PaymentGuide>;
  /** The number to pay to or to show at the till. */
  payCode?: Maybe<Scalars['String']['output']>;
  /** The channel's page to go to. */
  paymentUrl?: Maybe<Scalars['String']['output']>;
  /** The content of the QR code to scan. */
  qrContent?: Maybe<Scalars['String']['output']>;
};

/** How a payment is made. */
export type PaymentMethod =
  /** By a bank transfer that staff approve. */
  | 'BANK_TRANSFER'
  /** Through a channel of the payment gateway. */
  | 'CHANNEL'
  /** From the prepaid wallet. */
  | 'WALLET';

/** What a payment is for. */
export type PaymentPurpose =
  /** An order's invoice. */
  | 'ORDER'
  /** It pays the next period of an instance. */
  | 'RENEWAL'
  /** The prepaid wallet. */
  | 'TOP_UP';

/** A payment whose money did not match what was expected. */
export type PaymentReview = {
  __typename?: 'PaymentReview';
  /** What the payment gateway collected instead. */
  collected: Money;
  /** When staff decided; null while they look into it. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was expected. */
  expected: Money;
  /** How it did not match. */
  problem: PaymentReviewProblem;
};

/** How money that came did not match. */
export type PaymentReviewProblem =
  /** It is another amount than the payment gateway had announced, the payer's fee included. */
  | 'OTHER_THAN_ANNOUNCED'
  /** It is another amount than was asked for, the payer's fee left aside. */
  | 'OTHER_THAN_ASKED';

/** How far a payment has come. */
export type PaymentStatus =
  /** Not paid in time. */
  | 'EXPIRED'
  /** Refused by the channel. */
  | 'FAILED'
  /** The amount did not match; staff look into it. */
  | 'IN_REVIEW'
  /** Being opened at the payment gateway. */
  | 'OPENING'
  /** Confirmed. */
  | 'PAID'
  /** Waiting for the payer. */
  | 'PENDING';

/** One line of a price. */
export type PriceLine = {
  __typename?: 'PriceLine';
  /** The amount of the line for the whole order; reductions are negative. */
  amount: Money;
  /** What the line stands for. */
  kind: PriceLineKind;
};

/** What a line of a price stands for. */
export type PriceLineKind =
  /** A coupon entered by the customer. */
  | 'COUPON'
  /** The list price of the plan times the quantity. */
  | 'LIST_PRICE'
  /** A running promotion of the plan. */
  | 'PLAN_PROMOTION'
  /** What remains before tax. */
  | 'SUBTOTAL'
  /** PPN, the value-added tax. */
  | 'TAX'
  /** What is charged. */
  | 'TOTAL';

/** A group of orders, instances and invoices. */
export type Project = {
  __typename?: 'Project';
  /** The opaque identifier, prefixed `prj_`. */
  id: Scalars['ID']['output'];
};

/** The file is not accepted as a proof. */
export type ProofNotAcceptedError = UserError & {
  __typename?: 'ProofNotAcceptedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Why. */
  reason: ProofProblem;
};

/** Why a file is not accepted as a proof. */
export type ProofProblem =
  /** The file is too large. */
  | 'SIZE'
  /** The file is not a PNG, JPEG, WebP or PDF. */
  | 'TYPE'
  /** The file is empty or cannot be read. */
  | 'UNREADABLE';

/** You must prove again who you are; call `confirmIdentity`, then repeat. */
export type ProofRequiredError = UserError & {
  __typename?: 'ProofRequiredError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A cloud that runs servers for us. */
export type Provider =
  /** DigitalOcean. */
  | 'DIGITALOCEAN'
  /** Linode. */
  | 'LINODE'
  /** Vultr. */
  | 'VULTR';

/** One way to buy a server from a provider, in the provider's own spelling. */
export type ProviderOffer = {
  __typename?: 'ProviderOffer';
  /** The provider's name of the image. */
  image: Scalars['String']['output'];
  /** The provider. */
  provider: Provider;
  /** The provider's name of the region. */
  region: Scalars['String']['output'];
  /** The provider's name of the size. */
  size: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The bank accounts that take transfers. */
  bankAccounts?: Maybe<Array<BankAccount>>;
  /** Your brand, null while you have none. */
  branding?: Maybe<Branding>;
  /** The invoices paid in a month as XML for Coretax, without those refunded in full within it; check it against the current template first. */
  coretaxExport?: Maybe<FileContent>;
  /** Your credit notes issued in a month as CSV with negative amounts; finance and admins get everybody's. */
  creditNotesCsv?: Maybe<FileContent>;
  /** The wallet of a customer; null when nothing ever moved in it. */
  customerWallet?: Maybe<Wallet>;
  /** Every deposit promotion, newest first: past, present and future. */
  depositPromotions?: Maybe<Array<DepositPromotion>>;
  /** Everything behind a rupiah: give exactly one of the three; null when it is not yours. */
  explainCharge?: Maybe<ChargeExplanation>;
  /** One invoice of yours, null when there is none. */
  invoice?: Maybe<Invoice>;
  /** The PDFs of up to 100 of your numbered invoices in one ZIP: those named, else those paid in a month, or a part of them; finance and admins get everybody's. */
  invoiceArchive?: Maybe<FileContent>;
  /** How many parts the archive of a month comes in, each of up to 100 invoices; 0 when none was paid. */
  invoiceArchiveParts?: Maybe<Scalars['Int']['output']>;
  /** Your invoices, newest first; staff see everybody's. */
  invoices?: Maybe<InvoiceConnection>;
  /** Your invoices paid in a month as CSV; finance and admins get everybody's, with what leads to the ledger. */
  invoicesCsv?: Maybe<FileContent>;
  /** Movements of money, newest first. */
  ledgerMovements?: Maybe<ChargeMovementConnection>;
  /** Those of the orders whose transfer was proved and waits for a decision, for `orders`. */
  ordersAwaitingDecision: Array<Scalars['ID']['output']>;
  /** A payment of yours; any payment for staff. */
  payment?: Maybe<Payment>;
  /** The callbacks of the payment gateway, newest first. */
  paymentCallbacks?: Maybe<PaymentCallbackConnection>;
  /** The ways to pay an order of yours, with what each costs. */
  paymentChannels?: Maybe<Array<PaymentChannel>>;
  /** Your payments, newest first; everybody's for staff. */
  payments?: Maybe<PaymentConnection>;
  /** Payments staff must decide: the amount did not match, or the gateway gave it back; oldest first. */
  paymentsInReview?: Maybe<PaymentConnection>;
  /** Refunds of all customers, newest first. */
  refunds?: Maybe<RefundConnection>;
  /** Who sells, as invoices issued now name it. */
  seller?: Maybe<InvoiceParty>;
  /** What staff did by hand in billing, newest first; nobody can change it. */
  staffActs?: Maybe<StaffActConnection>;
  /** What was sold, credited and taxed in a month, by rate. */
  taxReport?: Maybe<TaxReport>;
  /** The ways to pay a top-up, with what each costs. */
  topUpChannels?: Maybe<Array<PaymentChannel>>;
  /** What your wallet can be topped up with right now. */
  topUpOptions?: Maybe<TopUpOptions>;
  /** The last proof handed in for a transfer. */
  transferProof?: Maybe<TransferProof>;
  /** Transfers that wait for a decision; those with a proof are ready. */
  transfersToApprove?: Maybe<PaymentConnection>;
  /** The viewer's wallet. */
  wallet?: Maybe<Wallet>;
  /** Adjustments of wallets, newest first. */
  walletAdjustments?: Maybe<WalletAdjustmentConnection>;
  /** What wallets hold, for `instances`; owners without a wallet are left out. */
  walletFunds: Array<WalletFunds>;
  /** What the wallets of all customers hold. */
  walletLiability?: Maybe<WalletLiability>;
};


export type QueryCoretaxExportArgs = {
  month: Scalars['String']['input'];
};


export type QueryCreditNotesCsvArgs = {
  month: Scalars['String']['input'];
  projectId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCustomerWalletArgs = {
  customerId: Scalars['ID']['input'];
};


export type QueryExplainChargeArgs = {
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  transactionId?: InputMaybe<Scalars['ID']['input']>;
  walletEntryId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoiceArchiveArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  locale?: InputMaybe<Locale>;
  month?: InputMaybe<Scalars['String']['input']>;
  part?: InputMaybe<Scalars['Int']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryInvoiceArchivePartsArgs = {
  month: Scalars['String']['input'];
  projectId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryInvoicesCsvArgs = {
  month: Scalars['String']['input'];
  projectId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLedgerMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerMovementFilter>;
  first?: Scalars['Int']['input'];
  mode?: ModeFilter;
};


export type QueryOrdersAwaitingDecisionArgs = {
  orderIds: Array<Scalars['ID']['input']>;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentCallbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isProcessed?: InputMaybe<Scalars['Boolean']['input']>;
  isUnmatched?: InputMaybe<Scalars['Boolean']['input']>;
  mode?: ModeFilter;
  outcomes?: InputMaybe<Array<CallbackOutcome>>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaymentChannelsArgs = {
  orderId: Scalars['ID']['input'];
};


export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryPaymentsInReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  mode?: ModeFilter;
};


export type QueryRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  isByStaff?: InputMaybe<Scalars['Boolean']['input']>;
  mode?: ModeFilter;
  month?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStaffActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StaffActFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryTaxReportArgs = {
  month: Scalars['String']['input'];
};


export type QueryTopUpChannelsArgs = {
  amount: Scalars['MoneyAmount']['input'];
};


export type QueryTransferProofArgs = {
  paymentId: Scalars['ID']['input'];
};


export type QueryTransfersToApproveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  hasProof?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryWalletAdjustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  mode?: ModeFilter;
  status?: InputMaybe<WalletAdjustmentStatus>;
};


export type QueryWalletFundsArgs = {
  ownerIds: Array<Scalars['ID']['input']>;
};

/** Money of a paid invoice that went back to the wallet. */
export type Refund = Node & {
  __typename?: 'Refund';
  /** What went back. */
  amount: Money;
  /** When it went back. */
  createdAt: Scalars['DateTime']['output'];
  /** The member of staff who decided it; null when the platform did. */
  createdBy?: Maybe<User>;
  /** The document about it. */
  creditNote?: Maybe<CreditNote>;
  /** Whose money it is. */
  customer?: Maybe<User>;
  /** The opaque identifier, prefixed `rfd_`. */
  id: Scalars['ID']['output'];
  /** The invoice. */
  invoice?: Maybe<Invoice>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The part of it that is PPN. */
  tax: Money;
};

/** A page of refunds. */
export type RefundConnection = {
  __typename?: 'RefundConnection';
  /** The refunds of this page with their cursors. */
  edges: Array<RefundEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A refund within a page. */
export type RefundEdge = {
  __typename?: 'RefundEdge';
  /** The position of the refund, for `after`. */
  cursor: Scalars['String']['output'];
  /** The refund. */
  node: Refund;
};

/** What to give back, and why. */
export type RefundInvoiceInput = {
  /** Whole rupiah; everything that is left by default. */
  amount?: InputMaybe<Scalars['MoneyAmount']['input']>;
  /** A key of your choosing: the same key and input give the same refund. */
  idempotencyKey: Scalars['ID']['input'];
  /** The invoice. */
  invoiceId: Scalars['ID']['input'];
  /** Why; the customer reads it. */
  reason: Scalars['String']['input'];
};

/** The outcome of `refundInvoice`. */
export type RefundInvoiceResult = IdempotencyConflictError | InvalidInputError | NotFoundError | NotRefundableError | OwnMoneyError | ProofRequiredError | RefundInvoiceSuccess;

/** The money is in the wallet. */
export type RefundInvoiceSuccess = {
  __typename?: 'RefundInvoiceSuccess';
  /** The invoice as it is now. */
  invoice: Invoice;
  /** The refund. */
  refund: Refund;
};

/** The plan cannot be delivered in this region right now. */
export type RegionSoldOutError = UserError & {
  __typename?: 'RegionSoldOutError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Which transfer did not arrive, and why. */
export type RejectTransferInput = {
  /** The payment. */
  paymentId: Scalars['ID']['input'];
  /** Why; the payer reads it. */
  reason: Scalars['String']['input'];
};

/** The outcome of `rejectTransfer`. */
export type RejectTransferResult = InvalidInputError | NotFoundError | OwnMoneyError | ProofRequiredError | RejectTransferSuccess | TransferDecidedError;

/** The transfer was rejected. */
export type RejectTransferSuccess = {
  __typename?: 'RejectTransferSuccess';
  /** The payment. */
  payment: Payment;
};

/** The period is paid, by this call or one before. */
export type RenewalCharged = {
  __typename?: 'RenewalCharged';
  /** What was charged. */
  amount: Money;
  /** The invoice. */
  invoiceId: Scalars['ID']['output'];
  /** The number of the invoice. */
  invoiceNumber: Scalars['String']['output'];
  /** The movement of money. */
  transactionId: Scalars['ID']['output'];
};

/** The wallet holds too little; nothing was charged. */
export type RenewalInsufficient = {
  __typename?: 'RenewalInsufficient';
  /** What the wallet holds. */
  balance: Money;
  /** What is missing. */
  missing: Money;
};

/** One line of the price of a renewal. */
export type RenewalLineInput = {
  /** Whole rupiah. */
  amount: Scalars['MoneyAmount']['input'];
  /** What the line is about. */
  kind: PriceLineKind;
};

/** The API key that renews, as the caller verified it. */
export type RenewingKeyInput = {
  /** The key. */
  id: Scalars['ID']['input'];
  /** What it may spend in a month of Asia/Jakarta, whole rupiah; null without a cap. */
  monthlyCap?: InputMaybe<Scalars['MoneyAmount']['input']>;
};

/** Which callback to work off again. */
export type ReplayCallbackInput = {
  /** The callback. */
  callbackId: Scalars['ID']['input'];
};

/** The outcome of `replayCallback`. */
export type ReplayCallbackResult = InvalidInputError | NotFoundError | PaymentGatewaySilentError | ReplayCallbackSuccess;

/** The callback was worked off. */
export type ReplayCallbackSuccess = {
  __typename?: 'ReplayCallbackSuccess';
  /** The callback with what it did now. */
  callback: PaymentCallback;
};

/** The decision about a payment in review. */
export type ResolveReviewInput = {
  /** What to do. */
  decision: ReviewDecision;
  /** The payment. */
  paymentId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** The outcome of `resolveReview`. */
export type ResolveReviewResult = InvalidInputError | NotFoundError | OwnMoneyError | PaymentGatewaySilentError | ProofRequiredError | ResolveReviewSuccess | ReviewClosedError;

/** The review is closed. */
export type ResolveReviewSuccess = {
  __typename?: 'ResolveReviewSuccess';
  /** The payment. */
  payment: Payment;
};

/** The payment is not in review, or the gateway collected nothing. */
export type ReviewClosedError = UserError & {
  __typename?: 'ReviewClosedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** How far the payment has come. */
  status: PaymentStatus;
};

/** How to decide a payment in review. */
export type ReviewDecision =
  /** The customer keeps what the gateway gave back: it is our loss. */
  | 'BEAR_LOSS'
  /** What the gateway collected goes to the customer's wallet; where the amount did not match. */
  | 'CREDIT_WALLET'
  /** Nothing is credited and nothing taken. */
  | 'DISMISS'
  /** The wallet gives back what the gateway gave back, as far as it goes; the rest is our loss. */
  | 'TAKE_BACK';

/** Whoever asked for an adjustment cannot decide it. */
export type SecondPersonNeededError = UserError & {
  __typename?: 'SecondPersonNeededError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The API key would spend more than it may in a month of Asia/Jakarta. */
export type SpendingCapExceededError = UserError & {
  __typename?: 'SpendingCapExceededError';
  /** When the next month begins. */
  availableAt: Scalars['DateTime']['output'];
  /** What the key may spend in a month. */
  cap: Money;
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What it has spent in this one, payments that still wait included. */
  spent: Money;
};

/** Something a member of staff did by hand, chained to the act before it by its hash. */
export type StaffAct = {
  __typename?: 'StaffAct';
  /** When it was done. */
  actedAt: Scalars['DateTime']['output'];
  /** Whose money it was about; null when it was nobody's, and on some old acts. */
  customer?: Maybe<User>;
  /** What else was written down, such as amounts. */
  facts: Array<StaffActFact>;
  /** The hash over this act and the one before; null on acts older than the chain. */
  hash?: Maybe<Scalars['String']['output']>;
  /** The opaque identifier, prefixed `act_`. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: StaffActKind;
  /** Why, where a reason is asked for. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The position in the chain; null on acts older than the chain. */
  sequence?: Maybe<Scalars['Int']['output']>;
  /** Who did it. */
  staff?: Maybe<User>;
  /** The identifier of the payment, invoice, callback, adjustment or promotion it was done to. */
  subjectId: Scalars['ID']['output'];
};

/** A page of acts. */
export type StaffActConnection = {
  __typename?: 'StaffActConnection';
  /** The acts of this page with their cursors. */
  edges: Array<StaffActEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An act within a page. */
export type StaffActEdge = {
  __typename?: 'StaffActEdge';
  /** The position of the act, for `after`. */
  cursor: Scalars['String']['output'];
  /** The act. */
  node: StaffAct;
};

/** One thing that was written down with an act. */
export type StaffActFact = {
  __typename?: 'StaffActFact';
  /** What it is, such as `amount`. */
  name: Scalars['String']['output'];
  /** Its value as text; amounts are whole rupiah. */
  value: Scalars['String']['output'];
};

/** Which acts to list; every given condition must hold. */
export type StaffActFilter = {
  /** Whose money it was about. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What was done. */
  kinds?: InputMaybe<Array<StaffActKind>>;
  /** Who did it. */
  staffId?: InputMaybe<Scalars['ID']['input']>;
};

/** What members of staff do by hand in billing. */
export type StaffActKind =
  /** A correction of a wallet was posted. */
  | 'ADJUSTMENT_APPLIED'
  /** A correction of a wallet was refused. */
  | 'ADJUSTMENT_REJECTED'
  /** A correction of a wallet was asked for. */
  | 'ADJUSTMENT_REQUESTED'
  /** A callback that matched no payment was marked as seen. */
  | 'CALLBACK_DISMISSED'
  /** A callback was worked off again. */
  | 'CALLBACK_REPLAYED'
  /** An invoice was given back to the wallet. */
  | 'INVOICE_REFUNDED'
  /** A deposit promotion was added. */
  | 'PROMOTION_CREATED'
  /** A deposit promotion was ended. */
  | 'PROMOTION_ENDED'
  /** What the payment gateway gave back became our loss. */
  | 'REFUND_BORNE'
  /** A wallet gave back what the payment gateway had given back. */
  | 'REFUND_TAKEN_BACK'
  /** A payment in review was credited to the wallet. */
  | 'REVIEW_CREDITED'
  /** A payment in review was dismissed. */
  | 'REVIEW_DISMISSED'
  /** A bank transfer was approved. */
  | 'TRANSFER_APPROVED'
  /** A bank transfer was rejected. */
  | 'TRANSFER_REJECTED';

/** The proof of a transfer. */
export type SubmitTransferProofInput = {
  /** The file, base64-encoded, at most 180 KiB of text. */
  contentBase64: Scalars['String']['input'];
  /** The name of the file. */
  fileName: Scalars['String']['input'];
  /** The payment. */
  paymentId: Scalars['ID']['input'];
};

/** The outcome of `submitTransferProof`. */
export type SubmitTransferProofResult = InvalidInputError | NotFoundError | ProofNotAcceptedError | SubmitTransferProofSuccess | TransferDecidedError;

/** The proof was kept; staff look at it. */
export type SubmitTransferProofSuccess = {
  __typename?: 'SubmitTransferProofSuccess';
  /** The payment. */
  payment: Payment;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** A payment of yours as it is now, and again each time its status changes. */
  paymentStatusChanged: Payment;
};


export type SubscriptionPaymentStatusChangedArgs = {
  paymentId: Scalars['ID']['input'];
};

/** What was sold, credited and taxed in a month. */
export type TaxReport = {
  __typename?: 'TaxReport';
  /** Of those, the invoices with PPN that were refunded in full within the month: the Coretax file leaves them out. */
  cancelled: TaxReportSum;
  /** The month in Jakarta, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** One row per rate, the lowest first; 0 % is what carried no PPN. */
  rates: Array<TaxReportRate>;
  /** The PPN to hand over: of invoices less of credit notes. */
  tax: Money;
};

/** What was sold, credited and taxed at one rate. */
export type TaxReportRate = {
  __typename?: 'TaxReportRate';
  /** Of the credit notes issued in the month. */
  creditNotes: TaxReportSum;
  /** Of the invoices paid in the month. */
  invoices: TaxReportSum;
  /** The rate in percent of the base. */
  ratePercent: Scalars['Int']['output'];
};

/** How many documents, and what they sum to. */
export type TaxReportSum = {
  __typename?: 'TaxReportSum';
  /** The tax bases (DPP). */
  base: Money;
  /** How many documents. */
  count: Scalars['Int']['output'];
  /** The prices before tax. */
  price: Money;
  /** The PPN. */
  tax: Money;
};

/** Test mode has no payment gateway here, and the live one never takes its payments. */
export type TestModeUnavailableError = UserError & {
  __typename?: 'TestModeUnavailableError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The amount is below the minimum or above the maximum. */
export type TopUpAmountError = UserError & {
  __typename?: 'TopUpAmountError';
  /** The largest amount. */
  maximum: Money;
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The smallest amount. */
  minimum: Money;
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** How a top-up is paid. */
export type TopUpMethod =
  /** By a bank transfer that staff approve. */
  | 'BANK_TRANSFER'
  /** Through a channel of the payment gateway. */
  | 'CHANNEL';

/** What a wallet can be topped up with right now. */
export type TopUpOptions = {
  __typename?: 'TopUpOptions';
  /** What your wallet can still take beside them. */
  available: Money;
  /** What your open top-ups bring once they are paid. */
  awaited: Money;
  /** Bank accounts to transfer to; empty when transfers are not taken. */
  bankAccounts: Array<BankAccount>;
  /** The largest amount. */
  maximum: Money;
  /** What a wallet may hold at most. */
  maximumBalance: Money;
  /** The smallest amount. */
  minimum: Money;
  /** Amounts to offer. */
  presets: Array<Money>;
  /** Bonuses that run now, also those that are used up. */
  promotions: Array<DepositPromotion>;
};

/** How much to top up, and how. */
export type TopUpWalletInput = {
  /** Whole rupiah that reach the wallet. */
  amount: Scalars['MoneyAmount']['input'];
  /** The code of the bank account, with method `BANK_TRANSFER`; the first one by default. */
  bankAccountCode?: InputMaybe<Scalars['String']['input']>;
  /** The code of the channel, with method `CHANNEL`. */
  channelCode?: InputMaybe<Scalars['String']['input']>;
  /** A key of your choosing: the same key and input give the same payment. */
  idempotencyKey: Scalars['ID']['input'];
  /** Through a channel or by bank transfer. */
  method: TopUpMethod;
};

/** The outcome of `topUpWallet`. */
export type TopUpWalletResult = EmailNotVerifiedError | IdempotencyConflictError | InvalidInputError | MaximumBalanceError | PaymentChannelUnavailableError | TestModeUnavailableError | TopUpAmountError | TopUpWalletSuccess;

/** The payment is open and waits for the payer. */
export type TopUpWalletSuccess = {
  __typename?: 'TopUpWalletSuccess';
  /** The payment. */
  payment: Payment;
};

/** The transfer was decided already, or its time is over. */
export type TransferDecidedError = UserError & {
  __typename?: 'TransferDecidedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** How far the payment has come. */
  status: PaymentStatus;
};

/** A proof of transfer as it was handed in. */
export type TransferProof = {
  __typename?: 'TransferProof';
  /** The file, base64-encoded. */
  contentBase64: Scalars['String']['output'];
  /** The name the payer gave it; show it as text only. */
  fileName: Scalars['String']['output'];
  /** The type found in the file's own bytes, for example `image/png`. */
  mediaType: Scalars['String']['output'];
  /** The SHA-256 of the file, hexadecimal. */
  sha256: Scalars['String']['output'];
  /** When it was handed in. */
  submittedAt: Scalars['DateTime']['output'];
};

/** What renewals will take on one day. */
export type UpcomingCharge = {
  __typename?: 'UpcomingCharge';
  /** What they take together, tax included. */
  amount: Money;
  /** How many periods are paid. */
  count: Scalars['Int']['output'];
  /** The day in Jakarta. */
  on: Scalars['Date']['output'];
};

/** A brand as it shall be: what is left out is empty, except for the logo. */
export type UpdateBrandingInput = {
  /** The colour of lines and headings, `#rrggbb`. */
  accentColor?: InputMaybe<Scalars['String']['input']>;
  /** The postal address, at most 4 lines. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Whether invoices to come carry the brand. */
  isEnabled?: Scalars['Boolean']['input'];
  /** The legal name behind the brand, at most 100 characters. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** A PNG up to 180 KiB or a JPEG up to 58 KiB, at most 1000×1000, base64-encoded; left out keeps the logo, null removes it. */
  logoBase64?: InputMaybe<Scalars['String']['input']>;
  /** What the brand is called, at most 60 characters. */
  name: Scalars['String']['input'];
  /** The tax number (NPWP), 15 or 16 digits. */
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `updateBranding`. */
export type UpdateBrandingResult = InvalidInputError | LogoNotAcceptedError | UpdateBrandingSuccess;

/** The brand is as asked. */
export type UpdateBrandingSuccess = {
  __typename?: 'UpdateBrandingSuccess';
  /** The brand. */
  branding: Branding;
};

/** Somebody with an account. */
export type User = {
  __typename?: 'User';
  /** The opaque identifier, prefixed `usr_`. */
  id: Scalars['ID']['output'];
};

/** An expected failure that says what to do about it. */
export type UserError = {
  /** What went wrong and what to do, in English; apps translate by type and code. */
  message: Scalars['String']['output'];
  /** The input field that caused it, outermost first. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A prepaid balance. */
export type Wallet = Node & {
  __typename?: 'Wallet';
  /** What can be spent: the balance less what is held. */
  available: Money;
  /** What it holds, bonus and what is held included. */
  balance: Money;
  /** The part of the balance that is bonus; it is spent last. */
  bonus: WalletBonus;
  /** Every movement, newest first. */
  entries: WalletEntryConnection;
  /** The part of the balance that is set aside and cannot be spent. */
  held: Money;
  /** What the money is set aside for, oldest first. */
  holds: Array<WalletHold>;
  /** The opaque identifier, prefixed `acc_`. */
  id: Scalars['ID']['output'];
  /** Whether it holds money or test money. */
  mode: Mode;
  /** How long it lasts, looking 90 days ahead; null when that cannot be told now. */
  outlook?: Maybe<WalletOutlook>;
};


/** A prepaid balance. */
export type WalletEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A correction of a wallet by staff. */
export type WalletAdjustment = Node & {
  __typename?: 'WalletAdjustment';
  /** What is added; negative takes away. */
  amount: Money;
  /** Whose wallet. */
  customer?: Maybe<User>;
  /** When it was decided, or ended undecided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null while it waits, and when no second person was needed. */
  decidedBy?: Maybe<User>;
  /** What the second person said. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Until when a second person can decide it; null when none is needed. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque identifier, prefixed `adj_`. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  requestedBy?: Maybe<User>;
  /** How far it has come. */
  status: WalletAdjustmentStatus;
  /** Whether you may decide it: staff of finance, neither who asked nor whose wallet it is. */
  viewerCanDecide: Scalars['Boolean']['output'];
};

/** A page of adjustments. */
export type WalletAdjustmentConnection = {
  __typename?: 'WalletAdjustmentConnection';
  /** The adjustments of this page with their cursors. */
  edges: Array<WalletAdjustmentEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An adjustment within a page. */
export type WalletAdjustmentEdge = {
  __typename?: 'WalletAdjustmentEdge';
  /** The position of the adjustment, for `after`. */
  cursor: Scalars['String']['output'];
  /** The adjustment. */
  node: WalletAdjustment;
};

/** How far an adjustment has come. */
export type WalletAdjustmentStatus =
  /** Posted to the wallet. */
  | 'APPLIED'
  /** Nobody decided it in time. */
  | 'EXPIRED'
  /** Refused by the second person. */
  | 'REJECTED'
  /** Waits for a second person. */
  | 'WAITING';

/** The part of a wallet that is bonus. */
export type WalletBonus = {
  __typename?: 'WalletBonus';
  /** What remains of each bonus, those that end first come first. */
  lots: Array<BonusLot>;
  /** The next part that ends; null when none does. */
  nextExpiry?: Maybe<BonusExpiry>;
  /** What remains of all bonuses. */
  total: Money;
};

/** One movement of a wallet. */
export type WalletEntry = {
  __typename?: 'WalletEntry';
  /** The amount; negative when money left. */
  amount: Money;
  /** What could be spent afterwards. */
  balanceAfter: Money;
  /** The opaque identifier, prefixed `pst_`. */
  id: Scalars['ID']['output'];
  /** Why the money moved. */
  kind: WalletEntryKind;
  /** When it moved. */
  occurredAt: Scalars['DateTime']['output'];
  /** The order it belongs to, if any; of a renewal, the one its instance was bought with. */
  order?: Maybe<Order>;
};

/** A page of wallet entries. */
export type WalletEntryConnection = {
  __typename?: 'WalletEntryConnection';
  /** The entries of this page with their cursors. */
  edges: Array<WalletEntryEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A wallet entry within a page. */
export type WalletEntryEdge = {
  __typename?: 'WalletEntryEdge';
  /** The position of the entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: WalletEntry;
};

/** Why money moved in a wallet. */
export type WalletEntryKind =
  /** A correction by staff. */
  | 'ADJUSTMENT'
  /** A bonus that was not spent in time ended. */
  | 'BONUS_EXPIRED'
  /** A bonus for topping up. */
  | 'DEPOSIT_BONUS'
  /** A payment arrived after its order was closed. */
  | 'LATE_PAYMENT'
  /** An order was paid from the wallet. */
  | 'ORDER_PAYMENT'
  /** An order could not be delivered, or staff gave money back. */
  | 'REFUND'
  /** The next period of an instance was paid from the wallet. */
  | 'RENEWAL'
  /** Money to try things with, in test mode only. */
  | 'TEST_CREDIT'
  /** You topped up. */
  | 'TOP_UP'
  /** The rupiah that made the amount of a bank transfer unique. */
  | 'TRANSFER_CODE'
  /** A gift for a new account. */
  | 'WELCOME_BONUS';

/** What the wallet of an owner holds. */
export type WalletFunds = {
  __typename?: 'WalletFunds';
  /** What can be spent. */
  balance: Money;
  /** The owner of the wallet. */
  ownerId: Scalars['ID']['output'];
};

/** Money set aside: it has not moved yet, and cannot be spent. */
export type WalletHold = {
  __typename?: 'WalletHold';
  /** How much. */
  amount: Money;
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** When it is let go by itself; null when only its cause decides. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque identifier, prefixed `hld_`. */
  id: Scalars['ID']['output'];
  /** What it waits for. */
  reason: WalletHoldReason;
};

/** What held money waits for. */
export type WalletHoldReason =
  /** A correction that a second member of staff decides. */
  | 'ADJUSTMENT'
  /** The renewal of an instance. */
  | 'RENEWAL';

/** What is owed to customers. */
export type WalletLiability = {
  __typename?: 'WalletLiability';
  /** What all wallets hold together. */
  total: Money;
  /** How many wallets hold something. */
  wallets: Scalars['Int']['output'];
};

/** How long a wallet lasts, if nothing but the renewals of its owner's instances is paid from it. */
export type WalletOutlook = {
  __typename?: 'WalletOutlook';
  /** How many days it lasts; null when it covers everything ahead. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** What is missing for the renewals of the next seven days. */
  missing: Money;
  /** What the renewals of the next seven days take. */
  needed: Money;
  /** What renewals will take, by day, soonest first. */
  nextCharges: Array<UpcomingCharge>;
  /** The day of the first renewal it does not cover; null when it covers everything ahead. */
  runsOutOn?: Maybe<Scalars['Date']['output']>;
};


/** How long a wallet lasts, if nothing but the renewals of its owner's instances is paid from it. */
export type WalletOutlookNextChargesArgs = {
  first?: Scalars['Int']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  DepositPromotion: DepositPromotion;
  Invoice: Invoice;
  Order: Order;
  Payment: Payment;
  PaymentCallback: PaymentCallback;
  Refund: Refund;
  Wallet: Wallet;
  WalletAdjustment: WalletAdjustment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DepositPromotion:
    ( { __typename: 'DepositPromotion' }
    & GraphQLRecursivePick<FederationTypes['DepositPromotion'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  PaymentCallback:
    ( { __typename: 'PaymentCallback' }
    & GraphQLRecursivePick<FederationTypes['PaymentCallback'], {"id":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
  Wallet:
    ( { __typename: 'Wallet' }
    & GraphQLRecursivePick<FederationTypes['Wallet'], {"id":true}> );
  WalletAdjustment:
    ( { __typename: 'WalletAdjustment' }
    & GraphQLRecursivePick<FederationTypes['WalletAdjustment'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjustWalletResult:
    | ( Omit<AdjustWalletSuccess, 'adjustment'> & { adjustment: _RefType['WalletAdjustment'] } & { __typename: 'AdjustWalletSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InsufficientBalanceError & { __typename: 'InsufficientBalanceError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OwnMoneyError & { __typename: 'OwnMoneyError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
  ;
  ApproveTransferResult:
    | ( Omit<ApproveTransferSuccess, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'ApproveTransferSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OwnMoneyError & { __typename: 'OwnMoneyError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( TransferDecidedError & { __typename: 'TransferDecidedError' } )
  ;
  ChargeRenewalResult:
    | ( RenewalCharged & { __typename: 'RenewalCharged' } )
    | ( RenewalInsufficient & { __typename: 'RenewalInsufficient' } )
    | ( SpendingCapExceededError & { __typename: 'SpendingCapExceededError' } )
  ;
  CreateDepositPromotionResult:
    | ( Omit<CreateDepositPromotionSuccess, 'promotion'> & { promotion: _RefType['DepositPromotion'] } & { __typename: 'CreateDepositPromotionSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  DecideWalletAdjustmentResult:
    | ( AdjustmentDecidedError & { __typename: 'AdjustmentDecidedError' } )
    | ( Omit<DecideWalletAdjustmentSuccess, 'adjustment'> & { adjustment: _RefType['WalletAdjustment'] } & { __typename: 'DecideWalletAdjustmentSuccess' } )
    | ( InsufficientBalanceError & { __typename: 'InsufficientBalanceError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OwnMoneyError & { __typename: 'OwnMoneyError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( SecondPersonNeededError & { __typename: 'SecondPersonNeededError' } )
  ;
  DismissCallbackResult:
    | ( CallbackMatchedError & { __typename: 'CallbackMatchedError' } )
    | ( Omit<DismissCallbackSuccess, 'callback'> & { callback: _RefType['PaymentCallback'] } & { __typename: 'DismissCallbackSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EndDepositPromotionResult:
    | ( Omit<EndDepositPromotionSuccess, 'promotion'> & { promotion: _RefType['DepositPromotion'] } & { __typename: 'EndDepositPromotionSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  PayOrderResult:
    | ( EmailNotVerifiedError & { __typename: 'EmailNotVerifiedError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InsufficientBalanceError & { __typename: 'InsufficientBalanceError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OrderNotPayableError & { __typename: 'OrderNotPayableError' } )
    | ( Omit<PayOrderSuccess, 'invoice' | 'payment'> & { invoice: _RefType['Invoice'], payment: _RefType['Payment'] } & { __typename: 'PayOrderSuccess' } )
    | ( PaymentChannelUnavailableError & { __typename: 'PaymentChannelUnavailableError' } )
    | ( SpendingCapExceededError & { __typename: 'SpendingCapExceededError' } )
    | ( TestModeUnavailableError & { __typename: 'TestModeUnavailableError' } )
  ;
  RefundInvoiceResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NotRefundableError & { __typename: 'NotRefundableError' } )
    | ( OwnMoneyError & { __typename: 'OwnMoneyError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( Omit<RefundInvoiceSuccess, 'invoice' | 'refund'> & { invoice: _RefType['Invoice'], refund: _RefType['Refund'] } & { __typename: 'RefundInvoiceSuccess' } )
  ;
  RejectTransferResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OwnMoneyError & { __typename: 'OwnMoneyError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( Omit<RejectTransferSuccess, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'RejectTransferSuccess' } )
    | ( TransferDecidedError & { __typename: 'TransferDecidedError' } )
  ;
  ReplayCallbackResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PaymentGatewaySilentError & { __typename: 'PaymentGatewaySilentError' } )
    | ( Omit<ReplayCallbackSuccess, 'callback'> & { callback: _RefType['PaymentCallback'] } & { __typename: 'ReplayCallbackSuccess' } )
  ;
  ResolveReviewResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OwnMoneyError & { __typename: 'OwnMoneyError' } )
    | ( PaymentGatewaySilentError & { __typename: 'PaymentGatewaySilentError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( Omit<ResolveReviewSuccess, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'ResolveReviewSuccess' } )
    | ( ReviewClosedError & { __typename: 'ReviewClosedError' } )
  ;
  SubmitTransferProofResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProofNotAcceptedError & { __typename: 'ProofNotAcceptedError' } )
    | ( Omit<SubmitTransferProofSuccess, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'SubmitTransferProofSuccess' } )
    | ( TransferDecidedError & { __typename: 'TransferDecidedError' } )
  ;
  TopUpWalletResult:
    | ( EmailNotVerifiedError & { __typename: 'EmailNotVerifiedError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MaximumBalanceError & { __typename: 'MaximumBalanceError' } )
    | ( PaymentChannelUnavailableError & { __typename: 'PaymentChannelUnavailableError' } )
    | ( TestModeUnavailableError & { __typename: 'TestModeUnavailableError' } )
    | ( TopUpAmountError & { __typename: 'TopUpAmountError' } )
    | ( Omit<TopUpWalletSuccess, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'TopUpWalletSuccess' } )
  ;
  UpdateBrandingResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LogoNotAcceptedError & { __typename: 'LogoNotAcceptedError' } )
    | ( Omit<UpdateBrandingSuccess, 'branding'> & { branding: _RefType['Branding'] } & { __typename: 'UpdateBrandingSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( PromotionEntity )
    | ( InvoiceEntity )
    | ( PaymentEntity )
    | ( CallbackEntity )
    | ( RefundEntity )
    | ( AccountEntity )
    | ( AdjustmentEntity )
  ;
  UserError:
    | ( AdjustmentDecidedError )
    | ( CallbackMatchedError )
    | ( CouponUnavailableError )
    | ( EmailNotVerifiedError )
    | ( IdempotencyConflictError )
    | ( InsufficientBalanceError )
    | ( InvalidInputError )
    | ( LogoNotAcceptedError )
    | ( MaximumBalanceError )
    | ( NotFoundError )
    | ( NotRefundableError )
    | ( OrderNotPayableError )
    | ( OwnMoneyError )
    | ( PaymentChannelUnavailableError )
    | ( PaymentGatewaySilentError )
    | ( ProofNotAcceptedError )
    | ( ProofRequiredError )
    | ( RegionSoldOutError )
    | ( ReviewClosedError )
    | ( SecondPersonNeededError )
    | ( SpendingCapExceededError )
    | ( TestModeUnavailableError )
    | ( TopUpAmountError )
    | ( TransferDecidedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdjustWalletInput: AdjustWalletInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdjustWalletResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustWalletResult']>;
  AdjustWalletSuccess: ResolverTypeWrapper<Omit<AdjustWalletSuccess, 'adjustment'> & { adjustment: ResolversTypes['WalletAdjustment'] }>;
  AdjustmentDecidedError: ResolverTypeWrapper<AdjustmentDecidedError>;
  ApproveTransferInput: ApproveTransferInput;
  ApproveTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveTransferResult']>;
  ApproveTransferSuccess: ResolverTypeWrapper<Omit<ApproveTransferSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  BankAccount: ResolverTypeWrapper<BankAccount>;
  BankTransfer: ResolverTypeWrapper<BankTransferEntity>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BillingPeriod: BillingPeriod;
  BonusExpiry: ResolverTypeWrapper<BonusExpiry>;
  BonusLot: ResolverTypeWrapper<BonusLotEntity>;
  BonusSource: BonusSource;
  Branding: ResolverTypeWrapper<BrandEntity>;
  CallbackCredit: ResolverTypeWrapper<CallbackCredit>;
  CallbackMatchedError: ResolverTypeWrapper<CallbackMatchedError>;
  CallbackOutcome: CallbackOutcome;
  ChargeAccount: ChargeAccount;
  ChargeAdjustment: ResolverTypeWrapper<AdjustmentEntity>;
  ChargeBonusUse: ResolverTypeWrapper<ExplainedBonusUse>;
  ChargeCallback: ResolverTypeWrapper<ChargeCallback>;
  ChargeCoupon: ResolverTypeWrapper<Omit<ChargeCoupon, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  ChargeExplanation: ResolverTypeWrapper<Explained>;
  ChargeMovement: ResolverTypeWrapper<ExplainedMovement>;
  ChargeMovementConnection: ResolverTypeWrapper<Omit<ChargeMovementConnection, 'edges'> & { edges: Array<ResolversTypes['ChargeMovementEdge']> }>;
  ChargeMovementEdge: ResolverTypeWrapper<Omit<ChargeMovementEdge, 'node'> & { node: ResolversTypes['ChargeMovement'] }>;
  ChargePayment: ResolverTypeWrapper<ExplainedPayment>;
  ChargePeriod: ResolverTypeWrapper<Omit<ChargePeriod, 'instance'> & { instance?: Maybe<ResolversTypes['Instance']> }>;
  ChargePosting: ResolverTypeWrapper<ChargePosting>;
  ChargeRenewalInput: ChargeRenewalInput;
  ChargeRenewalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChargeRenewalResult']>;
  CouponProblem: CouponProblem;
  CouponUnavailableError: ResolverTypeWrapper<CouponUnavailableError>;
  CreateDepositPromotionInput: CreateDepositPromotionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreateDepositPromotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDepositPromotionResult']>;
  CreateDepositPromotionSuccess: ResolverTypeWrapper<Omit<CreateDepositPromotionSuccess, 'promotion'> & { promotion: ResolversTypes['DepositPromotion'] }>;
  CreditNote: ResolverTypeWrapper<CreditNoteEntity>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideWalletAdjustmentInput: DecideWalletAdjustmentInput;
  DecideWalletAdjustmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideWalletAdjustmentResult']>;
  DecideWalletAdjustmentSuccess: ResolverTypeWrapper<Omit<DecideWalletAdjustmentSuccess, 'adjustment'> & { adjustment: ResolversTypes['WalletAdjustment'] }>;
  DepositPromotion: ResolverTypeWrapper<PromotionEntity>;
  DepositPromotionAvailability: DepositPromotionAvailability;
  DepositPromotionKind: DepositPromotionKind;
  DismissCallbackInput: DismissCallbackInput;
  DismissCallbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissCallbackResult']>;
  DismissCallbackSuccess: ResolverTypeWrapper<Omit<DismissCallbackSuccess, 'callback'> & { callback: ResolversTypes['PaymentCallback'] }>;
  EmailNotVerifiedError: ResolverTypeWrapper<EmailNotVerifiedError>;
  EndDepositPromotionInput: EndDepositPromotionInput;
  EndDepositPromotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndDepositPromotionResult']>;
  EndDepositPromotionSuccess: ResolverTypeWrapper<Omit<EndDepositPromotionSuccess, 'promotion'> & { promotion: ResolversTypes['DepositPromotion'] }>;
  FieldIssue: ResolverTypeWrapper<FieldIssue>;
  FileContent: ResolverTypeWrapper<FileContent>;
  GatewayRefund: ResolverTypeWrapper<GatewayRefund>;
  GatewayRefundPlace: GatewayRefundPlace;
  GatewayRefundState: GatewayRefundState;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  Instance: ResolverTypeWrapper<EntityReference>;
  InsufficientBalanceError: ResolverTypeWrapper<InsufficientBalanceError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Invoice: ResolverTypeWrapper<InvoiceEntity>;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges'> & { edges: Array<ResolversTypes['InvoiceEdge']> }>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceParty: ResolverTypeWrapper<InvoiceParty>;
  InvoiceStatus: InvoiceStatus;
  InvoiceTax: ResolverTypeWrapper<InvoiceTax>;
  LedgerMovementFilter: LedgerMovementFilter;
  Locale: Locale;
  LogoNotAcceptedError: ResolverTypeWrapper<LogoNotAcceptedError>;
  LogoProblem: LogoProblem;
  MaximumBalanceError: ResolverTypeWrapper<MaximumBalanceError>;
  Mode: Mode;
  ModeFilter: ModeFilter;
  Money: ResolverTypeWrapper<Money>;
  MoneyAmount: ResolverTypeWrapper<Scalars['MoneyAmount']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NotRefundableError: ResolverTypeWrapper<NotRefundableError>;
  Order: ResolverTypeWrapper<EntityReference>;
  OrderNotPayableError: ResolverTypeWrapper<OrderNotPayableError>;
  OwnMoneyError: ResolverTypeWrapper<OwnMoneyError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayOrderInput: PayOrderInput;
  PayOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayOrderResult']>;
  PayOrderSuccess: ResolverTypeWrapper<Omit<PayOrderSuccess, 'invoice' | 'payment'> & { invoice: ResolversTypes['Invoice'], payment: ResolversTypes['Payment'] }>;
  Payment: ResolverTypeWrapper<PaymentEntity>;
  PaymentCallback: ResolverTypeWrapper<CallbackEntity>;
  PaymentCallbackConnection: ResolverTypeWrapper<Omit<PaymentCallbackConnection, 'edges'> & { edges: Array<ResolversTypes['PaymentCallbackEdge']> }>;
  PaymentCallbackEdge: ResolverTypeWrapper<Omit<PaymentCallbackEdge, 'node'> & { node: ResolversTypes['PaymentCallback'] }>;
  PaymentChannel: ResolverTypeWrapper<PaymentChannel>;
  PaymentChannelGroup: PaymentChannelGroup;
  PaymentChannelObstacle: PaymentChannelObstacle;
  PaymentChannelUnavailableError: ResolverTypeWrapper<PaymentChannelUnavailableError>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges'> & { edges: Array<ResolversTypes['PaymentEdge']> }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentGatewaySilentError: ResolverTypeWrapper<PaymentGatewaySilentError>;
  PaymentGuide: ResolverTypeWrapper<PaymentGuide>;
  PaymentInstructions: ResolverTypeWrapper<PaymentInstructions>;
  PaymentMethod: PaymentMethod;
  PaymentPurpose: PaymentPurpose;
  PaymentReview: ResolverTypeWrapper<PaymentReview>;
  PaymentReviewProblem: PaymentReviewProblem;
  PaymentStatus: PaymentStatus;
  PriceLine: ResolverTypeWrapper<PriceLine>;
  PriceLineKind: PriceLineKind;
  Project: ResolverTypeWrapper<Project>;
  ProofNotAcceptedError: ResolverTypeWrapper<ProofNotAcceptedError>;
  ProofProblem: ProofProblem;
  ProofRequiredError: ResolverTypeWrapper<ProofRequiredError>;
  Provider: Provider;
  ProviderOffer: ResolverTypeWrapper<ProviderOffer>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refund: ResolverTypeWrapper<RefundEntity>;
  RefundConnection: ResolverTypeWrapper<Omit<RefundConnection, 'edges'> & { edges: Array<ResolversTypes['RefundEdge']> }>;
  RefundEdge: ResolverTypeWrapper<Omit<RefundEdge, 'node'> & { node: ResolversTypes['Refund'] }>;
  RefundInvoiceInput: RefundInvoiceInput;
  RefundInvoiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundInvoiceResult']>;
  RefundInvoiceSuccess: ResolverTypeWrapper<Omit<RefundInvoiceSuccess, 'invoice' | 'refund'> & { invoice: ResolversTypes['Invoice'], refund: ResolversTypes['Refund'] }>;
  RegionSoldOutError: ResolverTypeWrapper<RegionSoldOutError>;
  RejectTransferInput: RejectTransferInput;
  RejectTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectTransferResult']>;
  RejectTransferSuccess: ResolverTypeWrapper<Omit<RejectTransferSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  RenewalCharged: ResolverTypeWrapper<RenewalCharged>;
  RenewalInsufficient: ResolverTypeWrapper<RenewalInsufficient>;
  RenewalLineInput: RenewalLineInput;
  RenewingKeyInput: RenewingKeyInput;
  ReplayCallbackInput: ReplayCallbackInput;
  ReplayCallbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayCallbackResult']>;
  ReplayCallbackSuccess: ResolverTypeWrapper<Omit<ReplayCallbackSuccess, 'callback'> & { callback: ResolversTypes['PaymentCallback'] }>;
  ResolveReviewInput: ResolveReviewInput;
  ResolveReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveReviewResult']>;
  ResolveReviewSuccess: ResolverTypeWrapper<Omit<ResolveReviewSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  ReviewClosedError: ResolverTypeWrapper<ReviewClosedError>;
  ReviewDecision: ReviewDecision;
  SecondPersonNeededError: ResolverTypeWrapper<SecondPersonNeededError>;
  SpendingCapExceededError: ResolverTypeWrapper<SpendingCapExceededError>;
  StaffAct: ResolverTypeWrapper<StaffActEntity>;
  StaffActConnection: ResolverTypeWrapper<Omit<StaffActConnection, 'edges'> & { edges: Array<ResolversTypes['StaffActEdge']> }>;
  StaffActEdge: ResolverTypeWrapper<Omit<StaffActEdge, 'node'> & { node: ResolversTypes['StaffAct'] }>;
  StaffActFact: ResolverTypeWrapper<StaffActFact>;
  StaffActFilter: StaffActFilter;
  StaffActKind: StaffActKind;
  SubmitTransferProofInput: SubmitTransferProofInput;
  SubmitTransferProofResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitTransferProofResult']>;
  SubmitTransferProofSuccess: ResolverTypeWrapper<Omit<SubmitTransferProofSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TaxReport: ResolverTypeWrapper<TaxReport>;
  TaxReportRate: ResolverTypeWrapper<TaxReportRate>;
  TaxReportSum: ResolverTypeWrapper<TaxReportSum>;
  TestModeUnavailableError: ResolverTypeWrapper<TestModeUnavailableError>;
  TopUpAmountError: ResolverTypeWrapper<TopUpAmountError>;
  TopUpMethod: TopUpMethod;
  TopUpOptions: ResolverTypeWrapper<Omit<TopUpOptions, 'promotions'> & { promotions: Array<ResolversTypes['DepositPromotion']> }>;
  TopUpWalletInput: TopUpWalletInput;
  TopUpWalletResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TopUpWalletResult']>;
  TopUpWalletSuccess: ResolverTypeWrapper<Omit<TopUpWalletSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  TransferDecidedError: ResolverTypeWrapper<TransferDecidedError>;
  TransferProof: ResolverTypeWrapper<TransferProof>;
  UpcomingCharge: ResolverTypeWrapper<UpcomingCharge>;
  UpdateBrandingInput: UpdateBrandingInput;
  UpdateBrandingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateBrandingResult']>;
  UpdateBrandingSuccess: ResolverTypeWrapper<Omit<UpdateBrandingSuccess, 'branding'> & { branding: ResolversTypes['Branding'] }>;
  User: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Wallet: ResolverTypeWrapper<AccountEntity>;
  WalletAdjustment: ResolverTypeWrapper<AdjustmentEntity>;
  WalletAdjustmentConnection: ResolverTypeWrapper<Omit<WalletAdjustmentConnection, 'edges'> & { edges: Array<ResolversTypes['WalletAdjustmentEdge']> }>;
  WalletAdjustmentEdge: ResolverTypeWrapper<Omit<WalletAdjustmentEdge, 'node'> & { node: ResolversTypes['WalletAdjustment'] }>;
  WalletAdjustmentStatus: WalletAdjustmentStatus;
  WalletBonus: ResolverTypeWrapper<AccountEntity>;
  WalletEntry: ResolverTypeWrapper<PostingEntity>;
  WalletEntryConnection: ResolverTypeWrapper<Omit<WalletEntryConnection, 'edges'> & { edges: Array<ResolversTypes['WalletEntryEdge']> }>;
  WalletEntryEdge: ResolverTypeWrapper<Omit<WalletEntryEdge, 'node'> & { node: ResolversTypes['WalletEntry'] }>;
  WalletEntryKind: WalletEntryKind;
  WalletFunds: ResolverTypeWrapper<WalletFunds>;
  WalletHold: ResolverTypeWrapper<HoldEntity>;
  WalletHoldReason: WalletHoldReason;
  WalletLiability: ResolverTypeWrapper<WalletLiability>;
  WalletOutlook: ResolverTypeWrapper<Outlook>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdjustWalletInput: AdjustWalletInput;
  ID: Scalars['ID']['output'];
  AdjustWalletResult: ResolversUnionTypes<ResolversParentTypes>['AdjustWalletResult'];
  AdjustWalletSuccess: Omit<AdjustWalletSuccess, 'adjustment'> & { adjustment: ResolversParentTypes['WalletAdjustment'] };
  AdjustmentDecidedError: AdjustmentDecidedError;
  ApproveTransferInput: ApproveTransferInput;
  ApproveTransferResult: ResolversUnionTypes<ResolversParentTypes>['ApproveTransferResult'];
  ApproveTransferSuccess: Omit<ApproveTransferSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  BankAccount: BankAccount;
  BankTransfer: BankTransferEntity;
  Boolean: Scalars['Boolean']['output'];
  BonusExpiry: BonusExpiry;
  BonusLot: BonusLotEntity;
  Branding: BrandEntity;
  CallbackCredit: CallbackCredit;
  CallbackMatchedError: CallbackMatchedError;
  ChargeAdjustment: AdjustmentEntity;
  ChargeBonusUse: ExplainedBonusUse;
  ChargeCallback: ChargeCallback;
  ChargeCoupon: Omit<ChargeCoupon, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  ChargeExplanation: Explained;
  ChargeMovement: ExplainedMovement;
  ChargeMovementConnection: Omit<ChargeMovementConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChargeMovementEdge']> };
  ChargeMovementEdge: Omit<ChargeMovementEdge, 'node'> & { node: ResolversParentTypes['ChargeMovement'] };
  ChargePayment: ExplainedPayment;
  ChargePeriod: Omit<ChargePeriod, 'instance'> & { instance?: Maybe<ResolversParentTypes['Instance']> };
  ChargePosting: ChargePosting;
  ChargeRenewalInput: ChargeRenewalInput;
  ChargeRenewalResult: ResolversUnionTypes<ResolversParentTypes>['ChargeRenewalResult'];
  CouponUnavailableError: CouponUnavailableError;
  CreateDepositPromotionInput: CreateDepositPromotionInput;
  Int: Scalars['Int']['output'];
  CreateDepositPromotionResult: ResolversUnionTypes<ResolversParentTypes>['CreateDepositPromotionResult'];
  CreateDepositPromotionSuccess: Omit<CreateDepositPromotionSuccess, 'promotion'> & { promotion: ResolversParentTypes['DepositPromotion'] };
  CreditNote: CreditNoteEntity;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideWalletAdjustmentInput: DecideWalletAdjustmentInput;
  DecideWalletAdjustmentResult: ResolversUnionTypes<ResolversParentTypes>['DecideWalletAdjustmentResult'];
  DecideWalletAdjustmentSuccess: Omit<DecideWalletAdjustmentSuccess, 'adjustment'> & { adjustment: ResolversParentTypes['WalletAdjustment'] };
  DepositPromotion: PromotionEntity;
  DismissCallbackInput: DismissCallbackInput;
  DismissCallbackResult: ResolversUnionTypes<ResolversParentTypes>['DismissCallbackResult'];
  DismissCallbackSuccess: Omit<DismissCallbackSuccess, 'callback'> & { callback: ResolversParentTypes['PaymentCallback'] };
  EmailNotVerifiedError: EmailNotVerifiedError;
  EndDepositPromotionInput: EndDepositPromotionInput;
  EndDepositPromotionResult: ResolversUnionTypes<ResolversParentTypes>['EndDepositPromotionResult'];
  EndDepositPromotionSuccess: Omit<EndDepositPromotionSuccess, 'promotion'> & { promotion: ResolversParentTypes['DepositPromotion'] };
  FieldIssue: FieldIssue;
  FileContent: FileContent;
  GatewayRefund: GatewayRefund;
  IdempotencyConflictError: IdempotencyConflictError;
  Instance: EntityReference;
  InsufficientBalanceError: InsufficientBalanceError;
  InvalidInputError: InvalidInputError;
  Invoice: InvoiceEntity;
  InvoiceConnection: Omit<InvoiceConnection, 'edges'> & { edges: Array<ResolversParentTypes['InvoiceEdge']> };
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceParty: InvoiceParty;
  InvoiceTax: InvoiceTax;
  LedgerMovementFilter: LedgerMovementFilter;
  LogoNotAcceptedError: LogoNotAcceptedError;
  MaximumBalanceError: MaximumBalanceError;
  Money: Money;
  MoneyAmount: Scalars['MoneyAmount']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  NotRefundableError: NotRefundableError;
  Order: EntityReference;
  OrderNotPayableError: OrderNotPayableError;
  OwnMoneyError: OwnMoneyError;
  PageInfo: PageInfo;
  PayOrderInput: PayOrderInput;
  PayOrderResult: ResolversUnionTypes<ResolversParentTypes>['PayOrderResult'];
  PayOrderSuccess: Omit<PayOrderSuccess, 'invoice' | 'payment'> & { invoice: ResolversParentTypes['Invoice'], payment: ResolversParentTypes['Payment'] };
  Payment: PaymentEntity;
  PaymentCallback: CallbackEntity;
  PaymentCallbackConnection: Omit<PaymentCallbackConnection, 'edges'> & { edges: Array<ResolversParentTypes['PaymentCallbackEdge']> };
  PaymentCallbackEdge: Omit<PaymentCallbackEdge, 'node'> & { node: ResolversParentTypes['PaymentCallback'] };
  PaymentChannel: PaymentChannel;
  PaymentChannelUnavailableError: PaymentChannelUnavailableError;
  PaymentConnection: Omit<PaymentConnection, 'edges'> & { edges: Array<ResolversParentTypes['PaymentEdge']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentGatewaySilentError: PaymentGatewaySilentError;
  PaymentGuide: PaymentGuide;
  PaymentInstructions: PaymentInstructions;
  PaymentReview: PaymentReview;
  PriceLine: PriceLine;
  Project: Project;
  ProofNotAcceptedError: ProofNotAcceptedError;
  ProofRequiredError: ProofRequiredError;
  ProviderOffer: ProviderOffer;
  Query: Record<PropertyKey, never>;
  Refund: RefundEntity;
  RefundConnection: Omit<RefundConnection, 'edges'> & { edges: Array<ResolversParentTypes['RefundEdge']> };
  RefundEdge: Omit<RefundEdge, 'node'> & { node: ResolversParentTypes['Refund'] };
  RefundInvoiceInput: RefundInvoiceInput;
  RefundInvoiceResult: ResolversUnionTypes<ResolversParentTypes>['RefundInvoiceResult'];
  RefundInvoiceSuccess: Omit<RefundInvoiceSuccess, 'invoice' | 'refund'> & { invoice: ResolversParentTypes['Invoice'], refund: ResolversParentTypes['Refund'] };
  RegionSoldOutError: RegionSoldOutError;
  RejectTransferInput: RejectTransferInput;
  RejectTransferResult: ResolversUnionTypes<ResolversParentTypes>['RejectTransferResult'];
  RejectTransferSuccess: Omit<RejectTransferSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  RenewalCharged: RenewalCharged;
  RenewalInsufficient: RenewalInsufficient;
  RenewalLineInput: RenewalLineInput;
  RenewingKeyInput: RenewingKeyInput;
  ReplayCallbackInput: ReplayCallbackInput;
  ReplayCallbackResult: ResolversUnionTypes<ResolversParentTypes>['ReplayCallbackResult'];
  ReplayCallbackSuccess: Omit<ReplayCallbackSuccess, 'callback'> & { callback: ResolversParentTypes['PaymentCallback'] };
  ResolveReviewInput: ResolveReviewInput;
  ResolveReviewResult: ResolversUnionTypes<ResolversParentTypes>['ResolveReviewResult'];
  ResolveReviewSuccess: Omit<ResolveReviewSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  ReviewClosedError: ReviewClosedError;
  SecondPersonNeededError: SecondPersonNeededError;
  SpendingCapExceededError: SpendingCapExceededError;
  StaffAct: StaffActEntity;
  StaffActConnection: Omit<StaffActConnection, 'edges'> & { edges: Array<ResolversParentTypes['StaffActEdge']> };
  StaffActEdge: Omit<StaffActEdge, 'node'> & { node: ResolversParentTypes['StaffAct'] };
  StaffActFact: StaffActFact;
  StaffActFilter: StaffActFilter;
  SubmitTransferProofInput: SubmitTransferProofInput;
  SubmitTransferProofResult: ResolversUnionTypes<ResolversParentTypes>['SubmitTransferProofResult'];
  SubmitTransferProofSuccess: Omit<SubmitTransferProofSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  Subscription: Record<PropertyKey, never>;
  TaxReport: TaxReport;
  TaxReportRate: TaxReportRate;
  TaxReportSum: TaxReportSum;
  TestModeUnavailableError: TestModeUnavailableError;
  TopUpAmountError: TopUpAmountError;
  TopUpOptions: Omit<TopUpOptions, 'promotions'> & { promotions: Array<ResolversParentTypes['DepositPromotion']> };
  TopUpWalletInput: TopUpWalletInput;
  TopUpWalletResult: ResolversUnionTypes<ResolversParentTypes>['TopUpWalletResult'];
  TopUpWalletSuccess: Omit<TopUpWalletSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  TransferDecidedError: TransferDecidedError;
  TransferProof: TransferProof;
  UpcomingCharge: UpcomingCharge;
  UpdateBrandingInput: UpdateBrandingInput;
  UpdateBrandingResult: ResolversUnionTypes<ResolversParentTypes>['UpdateBrandingResult'];
  UpdateBrandingSuccess: Omit<UpdateBrandingSuccess, 'branding'> & { branding: ResolversParentTypes['Branding'] };
  User: EntityReference;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Wallet: AccountEntity;
  WalletAdjustment: AdjustmentEntity;
  WalletAdjustmentConnection: Omit<WalletAdjustmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['WalletAdjustmentEdge']> };
  WalletAdjustmentEdge: Omit<WalletAdjustmentEdge, 'node'> & { node: ResolversParentTypes['WalletAdjustment'] };
  WalletBonus: AccountEntity;
  WalletEntry: PostingEntity;
  WalletEntryConnection: Omit<WalletEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['WalletEntryEdge']> };
  WalletEntryEdge: Omit<WalletEntryEdge, 'node'> & { node: ResolversParentTypes['WalletEntry'] };
  WalletFunds: WalletFunds;
  WalletHold: HoldEntity;
  WalletLiability: WalletLiability;
  WalletOutlook: Outlook;
  String: Scalars['String']['output'];
};

export type AuthDirectiveArgs = {
  allow?: Array<Scalars['String']['input']>;
  scope?: Maybe<Scalars['String']['input']>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdjustWalletResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustWalletResult'] = ResolversParentTypes['AdjustWalletResult']> = {
  __resolveType?: TypeResolveFn<'AdjustWalletSuccess' | 'IdempotencyConflictError' | 'InsufficientBalanceError' | 'InvalidInputError' | 'NotFoundError' | 'OwnMoneyError' | 'ProofRequiredError', ParentType, ContextType>;
};

export type AdjustWalletSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustWalletSuccess'] = ResolversParentTypes['AdjustWalletSuccess']> = {
  adjustment?: Resolver<ResolversTypes['WalletAdjustment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustmentDecidedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustmentDecidedError'] = ResolversParentTypes['AdjustmentDecidedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WalletAdjustmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveTransferResult'] = ResolversParentTypes['ApproveTransferResult']> = {
  __resolveType?: TypeResolveFn<'ApproveTransferSuccess' | 'InvalidInputError' | 'NotFoundError' | 'OwnMoneyError' | 'ProofRequiredError' | 'TransferDecidedError', ParentType, ContextType>;
};

export type ApproveTransferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveTransferSuccess'] = ResolversParentTypes['ApproveTransferSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccount'] = ResolversParentTypes['BankAccount']> = {
  accountHolder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankTransfer'] = ResolversParentTypes['BankTransfer']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankAccount?: Resolver<ResolversTypes['BankAccount'], ParentType, ContextType>;
  canSubmitProof?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  isApproved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  proofSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uniqueCode?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BonusExpiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BonusExpiry'] = ResolversParentTypes['BonusExpiry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BonusLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BonusLot'] = ResolversParentTypes['BonusLot']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['BonusSource'], ParentType, ContextType>;
};

export type BrandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Branding'] = ResolversParentTypes['Branding']> = {
  accentColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['FileContent']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CallbackCreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackCredit'] = ResolversParentTypes['CallbackCredit']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CallbackMatchedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackMatchedError'] = ResolversParentTypes['CallbackMatchedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChargeAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeAdjustment'] = ResolversParentTypes['ChargeAdjustment']> = {
  adjustment?: Resolver<Maybe<ResolversTypes['WalletAdjustment']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChargeBonusUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeBonusUse'] = ResolversParentTypes['ChargeBonusUse']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  givenByTransactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['BonusLot'], ParentType, ContextType>;
};

export type ChargeCallbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeCallback'] = ResolversParentTypes['ChargeCallback']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChargeCouponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeCoupon'] = ResolversParentTypes['ChargeCoupon']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type ChargeExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeExplanation'] = ResolversParentTypes['ChargeExplanation']> = {
  acts?: Resolver<Maybe<Array<ResolversTypes['StaffAct']>>, ParentType, ContextType>;
  coupon?: Resolver<Maybe<ResolversTypes['ChargeCoupon']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  movements?: Resolver<Array<ResolversTypes['ChargeMovement']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['ChargePayment']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ChargePeriod']>, ParentType, ContextType>;
};

export type ChargeMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeMovement'] = ResolversParentTypes['ChargeMovement']> = {
  adjustment?: Resolver<Maybe<ResolversTypes['ChargeAdjustment']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bonusGiven?: Resolver<Maybe<ResolversTypes['BonusLot']>, ParentType, ContextType>;
  bonusTaken?: Resolver<Array<ResolversTypes['ChargeBonusUse']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WalletEntryKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  postings?: Resolver<Array<ResolversTypes['ChargePosting']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChargeMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeMovementConnection'] = ResolversParentTypes['ChargeMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChargeMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChargeMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeMovementEdge'] = ResolversParentTypes['ChargeMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChargeMovement'], ParentType, ContextType>;
};

export type ChargePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargePayment'] = ResolversParentTypes['ChargePayment']> = {
  callbacks?: Resolver<Array<ResolversTypes['ChargeCallback']>, ParentType, ContextType>;
  gatewayReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merchantReference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['DepositPromotion']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChargePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargePeriod'] = ResolversParentTypes['ChargePeriod']> = {
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChargePostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargePosting'] = ResolversParentTypes['ChargePosting']> = {
  account?: Resolver<ResolversTypes['ChargeAccount'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChargeRenewalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeRenewalResult'] = ResolversParentTypes['ChargeRenewalResult']> = {
  __resolveType?: TypeResolveFn<'RenewalCharged' | 'RenewalInsufficient' | 'SpendingCapExceededError', ParentType, ContextType>;
};

export type CouponUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponUnavailableError'] = ResolversParentTypes['CouponUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CouponProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateDepositPromotionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDepositPromotionResult'] = ResolversParentTypes['CreateDepositPromotionResult']> = {
  __resolveType?: TypeResolveFn<'CreateDepositPromotionSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateDepositPromotionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDepositPromotionSuccess'] = ResolversParentTypes['CreateDepositPromotionSuccess']> = {
  promotion?: Resolver<ResolversTypes['DepositPromotion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['FileContent'], ParentType, ContextType, Partial<CreditNotePdfArgs>>;
  tax?: Resolver<Maybe<ResolversTypes['InvoiceTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideWalletAdjustmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideWalletAdjustmentResult'] = ResolversParentTypes['DecideWalletAdjustmentResult']> = {
  __resolveType?: TypeResolveFn<'AdjustmentDecidedError' | 'DecideWalletAdjustmentSuccess' | 'InsufficientBalanceError' | 'InvalidInputError' | 'NotFoundError' | 'OwnMoneyError' | 'ProofRequiredError' | 'SecondPersonNeededError', ParentType, ContextType>;
};

export type DecideWalletAdjustmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideWalletAdjustmentSuccess'] = ResolversParentTypes['DecideWalletAdjustmentSuccess']> = {
  adjustment?: Resolver<ResolversTypes['WalletAdjustment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepositPromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositPromotion'] = ResolversParentTypes['DepositPromotion'], FederationReferenceType extends FederationReferenceTypes['DepositPromotion'] = FederationReferenceTypes['DepositPromotion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DepositPromotion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<ResolversTypes['DepositPromotionAvailability'], ParentType, ContextType>;
  basisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bonusAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bonusDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bonusLeft?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bonusTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepositPromotionKind'], ParentType, ContextType>;
  maximumBonus?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maximumUses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumDeposit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usesPerCustomer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismissCallbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissCallbackResult'] = ResolversParentTypes['DismissCallbackResult']> = {
  __resolveType?: TypeResolveFn<'CallbackMatchedError' | 'DismissCallbackSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type DismissCallbackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissCallbackSuccess'] = ResolversParentTypes['DismissCallbackSuccess']> = {
  callback?: Resolver<ResolversTypes['PaymentCallback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailNotVerifiedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailNotVerifiedError'] = ResolversParentTypes['EmailNotVerifiedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndDepositPromotionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDepositPromotionResult'] = ResolversParentTypes['EndDepositPromotionResult']> = {
  __resolveType?: TypeResolveFn<'EndDepositPromotionSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type EndDepositPromotionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDepositPromotionSuccess'] = ResolversParentTypes['EndDepositPromotionSuccess']> = {
  promotion?: Resolver<ResolversTypes['DepositPromotion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldIssue'] = ResolversParentTypes['FieldIssue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FileContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileContent'] = ResolversParentTypes['FileContent']> = {
  contentBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GatewayRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GatewayRefund'] = ResolversParentTypes['GatewayRefund']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bonusLeft?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditedTo?: Resolver<ResolversTypes['GatewayRefundPlace'], ParentType, ContextType>;
  learnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GatewayRefundState'], ParentType, ContextType>;
  takeable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type IdempotencyConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflictError'] = ResolversParentTypes['IdempotencyConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InsufficientBalanceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientBalanceError'] = ResolversParentTypes['InsufficientBalanceError']> = {
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  shortfall?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  issues?: Resolver<Array<ResolversTypes['FieldIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['InvoiceParty']>, ParentType, ContextType>;
  creditNotes?: Resolver<Array<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PriceLine']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['FileContent'], ParentType, ContextType, Partial<InvoicePdfArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Maybe<Array<ResolversTypes['Refund']>>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['InvoiceParty'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['InvoiceTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InvoiceTotalInWordsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoicePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceParty'] = ResolversParentTypes['InvoiceParty']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceTax'] = ResolversParentTypes['InvoiceTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ratePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogoNotAcceptedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogoNotAcceptedError'] = ResolversParentTypes['LogoNotAcceptedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LogoProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaximumBalanceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaximumBalanceError'] = ResolversParentTypes['MaximumBalanceError']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  awaited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  maximumBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['MoneyAmount'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export interface MoneyAmountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MoneyAmount'], any> {
  name: 'MoneyAmount';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustWallet?: Resolver<ResolversTypes['AdjustWalletResult'], ParentType, ContextType, RequireFields<MutationAdjustWalletArgs, 'input'>>;
  approveTransfer?: Resolver<ResolversTypes['ApproveTransferResult'], ParentType, ContextType, RequireFields<MutationApproveTransferArgs, 'input'>>;
  chargeRenewal?: Resolver<ResolversTypes['ChargeRenewalResult'], ParentType, ContextType, RequireFields<MutationChargeRenewalArgs, 'input'>>;
  createDepositPromotion?: Resolver<ResolversTypes['CreateDepositPromotionResult'], ParentType, ContextType, RequireFields<MutationCreateDepositPromotionArgs, 'input'>>;
  decideWalletAdjustment?: Resolver<ResolversTypes['DecideWalletAdjustmentResult'], ParentType, ContextType, RequireFields<MutationDecideWalletAdjustmentArgs, 'input'>>;
  dismissCallback?: Resolver<ResolversTypes['DismissCallbackResult'], ParentType, ContextType, RequireFields<MutationDismissCallbackArgs, 'input'>>;
  endDepositPromotion?: Resolver<ResolversTypes['EndDepositPromotionResult'], ParentType, ContextType, RequireFields<MutationEndDepositPromotionArgs, 'input'>>;
  payOrder?: Resolver<ResolversTypes['PayOrderResult'], ParentType, ContextType, RequireFields<MutationPayOrderArgs, 'input'>>;
  refundInvoice?: Resolver<ResolversTypes['RefundInvoiceResult'], ParentType, ContextType, RequireFields<MutationRefundInvoiceArgs, 'input'>>;
  rejectTransfer?: Resolver<ResolversTypes['RejectTransferResult'], ParentType, ContextType, RequireFields<MutationRejectTransferArgs, 'input'>>;
  replayCallback?: Resolver<ResolversTypes['ReplayCallbackResult'], ParentType, ContextType, RequireFields<MutationReplayCallbackArgs, 'input'>>;
  resolveReview?: Resolver<ResolversTypes['ResolveReviewResult'], ParentType, ContextType, RequireFields<MutationResolveReviewArgs, 'input'>>;
  submitTransferProof?: Resolver<ResolversTypes['SubmitTransferProofResult'], ParentType, ContextType, RequireFields<MutationSubmitTransferProofArgs, 'input'>>;
  topUpWallet?: Resolver<ResolversTypes['TopUpWalletResult'], ParentType, ContextType, RequireFields<MutationTopUpWalletArgs, 'input'>>;
  updateBranding?: Resolver<ResolversTypes['UpdateBrandingResult'], ParentType, ContextType, RequireFields<MutationUpdateBrandingArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'DepositPromotion' | 'Invoice' | 'Payment' | 'PaymentCallback' | 'Refund' | 'Wallet' | 'WalletAdjustment', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotRefundableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotRefundableError'] = ResolversParentTypes['NotRefundableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type OrderNotPayableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotPayableError'] = ResolversParentTypes['OrderNotPayableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnMoneyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnMoneyError'] = ResolversParentTypes['OwnMoneyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayOrderResult'] = ResolversParentTypes['PayOrderResult']> = {
  __resolveType?: TypeResolveFn<'EmailNotVerifiedError' | 'IdempotencyConflictError' | 'InsufficientBalanceError' | 'InvalidInputError' | 'NotFoundError' | 'OrderNotPayableError' | 'PayOrderSuccess' | 'PaymentChannelUnavailableError' | 'SpendingCapExceededError' | 'TestModeUnavailableError', ParentType, ContextType>;
};

export type PayOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayOrderSuccess'] = ResolversParentTypes['PayOrderSuccess']> = {
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bonus?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  channelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gatewayFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  gatewayReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gatewayRefund?: Resolver<Maybe<ResolversTypes['GatewayRefund']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['PaymentInstructions']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PaymentPurpose'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['PaymentReview']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['BankTransfer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentCallbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCallback'] = ResolversParentTypes['PaymentCallback'], FederationReferenceType extends FederationReferenceTypes['PaymentCallback'] = FederationReferenceTypes['PaymentCallback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentCallback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['StaffAct']>, ParentType, ContextType>;
  claimedStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  dismissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gateway?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<Maybe<ResolversTypes['CallbackCredit']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CallbackOutcome']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  processedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rawBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentCallbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCallbackConnection'] = ResolversParentTypes['PaymentCallbackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentCallbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentCallbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCallbackEdge'] = ResolversParentTypes['PaymentCallbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentCallback'], ParentType, ContextType>;
};

export type PaymentChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentChannel'] = ResolversParentTypes['PaymentChannel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['PaymentChannelGroup'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximumAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  minimumAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['PaymentChannelObstacle']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentChannelUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentChannelUnavailableError'] = ResolversParentTypes['PaymentChannelUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentGatewaySilentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGatewaySilentError'] = ResolversParentTypes['PaymentGatewaySilentError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentGuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGuide'] = ResolversParentTypes['PaymentGuide']> = {
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentInstructionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInstructions'] = ResolversParentTypes['PaymentInstructions']> = {
  checkoutUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guides?: Resolver<Array<ResolversTypes['PaymentGuide']>, ParentType, ContextType>;
  payCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qrContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReview'] = ResolversParentTypes['PaymentReview']> = {
  collected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['PaymentReviewProblem'], ParentType, ContextType>;
};

export type PriceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceLine'] = ResolversParentTypes['PriceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceLineKind'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProofNotAcceptedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofNotAcceptedError'] = ResolversParentTypes['ProofNotAcceptedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ProofProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProofRequiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofRequiredError'] = ResolversParentTypes['ProofRequiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderOffer'] = ResolversParentTypes['ProviderOffer']> = {
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bankAccounts?: Resolver<Maybe<Array<ResolversTypes['BankAccount']>>, ParentType, ContextType>;
  branding?: Resolver<Maybe<ResolversTypes['Branding']>, ParentType, ContextType>;
  coretaxExport?: Resolver<Maybe<ResolversTypes['FileContent']>, ParentType, ContextType, RequireFields<QueryCoretaxExportArgs, 'month'>>;
  creditNotesCsv?: Resolver<Maybe<ResolversTypes['FileContent']>, ParentType, ContextType, RequireFields<QueryCreditNotesCsvArgs, 'month'>>;
  customerWallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType, RequireFields<QueryCustomerWalletArgs, 'customerId'>>;
  depositPromotions?: Resolver<Maybe<Array<ResolversTypes['DepositPromotion']>>, ParentType, ContextType>;
  explainCharge?: Resolver<Maybe<ResolversTypes['ChargeExplanation']>, ParentType, ContextType, Partial<QueryExplainChargeArgs>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoiceArchive?: Resolver<Maybe<ResolversTypes['FileContent']>, ParentType, ContextType, Partial<QueryInvoiceArchiveArgs>>;
  invoiceArchiveParts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryInvoiceArchivePartsArgs, 'month'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  invoicesCsv?: Resolver<Maybe<ResolversTypes['FileContent']>, ParentType, ContextType, RequireFields<QueryInvoicesCsvArgs, 'month'>>;
  ledgerMovements?: Resolver<Maybe<ResolversTypes['ChargeMovementConnection']>, ParentType, ContextType, RequireFields<QueryLedgerMovementsArgs, 'first' | 'mode'>>;
  ordersAwaitingDecision?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryOrdersAwaitingDecisionArgs, 'orderIds'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  paymentCallbacks?: Resolver<Maybe<ResolversTypes['PaymentCallbackConnection']>, ParentType, ContextType, RequireFields<QueryPaymentCallbacksArgs, 'first' | 'mode'>>;
  paymentChannels?: Resolver<Maybe<Array<ResolversTypes['PaymentChannel']>>, ParentType, ContextType, RequireFields<QueryPaymentChannelsArgs, 'orderId'>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'first'>>;
  paymentsInReview?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<QueryPaymentsInReviewArgs, 'first' | 'mode'>>;
  refunds?: Resolver<Maybe<ResolversTypes['RefundConnection']>, ParentType, ContextType, RequireFields<QueryRefundsArgs, 'first' | 'mode'>>;
  seller?: Resolver<Maybe<ResolversTypes['InvoiceParty']>, ParentType, ContextType>;
  staffActs?: Resolver<Maybe<ResolversTypes['StaffActConnection']>, ParentType, ContextType, RequireFields<QueryStaffActsArgs, 'first'>>;
  taxReport?: Resolver<Maybe<ResolversTypes['TaxReport']>, ParentType, ContextType, RequireFields<QueryTaxReportArgs, 'month'>>;
  topUpChannels?: Resolver<Maybe<Array<ResolversTypes['PaymentChannel']>>, ParentType, ContextType, RequireFields<QueryTopUpChannelsArgs, 'amount'>>;
  topUpOptions?: Resolver<Maybe<ResolversTypes['TopUpOptions']>, ParentType, ContextType>;
  transferProof?: Resolver<Maybe<ResolversTypes['TransferProof']>, ParentType, ContextType, RequireFields<QueryTransferProofArgs, 'paymentId'>>;
  transfersToApprove?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<QueryTransfersToApproveArgs, 'first'>>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
  walletAdjustments?: Resolver<Maybe<ResolversTypes['WalletAdjustmentConnection']>, ParentType, ContextType, RequireFields<QueryWalletAdjustmentsArgs, 'first' | 'mode'>>;
  walletFunds?: Resolver<Array<ResolversTypes['WalletFunds']>, ParentType, ContextType, RequireFields<QueryWalletFundsArgs, 'ownerIds'>>;
  walletLiability?: Resolver<Maybe<ResolversTypes['WalletLiability']>, ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundConnection'] = ResolversParentTypes['RefundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RefundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RefundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundEdge'] = ResolversParentTypes['RefundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
};

export type RefundInvoiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundInvoiceResult'] = ResolversParentTypes['RefundInvoiceResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'InvalidInputError' | 'NotFoundError' | 'NotRefundableError' | 'OwnMoneyError' | 'ProofRequiredError' | 'RefundInvoiceSuccess', ParentType, ContextType>;
};

export type RefundInvoiceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundInvoiceSuccess'] = ResolversParentTypes['RefundInvoiceSuccess']> = {
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionSoldOutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionSoldOutError'] = ResolversParentTypes['RegionSoldOutError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectTransferResult'] = ResolversParentTypes['RejectTransferResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'OwnMoneyError' | 'ProofRequiredError' | 'RejectTransferSuccess' | 'TransferDecidedError', ParentType, ContextType>;
};

export type RejectTransferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectTransferSuccess'] = ResolversParentTypes['RejectTransferSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewalChargedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalCharged'] = ResolversParentTypes['RenewalCharged']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewalInsufficientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalInsufficient'] = ResolversParentTypes['RenewalInsufficient']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayCallbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayCallbackResult'] = ResolversParentTypes['ReplayCallbackResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'PaymentGatewaySilentError' | 'ReplayCallbackSuccess', ParentType, ContextType>;
};

export type ReplayCallbackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayCallbackSuccess'] = ResolversParentTypes['ReplayCallbackSuccess']> = {
  callback?: Resolver<ResolversTypes['PaymentCallback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveReviewResult'] = ResolversParentTypes['ResolveReviewResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'OwnMoneyError' | 'PaymentGatewaySilentError' | 'ProofRequiredError' | 'ResolveReviewSuccess' | 'ReviewClosedError', ParentType, ContextType>;
};

export type ResolveReviewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveReviewSuccess'] = ResolversParentTypes['ResolveReviewSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewClosedError'] = ResolversParentTypes['ReviewClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondPersonNeededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondPersonNeededError'] = ResolversParentTypes['SecondPersonNeededError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpendingCapExceededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingCapExceededError'] = ResolversParentTypes['SpendingCapExceededError']> = {
  availableAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffAct'] = ResolversParentTypes['StaffAct']> = {
  actedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['StaffActFact']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StaffActKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaffActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffActConnection'] = ResolversParentTypes['StaffActConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaffActEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StaffActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffActEdge'] = ResolversParentTypes['StaffActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffAct'], ParentType, ContextType>;
};

export type StaffActFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffActFact'] = ResolversParentTypes['StaffActFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitTransferProofResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitTransferProofResult'] = ResolversParentTypes['SubmitTransferProofResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProofNotAcceptedError' | 'SubmitTransferProofSuccess' | 'TransferDecidedError', ParentType, ContextType>;
};

export type SubmitTransferProofSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitTransferProofSuccess'] = ResolversParentTypes['SubmitTransferProofSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  paymentStatusChanged?: SubscriptionResolver<ResolversTypes['Payment'], "paymentStatusChanged", ParentType, ContextType, RequireFields<SubscriptionPaymentStatusChangedArgs, 'paymentId'>>;
};

export type TaxReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxReport'] = ResolversParentTypes['TaxReport']> = {
  cancelled?: Resolver<ResolversTypes['TaxReportSum'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['TaxReportRate']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxReportRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxReportRate'] = ResolversParentTypes['TaxReportRate']> = {
  creditNotes?: Resolver<ResolversTypes['TaxReportSum'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['TaxReportSum'], ParentType, ContextType>;
  ratePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxReportSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxReportSum'] = ResolversParentTypes['TaxReportSum']> = {
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TestModeUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestModeUnavailableError'] = ResolversParentTypes['TestModeUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopUpAmountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopUpAmountError'] = ResolversParentTypes['TopUpAmountError']> = {
  maximum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopUpOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopUpOptions'] = ResolversParentTypes['TopUpOptions']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  awaited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankAccounts?: Resolver<Array<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  maximumBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  presets?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  promotions?: Resolver<Array<ResolversTypes['DepositPromotion']>, ParentType, ContextType>;
};

export type TopUpWalletResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopUpWalletResult'] = ResolversParentTypes['TopUpWalletResult']> = {
  __resolveType?: TypeResolveFn<'EmailNotVerifiedError' | 'IdempotencyConflictError' | 'InvalidInputError' | 'MaximumBalanceError' | 'PaymentChannelUnavailableError' | 'TestModeUnavailableError' | 'TopUpAmountError' | 'TopUpWalletSuccess', ParentType, ContextType>;
};

export type TopUpWalletSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopUpWalletSuccess'] = ResolversParentTypes['TopUpWalletSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferDecidedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferDecidedError'] = ResolversParentTypes['TransferDecidedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferProof'] = ResolversParentTypes['TransferProof']> = {
  contentBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UpcomingChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpcomingCharge'] = ResolversParentTypes['UpcomingCharge']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type UpdateBrandingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateBrandingResult'] = ResolversParentTypes['UpdateBrandingResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'LogoNotAcceptedError' | 'UpdateBrandingSuccess', ParentType, ContextType>;
};

export type UpdateBrandingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateBrandingSuccess'] = ResolversParentTypes['UpdateBrandingSuccess']> = {
  branding?: Resolver<ResolversTypes['Branding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AdjustmentDecidedError' | 'CallbackMatchedError' | 'CouponUnavailableError' | 'EmailNotVerifiedError' | 'IdempotencyConflictError' | 'InsufficientBalanceError' | 'InvalidInputError' | 'LogoNotAcceptedError' | 'MaximumBalanceError' | 'NotFoundError' | 'NotRefundableError' | 'OrderNotPayableError' | 'OwnMoneyError' | 'PaymentChannelUnavailableError' | 'PaymentGatewaySilentError' | 'ProofNotAcceptedError' | 'ProofRequiredError' | 'RegionSoldOutError' | 'ReviewClosedError' | 'SecondPersonNeededError' | 'SpendingCapExceededError' | 'TestModeUnavailableError' | 'TopUpAmountError' | 'TransferDecidedError', ParentType, ContextType>;
};

export type WalletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wallet'] = ResolversParentTypes['Wallet'], FederationReferenceType extends FederationReferenceTypes['Wallet'] = FederationReferenceTypes['Wallet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Wallet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bonus?: Resolver<ResolversTypes['WalletBonus'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['WalletEntryConnection'], ParentType, ContextType, RequireFields<WalletEntriesArgs, 'first'>>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['WalletHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  outlook?: Resolver<Maybe<ResolversTypes['WalletOutlook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalletAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletAdjustment'] = ResolversParentTypes['WalletAdjustment'], FederationReferenceType extends FederationReferenceTypes['WalletAdjustment'] = FederationReferenceTypes['WalletAdjustment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WalletAdjustment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WalletAdjustmentStatus'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalletAdjustmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletAdjustmentConnection'] = ResolversParentTypes['WalletAdjustmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WalletAdjustmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WalletAdjustmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletAdjustmentEdge'] = ResolversParentTypes['WalletAdjustmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WalletAdjustment'], ParentType, ContextType>;
};

export type WalletBonusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletBonus'] = ResolversParentTypes['WalletBonus']> = {
  lots?: Resolver<Array<ResolversTypes['BonusLot']>, ParentType, ContextType>;
  nextExpiry?: Resolver<Maybe<ResolversTypes['BonusExpiry']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type WalletEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletEntry'] = ResolversParentTypes['WalletEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WalletEntryKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type WalletEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletEntryConnection'] = ResolversParentTypes['WalletEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WalletEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WalletEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletEntryEdge'] = ResolversParentTypes['WalletEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WalletEntry'], ParentType, ContextType>;
};

export type WalletFundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletFunds'] = ResolversParentTypes['WalletFunds']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WalletHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletHold'] = ResolversParentTypes['WalletHold']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WalletHoldReason'], ParentType, ContextType>;
};

export type WalletLiabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletLiability'] = ResolversParentTypes['WalletLiability']> = {
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  wallets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WalletOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletOutlook'] = ResolversParentTypes['WalletOutlook']> = {
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nextCharges?: Resolver<Array<ResolversTypes['UpcomingCharge']>, ParentType, ContextType, RequireFields<WalletOutlookNextChargesArgs, 'first'>>;
  runsOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdjustWalletResult?: AdjustWalletResultResolvers<ContextType>;
  AdjustWalletSuccess?: AdjustWalletSuccessResolvers<ContextType>;
  AdjustmentDecidedError?: AdjustmentDecidedErrorResolvers<ContextType>;
  ApproveTransferResult?: ApproveTransferResultResolvers<ContextType>;
  ApproveTransferSuccess?: ApproveTransferSuccessResolvers<ContextType>;
  BankAccount?: BankAccountResolvers<ContextType>;
  BankTransfer?: BankTransferResolvers<ContextType>;
  BonusExpiry?: BonusExpiryResolvers<ContextType>;
  BonusLot?: BonusLotResolvers<ContextType>;
  Branding?: BrandingResolvers<ContextType>;
  CallbackCredit?: CallbackCreditResolvers<ContextType>;
  CallbackMatchedError?: CallbackMatchedErrorResolvers<ContextType>;
  ChargeAdjustment?: ChargeAdjustmentResolvers<ContextType>;
  ChargeBonusUse?: ChargeBonusUseResolvers<ContextType>;
  ChargeCallback?: ChargeCallbackResolvers<ContextType>;
  ChargeCoupon?: ChargeCouponResolvers<ContextType>;
  ChargeExplanation?: ChargeExplanationResolvers<ContextType>;
  ChargeMovement?: ChargeMovementResolvers<ContextType>;
  ChargeMovementConnection?: ChargeMovementConnectionResolvers<ContextType>;
  ChargeMovementEdge?: ChargeMovementEdgeResolvers<ContextType>;
  ChargePayment?: ChargePaymentResolvers<ContextType>;
  ChargePeriod?: ChargePeriodResolvers<ContextType>;
  ChargePosting?: ChargePostingResolvers<ContextType>;
  ChargeRenewalResult?: ChargeRenewalResultResolvers<ContextType>;
  CouponUnavailableError?: CouponUnavailableErrorResolvers<ContextType>;
  CreateDepositPromotionResult?: CreateDepositPromotionResultResolvers<ContextType>;
  CreateDepositPromotionSuccess?: CreateDepositPromotionSuccessResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideWalletAdjustmentResult?: DecideWalletAdjustmentResultResolvers<ContextType>;
  DecideWalletAdjustmentSuccess?: DecideWalletAdjustmentSuccessResolvers<ContextType>;
  DepositPromotion?: DepositPromotionResolvers<ContextType>;
  DismissCallbackResult?: DismissCallbackResultResolvers<ContextType>;
  DismissCallbackSuccess?: DismissCallbackSuccessResolvers<ContextType>;
  EmailNotVerifiedError?: EmailNotVerifiedErrorResolvers<ContextType>;
  EndDepositPromotionResult?: EndDepositPromotionResultResolvers<ContextType>;
  EndDepositPromotionSuccess?: EndDepositPromotionSuccessResolvers<ContextType>;
  FieldIssue?: FieldIssueResolvers<ContextType>;
  FileContent?: FileContentResolvers<ContextType>;
  GatewayRefund?: GatewayRefundResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  Instance?: InstanceResolvers<ContextType>;
  InsufficientBalanceError?: InsufficientBalanceErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceParty?: InvoicePartyResolvers<ContextType>;
  InvoiceTax?: InvoiceTaxResolvers<ContextType>;
  LogoNotAcceptedError?: LogoNotAcceptedErrorResolvers<ContextType>;
  MaximumBalanceError?: MaximumBalanceErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyAmount?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NotRefundableError?: NotRefundableErrorResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderNotPayableError?: OrderNotPayableErrorResolvers<ContextType>;
  OwnMoneyError?: OwnMoneyErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayOrderResult?: PayOrderResultResolvers<ContextType>;
  PayOrderSuccess?: PayOrderSuccessResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentCallback?: PaymentCallbackResolvers<ContextType>;
  PaymentCallbackConnection?: PaymentCallbackConnectionResolvers<ContextType>;
  PaymentCallbackEdge?: PaymentCallbackEdgeResolvers<ContextType>;
  PaymentChannel?: PaymentChannelResolvers<ContextType>;
  PaymentChannelUnavailableError?: PaymentChannelUnavailableErrorResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentGatewaySilentError?: PaymentGatewaySilentErrorResolvers<ContextType>;
  PaymentGuide?: PaymentGuideResolvers<ContextType>;
  PaymentInstructions?: PaymentInstructionsResolvers<ContextType>;
  PaymentReview?: PaymentReviewResolvers<ContextType>;
  PriceLine?: PriceLineResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProofNotAcceptedError?: ProofNotAcceptedErrorResolvers<ContextType>;
  ProofRequiredError?: ProofRequiredErrorResolvers<ContextType>;
  ProviderOffer?: ProviderOfferResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundConnection?: RefundConnectionResolvers<ContextType>;
  RefundEdge?: RefundEdgeResolvers<ContextType>;
  RefundInvoiceResult?: RefundInvoiceResultResolvers<ContextType>;
  RefundInvoiceSuccess?: RefundInvoiceSuccessResolvers<ContextType>;
  RegionSoldOutError?: RegionSoldOutErrorResolvers<ContextType>;
  RejectTransferResult?: RejectTransferResultResolvers<ContextType>;
  RejectTransferSuccess?: RejectTransferSuccessResolvers<ContextType>;
  RenewalCharged?: RenewalChargedResolvers<ContextType>;
  RenewalInsufficient?: RenewalInsufficientResolvers<ContextType>;
  ReplayCallbackResult?: ReplayCallbackResultResolvers<ContextType>;
  ReplayCallbackSuccess?: ReplayCallbackSuccessResolvers<ContextType>;
  ResolveReviewResult?: ResolveReviewResultResolvers<ContextType>;
  ResolveReviewSuccess?: ResolveReviewSuccessResolvers<ContextType>;
  ReviewClosedError?: ReviewClosedErrorResolvers<ContextType>;
  SecondPersonNeededError?: SecondPersonNeededErrorResolvers<ContextType>;
  SpendingCapExceededError?: SpendingCapExceededErrorResolvers<ContextType>;
  StaffAct?: StaffActResolvers<ContextType>;
  StaffActConnection?: StaffActConnectionResolvers<ContextType>;
  StaffActEdge?: StaffActEdgeResolvers<ContextType>;
  StaffActFact?: StaffActFactResolvers<ContextType>;
  SubmitTransferProofResult?: SubmitTransferProofResultResolvers<ContextType>;
  SubmitTransferProofSuccess?: SubmitTransferProofSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TaxReport?: TaxReportResolvers<ContextType>;
  TaxReportRate?: TaxReportRateResolvers<ContextType>;
  TaxReportSum?: TaxReportSumResolvers<ContextType>;
  TestModeUnavailableError?: TestModeUnavailableErrorResolvers<ContextType>;
  TopUpAmountError?: TopUpAmountErrorResolvers<ContextType>;
  TopUpOptions?: TopUpOptionsResolvers<ContextType>;
  TopUpWalletResult?: TopUpWalletResultResolvers<ContextType>;
  TopUpWalletSuccess?: TopUpWalletSuccessResolvers<ContextType>;
  TransferDecidedError?: TransferDecidedErrorResolvers<ContextType>;
  TransferProof?: TransferProofResolvers<ContextType>;
  UpcomingCharge?: UpcomingChargeResolvers<ContextType>;
  UpdateBrandingResult?: UpdateBrandingResultResolvers<ContextType>;
  UpdateBrandingSuccess?: UpdateBrandingSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Wallet?: WalletResolvers<ContextType>;
  WalletAdjustment?: WalletAdjustmentResolvers<ContextType>;
  WalletAdjustmentConnection?: WalletAdjustmentConnectionResolvers<ContextType>;
  WalletAdjustmentEdge?: WalletAdjustmentEdgeResolvers<ContextType>;
  WalletBonus?: WalletBonusResolvers<ContextType>;
  WalletEntry?: WalletEntryResolvers<ContextType>;
  WalletEntryConnection?: WalletEntryConnectionResolvers<ContextType>;
  WalletEntryEdge?: WalletEntryEdgeResolvers<ContextType>;
  WalletFunds?: WalletFundsResolvers<ContextType>;
  WalletHold?: WalletHoldResolvers<ContextType>;
  WalletLiability?: WalletLiabilityResolvers<ContextType>;
  WalletOutlook?: WalletOutlookResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
