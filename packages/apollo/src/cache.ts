import { InMemoryCache } from '@apollo/client';
import { possibleTypes } from './__generated__/possible-types';
import { connection } from './connection';

/** A cache that knows the unions, joins pages of connections, and merges value objects. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          orders: connection(['filter']),
          instances: connection(['filter']),
          invoices: connection(['filter']),
          payments: connection(['filter']),
          notifications: connection(['filter']),
        },
      },
      Wallet: { fields: { entries: connection() } },
      Plan: { fields: { specification: { merge: true } } },
      Payment: { fields: { transfer: { merge: true }, instructions: { merge: true } } },
      Instance: { fields: { network: { merge: true }, currentPeriod: { merge: true } } },
      // A quote's id is the signed quote itself: long, and never asked for again.
      Quote: { keyFields: false },
    },
  });
}
