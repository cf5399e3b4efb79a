import { personOf } from '@webrana/ids';
import type { UseCase } from '../context.ts';
import { graphql } from './__generated__/gql.ts';

const contactsDocument = graphql(`
  query Contacts($userIds: [ID!]!) {
    contacts(userIds: $userIds) {
      userId
      email
      name
    }
  }
`);

export type Payer = { name: string; email: string };

/** Name and address of a customer, `undefined` for an unknown one. Throws `ServiceUnavailableError`. */
export const fetchPayer = async (
  context: UseCase,
  customerId: string,
): Promise<Payer | undefined> => {
  const personId = personOf(customerId);
  const data = await context.services.call('identity', contactsDocument, { userIds: [personId] });
  return data.contacts.find(({ userId }) => userId === personId);
};
