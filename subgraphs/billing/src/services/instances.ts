import type { UseCase } from '../context.ts';
import type { DayOfCharges } from '../modules/wallet/outlook.ts';
import { graphql } from './__generated__/gql.ts';

const upcomingRenewalsDocument = graphql(`
  query UpcomingRenewals($ownerId: ID!, $until: DateTime!) {
    upcomingRenewals(ownerId: $ownerId, until: $until) {
      on
      amount {
        amount
      }
      count
    }
  }
`);

/** What renewals will take from a wallet until then, by day. Throws `ServiceUnavailableError`. */
export const fetchUpcomingRenewals = async (
  context: Pick<UseCase, 'services'>,
  ownerId: string,
  until: Date,
): Promise<DayOfCharges[]> => {
  const variables = { ownerId, until: until.toISOString() };
  const data = await context.services.call('instances', upcomingRenewalsDocument, variables);
  return data.upcomingRenewals.map(({ on, amount, count }) => ({
    on,
    amount: amount.amount,
    count,
  }));
};
