import type { Resolvers } from './__generated__/resolvers.ts';
import { adjustWallet } from './modules/adjustment/resolvers/Mutation/adjustWallet.ts';
import { decideWalletAdjustment } from './modules/adjustment/resolvers/Mutation/decideWalletAdjustment.ts';
import { walletAdjustments } from './modules/adjustment/resolvers/Query/walletAdjustments.ts';
import { WalletAdjustment } from './modules/adjustment/resolvers/WalletAdjustment.ts';
import { BankTransfer } from './modules/bank-transfer/resolvers/BankTransfer.ts';
import { approveTransfer } from './modules/bank-transfer/resolvers/Mutation/approveTransfer.ts';
import { rejectTransfer } from './modules/bank-transfer/resolvers/Mutation/rejectTransfer.ts';
import { submitTransferProof } from './modules/bank-transfer/resolvers/Mutation/submitTransferProof.ts';
import { bankAccounts } from './modules/bank-transfer/resolvers/Query/bankAccounts.ts';
import { ordersAwaitingDecision } from './modules/bank-transfer/resolvers/Query/ordersAwaitingDecision.ts';
import { transferProof } from './modules/bank-transfer/resolvers/Query/transferProof.ts';
import { transfersToApprove } from './modules/bank-transfer/resolvers/Query/transfersToApprove.ts';
import { Branding } from './modules/branding/resolvers/Branding.ts';
import { updateBranding } from './modules/branding/resolvers/Mutation/updateBranding.ts';
import { branding } from './modules/branding/resolvers/Query/branding.ts';
import { seller } from './modules/branding/resolvers/Query/seller.ts';
import { dismissCallback } from './modules/callback/resolvers/Mutation/dismissCallback.ts';
import { replayCallback } from './modules/callback/resolvers/Mutation/replayCallback.ts';
import { resolveReview } from './modules/callback/resolvers/Mutation/resolveReview.ts';
import { PaymentCallback } from './modules/callback/resolvers/PaymentCallback.ts';
import { paymentCallbacks } from './modules/callback/resolvers/Query/paymentCallbacks.ts';
import { paymentsInReview } from './modules/callback/resolvers/Query/paymentsInReview.ts';
import { coretaxExport } from './modules/document/resolvers/Query/coretaxExport.ts';
import { creditNotesCsv } from './modules/document/resolvers/Query/creditNotesCsv.ts';
import { invoiceArchive } from './modules/document/resolvers/Query/invoiceArchive.ts';
import { invoiceArchiveParts } from './modules/document/resolvers/Query/invoiceArchiveParts.ts';
import { invoicesCsv } from './modules/document/resolvers/Query/invoicesCsv.ts';
import { taxReport } from './modules/document/resolvers/Query/taxReport.ts';
import { ChargeExplanation } from './modules/explain-charge/resolvers/ChargeExplanation.ts';
import {
  ChargeAdjustment,
  ChargeBonusUse,
  ChargeMovement,
} from './modules/explain-charge/resolvers/ChargeMovement.ts';
import { ChargePayment } from './modules/explain-charge/resolvers/ChargePayment.ts';
import { explainCharge } from './modules/explain-charge/resolvers/Query/explainCharge.ts';
import { ledgerMovements } from './modules/explain-charge/resolvers/Query/ledgerMovements.ts';
import { CreditNote } from './modules/invoice/resolvers/CreditNote.ts';
import { Invoice } from './modules/invoice/resolvers/Invoice.ts';
import { Order } from './modules/invoice/resolvers/Order.ts';
import { invoice } from './modules/invoice/resolvers/Query/invoice.ts';
import { invoices } from './modules/invoice/resolvers/Query/invoices.ts';
import { payOrder } from './modules/payment/resolvers/Mutation/payOrder.ts';
import { Payment } from './modules/payment/resolvers/Payment.ts';
import { payment } from './modules/payment/resolvers/Query/payment.ts';
import { paymentChannels } from './modules/payment/resolvers/Query/paymentChannels.ts';
import { payments } from './modules/payment/resolvers/Query/payments.ts';
import { paymentStatusChanged } from './modules/payment/resolvers/Subscription/paymentStatusChanged.ts';
import { DepositPromotion } from './modules/promotion/resolvers/DepositPromotion.ts';
import { createDepositPromotion } from './modules/promotion/resolvers/Mutation/createDepositPromotion.ts';
import { endDepositPromotion } from './modules/promotion/resolvers/Mutation/endDepositPromotion.ts';
import { depositPromotions } from './modules/promotion/resolvers/Query/depositPromotions.ts';
import { refundInvoice } from './modules/refund/resolvers/Mutation/refundInvoice.ts';
import { refunds } from './modules/refund/resolvers/Query/refunds.ts';
import { InvoiceRefunds, Refund } from './modules/refund/resolvers/Refund.ts';
import { chargeRenewal } from './modules/renewal/resolvers/Mutation/chargeRenewal.ts';
import { walletFunds } from './modules/renewal/resolvers/Query/walletFunds.ts';
import { staffActs } from './modules/staff-act/resolvers/Query/staffActs.ts';
import { StaffAct } from './modules/staff-act/resolvers/StaffAct.ts';
import { topUpWallet } from './modules/top-up/resolvers/Mutation/topUpWallet.ts';
import { topUpChannels } from './modules/top-up/resolvers/Query/topUpChannels.ts';
import { topUpOptions } from './modules/top-up/resolvers/Query/topUpOptions.ts';
import { BonusLot } from './modules/wallet/resolvers/BonusLot.ts';
import { customerWallet } from './modules/wallet/resolvers/Query/customerWallet.ts';
import { wallet } from './modules/wallet/resolvers/Query/wallet.ts';
import { walletLiability } from './modules/wallet/resolvers/Query/walletLiability.ts';
import { Wallet } from './modules/wallet/resolvers/Wallet.ts';
import { WalletBonus } from './modules/wallet/resolvers/WalletBonus.ts';
import { WalletEntry } from './modules/wallet/resolvers/WalletEntry.ts';
import { WalletHold } from './modules/wallet/resolvers/WalletHold.ts';
import { WalletOutlook } from './modules/wallet/resolvers/WalletOutlook.ts';

