/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A period of an instance to be paid for. */
export type ChargeRenewalInput = {
  /** The API key that renews, whose month it counts in; null when the person or the schedule does. */
  apiKey?: RenewingKeyInput | null | undefined;
  /** What the wallet must hold and the key's cap leave, at least the total: a series of periods is paid whole or not at all. */
  balanceAtLeast?: number | null | undefined;
  /** What is sold, for the invoice line. */
  description: string;
  /** The instance. */
  instanceId: string | number;
  /** Every line of the price; SUBTOTAL and TAX sum to TOTAL. */
  lines: Array<RenewalLineInput>;
  /** The order it was bought with. */
  orderId: string | number;
  /** Whose wallet pays. */
  ownerId: string | number;
  /** When the period ends. */
  periodEndsAt: string;
  /** When the period begins; with the instance it names the charge for ever. */
  periodStartsAt: string;
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

/** One line of the price of a renewal. */
export type RenewalLineInput = {
  /** Whole rupiah. */
  amount: number;
  /** What the line is about. */
  kind: PriceLineKind;
};

/** The API key that renews, as the caller verified it. */
export type RenewingKeyInput = {
  /** The key. */
  id: string | number;
  /** What it may spend in a month of Asia/Jakarta, whole rupiah; null without a cap. */
  monthlyCap?: number | null | undefined;
};

export type ChargeRenewalMutationVariables = Exact<{
  input: ChargeRenewalInput;
}>;


export type ChargeRenewalMutation = { chargeRenewal:
    | { __typename: 'RenewalCharged', transactionId: string, invoiceId: string, invoiceNumber: string, amount: { amount: number } }
    | { __typename: 'RenewalInsufficient', balance: { amount: number }, missing: { amount: number } }
    | { __typename: 'SpendingCapExceededError', availableAt: string, cap: { amount: number }, spent: { amount: number } }
   };

export type WalletFundsQueryVariables = Exact<{
  ownerIds: Array<string | number> | string | number;
}>;


export type WalletFundsQuery = { walletFunds: Array<{ ownerId: string, balance: { amount: number } }> };

export type RenewalTermsQueryVariables = Exact<{
  orderIds: Array<string | number> | string | number;
}>;


export type RenewalTermsQuery = { renewalTerms: Array<{ orderId: string, planName: string, isTaxed: boolean, price: { amount: number } }> };


export const ChargeRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChargeRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChargeRenewalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chargeRenewal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalCharged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionId"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceId"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpendingCapExceededError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalInsufficient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChargeRenewalMutation, ChargeRenewalMutationVariables>;
export const WalletFundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalletFunds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownerIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"walletFunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ownerIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownerIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<WalletFundsQuery, WalletFundsQueryVariables>;
export const RenewalTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RenewalTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTaxed"}}]}}]}}]} as unknown as DocumentNode<RenewalTermsQuery, RenewalTermsQueryVariables>;