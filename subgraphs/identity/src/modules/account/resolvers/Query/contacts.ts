import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findContacts } from '../../use-cases/find-contacts.ts';
import { toLocale } from '../User.ts';

export const contacts: QueryResolvers['contacts'] = async (_parent, { userIds }, context) => {
  const users = await findContacts(context, userIds);
  return users.map(({ id, email, name, locale }) => ({
    userId: id,
    email,
    name,
    locale: toLocale(locale),
  }));
};
