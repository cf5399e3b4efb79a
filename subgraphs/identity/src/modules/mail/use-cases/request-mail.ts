import { type AccountMailKind, MailRequested } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import { hashToken, randomToken } from '@webrana/secrets';
import { networkOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { findOwner } from '../../account/account.repository.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { deviceOf } from '../../session/device.ts';
import { AccountMailEntity } from '../account-mail.entity.ts';
import { type MailContent, mailContext } from '../mail.content.ts';

const dayMs = 24 * 60 * 60_000;

export type MailRequest = {
  readonly kind: AccountMailKind;
  readonly user: Pick<
    UserEntity,
    'id' | 'email' | 'emailKey' | 'emailVerifiedAt' | 'name' | 'locale'
  >;
  /** Another address than the account's. */
  readonly to?: string;
  /** What the mail carries, and for how long that works; notices carry nothing. */
  readonly proof?: {
    readonly withCode: boolean;
    readonly lifetimeMs: number;
    /** Whether former mails of the kind go on working until one of them is used. */
    readonly keepsFormer?: boolean;
  };
  /** Whether it is spent at once, so that whoever sends it finds nothing; looked up unless given. */
  readonly isMuted?: boolean;
  readonly emailChange?: { readonly id: string; readonly newEmail: string };
};

/**
 * Puts a mail of an account in line and, as a rule, spends what former mails of its kind carried. Its secrets
 * are sealed here and fetched once by whoever sends it; the event names only the mail.
 */
export const requestMail = async (
  { clock, newId, request, deps }: UseCase,
  tx: Transaction,
  { kind, user, to, proof, isMuted, emailChange }: MailRequest,
): Promise<{ expiresAt: Date }> => {
  const now = clock.now();
  const id = newId('accountMail');
  const code = proof?.withCode ? deps.codes.sixDigits() : undefined;
  const token = proof ? randomToken() : undefined;
  const content: MailContent = {
    email: to ?? user.email,
    name: user.name,
    locale: user.locale,
    ...(code ? { code } : {}),
    ...(token ? { token } : {}),
    ...(emailChange ? { newEmail: emailChange.newEmail } : {}),
    device: deviceOf(request.userAgent),
    clientAddress: networkOf(request.clientAddress),
  };
  if (proof && !proof.keepsFormer)
    await tx.em.nativeUpdate(
      AccountMailEntity,
      { userId: user.id, kind, usedAt: null },
      { usedAt: now },
    );
  // Somebody who only claims an address has nothing to write to its owner.
  const isSpent =
    isMuted ?? (!to && !user.emailVerifiedAt && (await findOwner(tx.em, user.emailKey)) !== null);
  const expiresAt = new Date(now.getTime() + (proof?.lifetimeMs ?? dayMs));
  await tx.em.insert(AccountMailEntity, {
    id,
    userId: user.id,
    kind,
    emailChangeId: emailChange?.id ?? null,
    tokenHash: token ? hashToken(token) : null,
    codeHash: code ? deps.codes.hash(code, id) : null,
    tries: 0,
    sealed: deps.codes.sealer.seal(JSON.stringify(content), mailContext(id)),
    createdAt: now,
    expiresAt,
    usedAt: isSpent ? now : null,
  });
  tx.record(MailRequested, { mailId: id, userId: user.id, kind });
  return { expiresAt };
};
