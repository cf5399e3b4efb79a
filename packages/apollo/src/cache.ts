import { type FieldPolicy, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from './__generated__/possible-types';

const connection = (keys: string[] | false = false): FieldPolicy =>
  relayStylePagination(keys) as FieldPolicy;

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
          notifications: connection(),
          users: connection(),
          servers: connection(),
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
