import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { toLocale } from '../../../account/resolvers/User.ts';
import { readMail } from '../../use-cases/read-mail.ts';

export const accountMail: QueryResolvers['accountMail'] = async (_parent, { mailId }, context) => {
  const mail = await readMail(context, mailId);
  return mail ? { ...mail, locale: toLocale(mail.locale) } : null;
};
