import type { Role } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { EmailTakenError } from '../account.errors.ts';
import { emailKeyOf } from '../account.input.ts';
import { findUserByEmailKey } from '../account.repository.ts';
import { UserEntity } from '../user.entity.ts';
import { openAccount } from './open-account.ts';

const password = 'webrana-demo';
const accounts: readonly { email: string; name: string; role: Role }[] = [
  { email: 'customer@webrana.test', name: 'Budi Pelanggan', role: 'CUSTOMER' },
  { email: 'reseller@webrana.test', name: 'Rina Reseller', role: 'RESELLER' },
  { email: 'admin@webrana.test', name: 'Admin WeBrana', role: 'ADMIN' },
];

/** Demo data may be older than the confirmation of addresses. */
const markVerified = async (context: UseCase, { id, emailVerifiedAt }: UserEntity) => {
  if (emailVerifiedAt) return;
  const now = { emailVerifiedAt: context.clock.now() };
  await context.transact((tx) => tx.em.nativeUpdate(UserEntity, { id }, now));
};

/** Opens the three demo accounts that do not exist yet. */
export const seedDemo = async (context: UseCase): Promise<void> => {
  for (const account of accounts) {
    const existing = await findUserByEmailKey(context.em, emailKeyOf(account.email));
    if (existing) {
      await markVerified(context, existing);
      continue;
    }
    const passwordHash = await context.deps.passwords.hash(password);
    try {
      await context.transact((tx) =>
        openAccount(context, tx, { ...account, passwordHash, locale: 'id', isVerified: true }),
      );
    } catch (error) {
      // Another process seeds at the same moment.
      if (!(error instanceof EmailTakenError)) throw error;
    }
  }
};
