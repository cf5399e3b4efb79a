import type { UseCase } from '../../../context.ts';
import type { MailedKind } from '../../../templates/template.ts';
import { planMail } from '../../delivery/use-cases/plan-mail.ts';
import { channelsFor } from '../../preference/preference.repository.ts';
import { type News, writeNotice } from './write-notice.ts';

/**
 * Tells a user something in the running transaction, through the channels the user wants for this
 * kind of news. The same news again, even as another event, changes nothing.
 */
export const notify = <K extends MailedKind>(context: UseCase, news: News<K>): Promise<void> =>
  context.transact(async (tx) => {
    const channels = await channelsFor(tx.em, news.userId, news.kind);
    const notice = await writeNotice(context, tx, news, channels.has('IN_APP'));
    if (!notice || !channels.has('EMAIL')) return;
    await planMail(context, tx, {
      userId: notice.userId,
      about: notice.about,
      template: news.kind,
      noticeId: notice.id,
      mailId: null,
      occurredAt: notice.createdAt,
    });
  });
