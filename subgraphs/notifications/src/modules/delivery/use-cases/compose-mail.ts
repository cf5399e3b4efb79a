import { isTestOwner } from '@webrana/ids';
import type { UseCase } from '../../../context.ts';
import type { OutgoingMail } from '../../../mail/mailer.ts';
import { findAccountMail, findContact } from '../../../services/identity.ts';
import { accountMailText } from '../../../templates/account/render-account-mail.ts';
import { mailText, type Told } from '../../../templates/render.ts';
import type { MailedKind } from '../../../templates/template.ts';
import { NoticeEntity } from '../../notice/notice.entity.ts';
import { securityPath } from '../../notice/security-path.ts';
import type { DeliveryEntity } from '../delivery.entity.ts';
import { suppressedInTest } from '../delivery.states.ts';

/** A mail to be sent, or why there is nothing to send: for good, or because it became pointless. */
export type Composed =
  | {
      readonly kind: 'mail';
      readonly mail: OutgoingMail;
      /** What no row and no log may ever repeat. */
      readonly secrets: readonly string[];
    }
  | { readonly kind: 'lost'; readonly problem: string }
  | { readonly kind: 'pointless'; readonly problem: string };

const composeNotice = async (
  context: UseCase,
  delivery: DeliveryEntity,
  noticeId: string,
): Promise<Composed> => {
  const contact = await findContact(context, delivery.userId);
  const notice = await context.em.findOne(NoticeEntity, { id: noticeId });
  if (!contact || !notice) return { kind: 'lost', problem: 'nobody to write to' };
  const link = `${context.deps.settings.publicUrl}${notice.link}`;
  const words = mailText(notice as Told & { kind: MailedKind }, contact, link);
  const to = { name: contact.name, address: contact.email };
  const { messageId, createdAt: date } = delivery;
  return { kind: 'mail', mail: { ...words, to, messageId, date }, secrets: [] };
};

const composeAccountMail = async (
  context: UseCase,
  { messageId, createdAt: date }: DeliveryEntity,
  mailId: string,
): Promise<Composed> => {
  const found = await findAccountMail(context, mailId);
  const ended = found?.expiresAt && new Date(found.expiresAt) <= context.clock.now();
  if (!found || ended) return { kind: 'pointless', problem: 'used, expired or withdrawn' };
  const { kind, linkPath, code, name, email } = found;
  const link = `${context.deps.settings.publicUrl}${linkPath ?? securityPath}`;
  const words = accountMailText(kind, { ...found, hasLink: linkPath !== null }, found, link);
  const secrets = [code, linkPath, ...(linkPath ? new URL(link).searchParams.values() : [])];
  const to = { name, address: email };
  return {
    kind: 'mail',
    mail: { ...words, to, messageId, date },
    secrets: secrets.filter((secret): secret is string => !!secret),
  };
};

/** Puts a delivery into words for its reader, as things are now. Throws `ServiceUnavailableError`. */
export const composeMail = async (
  context: UseCase,
  delivery: DeliveryEntity,
): Promise<Composed> => {
  if (isTestOwner(delivery.userId)) return { kind: 'pointless', problem: suppressedInTest };
  if (delivery.mailId) return composeAccountMail(context, delivery, delivery.mailId);
  return composeNotice(context, delivery, delivery.noticeId ?? '');
};
