import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, countColumn, idColumn, instantColumn, stateColumn } from '@webrana/orm-kit';

/** What the house's accounts of live money count. */
export type HouseKind =
  | 'GATEWAY_CLEARING'
  | 'BANK_CLEARING'
  | 'REVENUE'
  | 'PPN_PAYABLE'
  | 'PROMOTIONAL_EXPENSE'
  | 'REFUNDS'
  | 'ADJUSTMENTS';
/** What an account counts. Wallets belong to somebody; test money has house accounts of its own. */
export type AccountKind = 'CUSTOMER_WALLET' | HouseKind | `TEST_${HouseKind}`;

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
    /** The part of the balance that is set aside by holds; 0 for the house. */
    held: amountColumn().defaultRaw('0'),
    /** The part of the balance that is bonus: what remains of its lots; 0 for the house. */
    bonus: amountColumn().defaultRaw('0'),
    /** How many postings a wallet has, which numbers them; of a house account, how many are sealed. */
    postingCount: countColumn(),
    openedAt: instantColumn(),
  },
});

export type AccountEntity = InferEntity<typeof AccountEntity>;
