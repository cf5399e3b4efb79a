import { setTimeout as wait } from 'node:timers/promises';
import { parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { emailKeyOf, emailSchema } from '../../account/account.input.ts';
import { isOpen } from '../../account/account.policy.ts';
import { findNewestClaimant, findOwner } from '../../account/account.repository.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { wasUsedFrom } from '../../session/session.repository.ts';
import { limitPasswordResets } from '../../session/sign-in.limits.ts';

const resetInput = z.object({ email: emailSchema });
const lifetimeMs = 30 * 60_000;
/** Longer than the work for a known address takes, so that the time tells nothing. */
const answerAfterMs = 250;

const sendLink = async (context: UseCase, emailKey: string): Promise<void> => {
  const owner = await findOwner(context.em, emailKey);
  const user = owner ?? (await findNewestClaimant(context.em, emailKey));
  const receiver = user && isOpen(user) ? user : undefined;
  await context.transact(async (tx) => {
    if (receiver)
      await requestMail(context, tx, {
        kind: 'PASSWORD_RESET',
        user: receiver,
        // A stranger who asks as well must not spend the link the owner waits for.
        proof: { withCode: false, lifetimeMs, keepsFormer: true },
      });
    await recordAct(context, tx, {
      action: 'PASSWORD_RESET_REQUESTED',
      subjectId: receiver?.id,
    });
  });
};

/**
 * Sends a link to set a new password if the address has an open account; the same answer at the
 * same time when it has none. Answers when such a link ends. Throws `RateLimitedError`.
 */
export const requestPasswordReset = async (context: UseCase, input: unknown): Promise<Date> => {
  const { email } = parseInput(resetInput, input);
  const emailKey = emailKeyOf(email);
  await limitPasswordResets(context, emailKey, async (network) => {
    const owner = await findOwner(context.em, emailKey);
    return wasUsedFrom(context.em, owner?.id ?? '', network);
  });
  const expiresAt = new Date(context.clock.now().getTime() + lifetimeMs);
  await Promise.all([sendLink(context, emailKey), wait(answerAfterMs)]);
  return expiresAt;
};
