import type { ApolloCache, InMemoryCache } from '@apollo/client';
import { connection } from '@webrana/apollo';

/** Joins the pages of the lists that only staff see; what customers see too is joined already. */
export function addStaffLists(cache: ApolloCache): void {
  (cache as InMemoryCache).policies.addTypePolicies({
    Query: {
      fields: {
        users: connection(['filter']),
        servers: connection(['mode']),
        auditLog: connection(['filter']),
        refunds: connection(['customerId', 'isByStaff', 'month', 'mode']),
        ledgerMovements: connection(['filter', 'mode']),
        transfersToApprove: connection(['hasProof']),
        paymentsInReview: connection(['mode']),
        paymentCallbacks: connection([
          'reference',
          'isProcessed',
          'outcomes',
          'isUnmatched',
          'mode',
        ]),
        walletAdjustments: connection(['status', 'customerId', 'mode']),
        staffActs: connection(['filter']),
        deliveries: connection(['filter']),
      },
    },
  });
}
