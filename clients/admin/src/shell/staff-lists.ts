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
        payments: connection(['filter']),
        invoices: connection(['filter']),
        refunds: connection(['customerId']),
        transfersToApprove: connection(['hasProof']),
        paymentsInReview: connection(),
        paymentCallbacks: connection(['reference', 'isProcessed']),
        walletAdjustments: connection(['status', 'customerId']),
        deliveries: connection(['filter']),
      },
    },
  });
}
