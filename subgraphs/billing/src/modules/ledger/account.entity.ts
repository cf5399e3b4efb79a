import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, countColumn, idColumn, instantColumn, stateColumn } from '@webrana/orm-kit';

/** What an account counts. Wallets belong to somebody, the others to the house. */
export type AccountKind =
  | 'CUSTOMER_WALLET'
  | 'GATEWAY_CLEARING'
  | 'BANK_CLEARING'
  | 'REVENUE'
  | 'PPN_PAYABLE'
  | 'PROMOTIONAL_EXPENSE'
  | 'REFUNDS'
  | 'ADJUSTMENTS';

export const AccountEntity = defineEntity({
  name: 'Account',
  tableName: 'account',
  uniques: [{ name: 'account_owner', properties: ['kind', 'ownerId', 'currency'] }],
  properties: {
    id: idColumn().primary(),
    kind: stateColumn<AccountKind>(),
    /** The customer of a wallet, empty for the house (an empty text is unique, null is not). */
    ownerId: idColumn(),
    currency: stateColumn<'IDR'>(),
    /** Kept for wallets only; the balance of a house account is the sum of its postings. */
    balance: amountColumn().nullable(),
    /** How many postings a wallet has; numbers them. */
    postingCount: countColumn(),
    openedAt: instantColumn(),
  },
});

export type AccountEntity = InferEntity<typeof AccountEntity>;
