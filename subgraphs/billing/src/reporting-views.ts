import { defineEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, keyColumn } from '@webrana/orm-kit';

/*
 * What accountants and reports read. Names and columns are a promise, see docs/reporting-views.md.
 * The aliases keep servers from writing the database's name into the view they store.
 */

const PostingView = defineEntity({
  name: 'PostingView',
  tableName: 'v_posting',
  view: true,
  expression:
    'select `p`.`id`, `p`.`transaction_id` as `txn_id`, `p`.`account_id`, `a`.`kind` as `account_kind`, `a`.`owner_id`, `a`.`currency`, `p`.`amount` from (`posting` `p` join `account` `a` on(`a`.`id` = `p`.`account_id`))',
  properties: {
    id: idColumn().primary(),
    txnId: idColumn(),
    accountId: idColumn(),
    accountKind: keyColumn(32),
    ownerId: idColumn(),
    currency: keyColumn(32),
    amount: amountColumn(),
  },
});

const WalletView = defineEntity({
  name: 'WalletView',
  tableName: 'v_wallet',
  view: true,
  expression:
    "select `a`.`owner_id`, `a`.`currency`, `a`.`balance` as `posted`, `a`.`held` from `account` `a` where `a`.`kind` = 'CUSTOMER_WALLET'",
  properties: {
    ownerId: idColumn().primary(),
    currency: keyColumn(32).primary(),
    posted: amountColumn(),
    held: amountColumn(),
  },
});

const TransactionView = defineEntity({
  name: 'TransactionView',
  tableName: 'v_txn',
  view: true,
  expression:
    'select `t`.`id`, `t`.`kind`, `t`.`idem_scope`, `t`.`idem_key`, `t`.`ref_type`, `t`.`ref_id` from `ledger_transaction` `t`',
  properties: {
    id: idColumn().primary(),
    kind: keyColumn(32),
    idemScope: keyColumn(40),
    idemKey: keyColumn(150),
    refType: keyColumn(32),
    refId: idColumn(),
  },
});

const PaymentView = defineEntity({
  name: 'PaymentView',
  tableName: 'v_payment',
  view: true,
  expression:
    'select `p`.`id`, `p`.`merchant_ref`, `p`.`gateway_reference` as `gateway_ref`, `p`.`invoice_id`, `p`.`amount` as `expected_amount`, `p`.`status`, `p`.`credited_transaction_id` as `credited_txn_id` from `payment` `p`',
  properties: {
    id: idColumn().primary(),
    merchantRef: keyColumn(),
    gatewayRef: keyColumn(100).nullable(),
    invoiceId: idColumn().nullable(),
    expectedAmount: amountColumn(),
    status: keyColumn(32),
    creditedTxnId: idColumn().nullable(),
  },
});

export const reportingViews = [PostingView, WalletView, TransactionView, PaymentView] as const;
