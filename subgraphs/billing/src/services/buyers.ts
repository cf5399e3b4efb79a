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

/** Accounts by customer, a few at a time; unknown ones are left out. */
const byCustomer = async <Account extends { id: string }>(
  context: UseCase,
  customerIds: readonly string[],
  document: TypedDocumentNode<
    { _entities: (Account | null)[] },
    { representations: Representation[] }
  >,
): Promise<ReadonlyMap<string, Account>> => {
  const accounts = new Map<string, Account>();
  // A test twin has no account of its own: the person behind it buys.
  const people = [...new Set(customerIds.map(personOf))];
  for (let start = 0; start < people.length; start += atOnce) {
    const representations = people
      .slice(start, start + atOnce)
      .map((id): Representation => ({ __typename: 'User', id }));
    const data = await context.services.call('identity', document, { representations });
    for (const account of data._entities) if (account) accounts.set(account.id, account);
  }
  return new Map(
    customerIds.flatMap((id) => {
      const account = accounts.get(personOf(id));
      return account ? [[id, account] as const] : [];
    }),
  );
};

/** Accounts by customer; unknown ones are left out. Throws `ServiceUnavailableError`. */
export const fetchBuyers = (
  context: UseCase,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Buyer>> => byCustomer(context, customerIds, buyersDocument);

/** The citizen's number of the person behind an account, and the company it buys for. */
export type NationalId = { id: string; nik: string | null; company: string | null };

const nationalIdsDocument: TypedDocumentNode<
  { _entities: (NationalId | null)[] },
  { representations: Representation[] }
> = parse(`
  query NationalIds($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on User { id nik company }
    }
  }
`);

/**
 * Citizens' numbers by customer, for tax files alone: they are sealed at `identity` and kept nowhere
 * here. Unknown accounts are left out. Throws `ServiceUnavailableError`.
 */
export const fetchNationalIds = (
  context: UseCase,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, NationalId>> =>
  byCustomer(context, customerIds, nationalIdsDocument);
