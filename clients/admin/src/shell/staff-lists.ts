import type { ApolloCache, FieldPolicy, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const connection = (keys: string[] | false = false): FieldPolicy =>
  relayStylePagination(keys) as FieldPolicy;

/** Joins the pages of the lists that only staff see. */
export function addStaffLists(cache: ApolloCache): void {
  (cache as InMemoryCache).policies.addTypePolicies({
    Query: {
      fields: {
        users: connection(['filter']),
        auditLog: connection(['filter']),
        orders: connection(['filter']),
        instances: connection(['filter']),
        payments: connection(['filter']),
        invoices: connection(['filter']),
        refunds: connection(['customerId']),
        transfersToApprove: connection(['hasProof']),
        paymentsInReview: connection(['mode']),
        paymentCallbacks: connection(['reference', 'isProcessed', 'mode']),
        walletAdjustments: connection(['status', 'customerId', 'mode']),
        deliveries: connection(['filter']),
      },
    },
  });
}
