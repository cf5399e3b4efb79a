import type { UseCase } from '../context.ts';
import { graphql } from './__generated__/gql.ts';
import type { ChargeRenewalInput } from './__generated__/graphql.ts';

const chargeRenewalDocument = graphql(`
  mutation ChargeRenewal($input: ChargeRenewalInput!) {
    chargeRenewal(input: $input) {
      __typename
      ... on RenewalCharged {
        transactionId
        invoiceId
        invoiceNumber
        amount {
          amount
        }
      }
      ... on SpendingCapExceededError {
        cap {
          amount
        }
        spent {
          amount
        }
        availableAt
      }
      ... on RenewalInsufficient {
        balance {
          amount
        }
        missing {
          amount
        }
      }
    }
  }
`);

const walletFundsDocument = graphql(`
  query WalletFunds($ownerIds: [ID!]!) {
    walletFunds(ownerIds: $ownerIds) {
      ownerId
      balance {
        amount
      }
    }
  }
`);

export type Charge =
  | {
      readonly kind: 'PAID';
      readonly transactionId: string;
      readonly invoiceId: string;
      readonly invoiceNumber: string;
      readonly amount: number;
    }
  | { readonly kind: 'REFUSED'; readonly balance: number; readonly missing: number }
  /** The API key may not spend that much in this month; `availableAt` is when the next one begins. */
  | {
      readonly kind: 'OVER_CAP';
      readonly cap: number;
      readonly spent: number;
      readonly availableAt: Date;
    };

/**
 * Pays a period from the wallet, once per instance and start; whole rupiah. Name an API key only
 * from the verified actor. Throws `ServiceUnavailableError`.
 */
export const chargePeriod = async (
  { services }: Pick<UseCase, 'services'>,
  input: ChargeRenewalInput,
): Promise<Charge> => {
  const { chargeRenewal } = await services.call('billing', chargeRenewalDocument, { input });
  switch (chargeRenewal.__typename) {
    case 'RenewalInsufficient': {
      const { balance, missing } = chargeRenewal;
      return { kind: 'REFUSED', balance: balance.amount, missing: missing.amount };
    }
    case 'SpendingCapExceededError': {
      const { cap, spent } = chargeRenewal;
      const availableAt = new Date(chargeRenewal.availableAt);
      return { kind: 'OVER_CAP', cap: cap.amount, spent: spent.amount, availableAt };
    }
    case 'RenewalCharged': {
      const { transactionId, invoiceId, invoiceNumber, amount } = chargeRenewal;
      return { kind: 'PAID', transactionId, invoiceId, invoiceNumber, amount: amount.amount };
    }
  }
};

/** What owners can spend; nobody without a wallet is in it. Throws `ServiceUnavailableError`. */
export const fetchFunds = async (
  { services }: Pick<UseCase, 'services'>,
  ownerIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const data = await services.call('billing', walletFundsDocument, { ownerIds: [...ownerIds] });
  return new Map(data.walletFunds.map(({ ownerId, balance }) => [ownerId, balance.amount]));
};
