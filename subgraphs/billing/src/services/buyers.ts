import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { personOf } from '@webrana/ids';
import { parse } from 'graphql';
import type { UseCase } from '../context.ts';

/** What an account tells for invoices. */
export type Buyer = {
  id: string;
  name: string;
  email: string;
  company: string | null;
  npwp: string | null;
  address: string | null;
};

type Representation = { __typename: 'User'; id: string };

// By reference, as the gateway asks: no composed schema shows this field, so its types are ours.
const buyersDocument: TypedDocumentNode<
  { _entities: (Buyer | null)[] },
  { representations: Representation[] }
> = parse(`
  query Buyers($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on User { id name email company npwp address }
    }
  }
`);

const atOnce = 200;

/** Accounts by customer; unknown ones are left out. Throws `ServiceUnavailableError`. */
export const fetchBuyers = async (
  context: UseCase,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Buyer>> => {
  const buyers = new Map<string, Buyer>();
  // A test twin has no account of its own: the person behind it buys.
  const people = [...new Set(customerIds.map(personOf))];
  for (let start = 0; start < people.length; start += atOnce) {
    const representations = people
      .slice(start, start + atOnce)
      .map((id): Representation => ({ __typename: 'User', id }));
    const data = await context.services.call('identity', buyersDocument, { representations });
    for (const buyer of data._entities) if (buyer) buyers.set(buyer.id, buyer);
  }
  return new Map(
    customerIds.flatMap((id) => {
      const buyer = buyers.get(personOf(id));
      return buyer ? [[id, buyer] as const] : [];
    }),
  );
};
