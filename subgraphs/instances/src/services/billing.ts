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
      readonly isPaid: true;
      readonly transactionId: string;
      readonly invoiceId: string;
      readonly invoiceNumber: string;
      readonly amount: number;
    }
  | { readonly isPaid: false; readonly balance: number; readonly missing: number };

/** Pays a period from the wallet, once per instance and start. Throws `ServiceUnavailableError`. */
export const chargePeriod = async (
  { services }: Pick<UseCase, 'services'>,
  input: ChargeRenewalInput,
): Promise<Charge> => {
  const { chargeRenewal } = await services.call('billing', chargeRenewalDocument, { input });
  if (chargeRenewal.__typename === 'RenewalInsufficient') {
    const { balance, missing } = chargeRenewal;
    return { isPaid: false, balance: balance.amount, missing: missing.amount };
  }
  const { transactionId, invoiceId, invoiceNumber, amount } = chargeRenewal;
  return { isPaid: true, transactionId, invoiceId, invoiceNumber, amount: amount.amount };
};

/** What owners can spend; nobody without a wallet is in it. Throws `ServiceUnavailableError`. */
export const fetchFunds = async (
  { services }: Pick<UseCase, 'services'>,
  ownerIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const data = await services.call('billing', walletFundsDocument, { ownerIds: [...ownerIds] });
  return new Map(data.walletFunds.map(({ ownerId, balance }) => [ownerId, balance.amount]));
};
