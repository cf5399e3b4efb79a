import { defineEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, keyColumn, readOnlyView } from '@webrana/orm-kit';

/*
 * What accountants and reports read. Names and columns are a promise, see docs/reporting-views.md.
 */

const PostingView = defineEntity({
  name: 'PostingView',
  tableName: 'v_posting',
  view: true,
  expression: readOnlyView(
    {
      id: '`p`.`id`',
      txn_id: '`p`.`transaction_id`',
      account_id: '`p`.`account_id`',
      account_kind: '`a`.`kind`',
      owner_id: '`a`.`owner_id`',
      currency: '`a`.`currency`',
      amount: '`p`.`amount`',
    },
    '(`posting` `p` join `account` `a` on(`a`.`id` = `p`.`account_id`))',
  ),
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
  expression: readOnlyView(
    {
      owner_id: '`a`.`owner_id`',
      currency: '`a`.`currency`',
      posted: '`a`.`balance`',
      held: '`a`.`held`',
    },
    "`account` `a` where `a`.`kind` = 'CUSTOMER_WALLET'",
  ),
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
  expression: readOnlyView(
    {
      id: '`t`.`id`',
      kind: '`t`.`kind`',
      idem_scope: '`t`.`idem_scope`',
      idem_key: '`t`.`idem_key`',
      ref_type: '`t`.`ref_type`',
      ref_id: '`t`.`ref_id`',
    },
    '`ledger_transaction` `t`',
  ),
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
  expression: readOnlyView(
    {
      id: '`p`.`id`',
      merchant_ref: '`p`.`merchant_ref`',
      gateway_ref: '`p`.`gateway_reference`',
      invoice_id: '`p`.`invoice_id`',
      expected_amount: '`p`.`amount`',
      status: '`p`.`status`',
      credited_txn_id: '`p`.`credited_transaction_id`',
      gateway_fee: '`p`.`gateway_fee`',
    },
    '`payment` `p`',
  ),
  properties: {
    id: idColumn().primary(),
    merchantRef: keyColumn(),
    gatewayRef: keyColumn(100).nullable(),
    invoiceId: idColumn().nullable(),
    expectedAmount: amountColumn(),
    status: keyColumn(32),
    creditedTxnId: idColumn().nullable(),
    gatewayFee: amountColumn().nullable(),
  },
});

export const reportingViews = [PostingView, WalletView, TransactionView, PaymentView] as const;