export const resolvers = {
  Query: {
    invoice,
    invoices,
    creditNotesCsv,
    invoiceArchive,
    invoiceArchiveParts,
    invoicesCsv,
    taxReport,
    coretaxExport,
    explainCharge,
    ledgerMovements,
    wallet,
    paymentChannels,
    payment,
    payments,
    topUpOptions,
    topUpChannels,
    bankAccounts,
    transfersToApprove,
    transferProof,
    ordersAwaitingDecision,
    paymentCallbacks,
    paymentsInReview,
    refunds,
    walletAdjustments,
    walletLiability,
    customerWallet,
    depositPromotions,
    staffActs,
    walletFunds,
    branding,
    seller,
  },
  Mutation: {
    payOrder,
    topUpWallet,
    submitTransferProof,
    approveTransfer,
    rejectTransfer,
    refundInvoice,
    replayCallback,
    dismissCallback,
    resolveReview,
    adjustWallet,
    decideWalletAdjustment,
    createDepositPromotion,
    endDepositPromotion,
    chargeRenewal,
    updateBranding,
  },
  Subscription: { paymentStatusChanged },
  Order,
  Invoice: { ...Invoice, ...InvoiceRefunds },
  CreditNote,
  Payment,
  BankTransfer,
  Branding,
  DepositPromotion,
  PaymentCallback,
  Refund,
  ChargeExplanation,
  ChargePayment,
  ChargeMovement,
  ChargeAdjustment,
  ChargeBonusUse,
  WalletAdjustment,
  StaffAct,
  Wallet,
  WalletBonus,
  BonusLot,
  WalletHold,
  WalletOutlook,
  WalletEntry,
} satisfies Resolvers;
