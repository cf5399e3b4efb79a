import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { NoticeCreated } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { NoticeFacts, NoticeKind } from '../../../templates/template.ts';
import { NoticeEntity } from '../notice.entity.ts';

export type News<K extends NoticeKind> = {
  readonly kind: K;
  readonly userId: string;
  /** Id of what it happened to; with the kind it decides whether the user was told before. */
  readonly subject: string;
  readonly facts: NoticeFacts[K];
  /** A path in the app. */
  readonly link: string;
  /** ISO 8601. */
  readonly occurredAt: string;
};

/**
 * Writes news down and, when it is to be shown, tells the open apps after the commit; `undefined`
 * when the user was told before, even by another event.
 */
export const writeNotice = async <K extends NoticeKind>(
  { newId }: Pick<UseCase, 'newId'>,
  tx: Transaction,
  news: News<K>,
  isShown: boolean,
): Promise<NoticeEntity | undefined> => {
  const notice: NoticeEntity = {
    id: newId('notice'),
    userId: news.userId,
    kind: news.kind,
    about: `${news.kind}:${news.subject}`,
    data: news.facts,
    link: news.link,
    isShown,
    createdAt: new Date(news.occurredAt),
    readAt: null,
  };
  try {
    await tx.em.insert(NoticeEntity, notice);
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return undefined;
    throw error;
  }
  if (isShown) tx.record(NoticeCreated, { noticeId: notice.id, userId: news.userId });
  return notice;
};
