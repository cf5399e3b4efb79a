import {
  InvalidInputError,
  parseInput,
  requireRecentProof,
  UnauthenticatedError,
} from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { takeTryOrRefuse } from '../../../limits.ts';
import { emailKeyOf, emailSchema } from '../../account/account.input.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { findOwner, readUser } from '../../account/account.repository.ts';
import { mask } from '../../audit/masking.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { EmailChangeEntity } from '../email-change.entity.ts';
import { closeEmailChanges } from '../email-change.repository.ts';

const changeInput = z.object({ newEmail: emailSchema });
const lifetimeMs = 60 * 60_000;
const perHour = { points: 5, perSeconds: 3600 };

/**
 * Starts a change of address: a link to each address, both are needed. An address that
 * belongs to an account gets no mail, and neither the answer nor its time tell. Throws `ProofRequiredError`, `InvalidInputError`.
 */
export const requestEmailChange = async (context: UseCase, input: unknown): Promise<Date> => {
  const actor = requireSelf(context);
  requireRecentProof(actor, context.clock.now());
  const { newEmail } = parseInput(changeInput, input);
  const { userId } = actor;
  await takeTryOrRefuse(context, 'email-change', userId, perHour);
  return context.transact(async (tx) => {
    const now = context.clock.now();
    const user = await readUser(tx.em, userId);
    if (!user) throw new UnauthenticatedError();
    const newEmailKey = emailKeyOf(newEmail);
    if (newEmailKey === user.emailKey)
      throw new InvalidInputError([
        {
          path: ['input', 'newEmail'],
          code: 'UNCHANGED',
          message: 'This is your address already.',
        },
      ]);
    await closeEmailChanges(tx.em, userId, now);
    const emailChange = { id: context.newId('emailChange'), newEmail };
    const expiresAt = new Date(now.getTime() + lifetimeMs);
    await tx.em.insert(EmailChangeEntity, {
      ...emailChange,
      userId,
      newEmailKey,
      createdAt: now,
      expiresAt,
      oldConfirmedAt: null,
      newConfirmedAt: null,
      closedAt: null,
    });
    const mail = { user, emailChange, proof: { withCode: false, lifetimeMs } };
    await requestMail(context, tx, { ...mail, kind: 'EMAIL_CHANGE_OLD_ADDRESS' });
    const isMuted = (await findOwner(tx.em, newEmailKey)) !== null;
    const toNew = { kind: 'EMAIL_CHANGE_NEW_ADDRESS', to: newEmail, isMuted } as const;
    await requestMail(context, tx, { ...mail, ...toNew });
    const change = { field: 'email', before: mask(user.email), after: mask(newEmail) };
    await recordAct(context, tx, {
      action: 'EMAIL_CHANGE_REQUESTED',
      subjectId: userId,
      changes: [change],
    });
    return expiresAt;
  });
};
