import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { isTestOwner } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import { hashToken } from '@webrana/secrets';
import type { UseCase } from '../../../context.ts';
import { DeliveryEntity } from '../delivery.entity.ts';
import { freshMs, suppressedInTest } from '../delivery.states.ts';
import { ring } from './ring.ts';

const idOf = (userId: string, about: string): string => {
  const digest = Buffer.from(hashToken(`${userId} ${about} EMAIL`), 'base64url').toString('hex');
  return `dlv_${digest.slice(0, 26)}`;
};

/** One thing to write to one user: about a notice, or an account mail whose words identity keeps. */
export type PlannedMail = Pick<DeliveryEntity, 'userId' | 'template' | 'noticeId' | 'mailId'> & {
  /** What it is about: with the user it decides whether it was planned before. */
  readonly about: string;
  readonly occurredAt: Date;
};

/**
 * Writes down that something is to be mailed, and rings for it after the commit. Old news, as after
 * an outage or from a restored backup, and what was planned before are passed over. For a test twin it
 * is written down only: nothing of test mode leaves the platform.
 */
export const planMail = async (
  context: Pick<UseCase, 'clock' | 'queue' | 'log'>,
  tx: Transaction,
  { about, occurredAt, ...mail }: PlannedMail,
): Promise<void> => {
  const now = context.clock.now();
  if (now.getTime() - occurredAt.getTime() > freshMs) return;
  const id = idOf(mail.userId, about);
  const isSuppressed = isTestOwner(mail.userId);
  try {
    await tx.em.insert(DeliveryEntity, {
      ...mail,
      id,
      channel: 'EMAIL',
      state: isSuppressed ? 'SKIPPED' : 'PENDING',
      attempts: 0,
      pastAttempts: 0,
      interruptions: 0,
      nextAttemptAt: now,
      lastProblem: isSuppressed ? suppressedInTest : null,
      messageId: `${id}@webrana`,
      createdAt: now,
      sentAt: null,
      resentAt: null,
      resentById: null,
      resendReason: null,
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return;
    throw error;
  }
  if (!isSuppressed) tx.afterCommit(() => ring(context, id));
};
