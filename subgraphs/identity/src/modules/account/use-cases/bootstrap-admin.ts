import type { UseCase } from '../../../context.ts';
import { isCommonPassword } from '../../../passwords/common-passwords.ts';
import { isAddressOwned } from '../account.errors.ts';
import { UserEntity } from '../user.entity.ts';
import { openAccount } from './open-account.ts';

/**
 * Opens the first administrator's account from the settings when there is none. An account of
 * the same address is never promoted: a stranger could have registered it.
 */
export const bootstrapAdmin = async (context: UseCase): Promise<void> => {
  const { em, log, deps } = context;
  const admin = deps.settings.bootstrapAdmin;
  if (!admin || (await em.count(UserEntity, { role: 'ADMIN' })) > 0) return;
  if (isCommonPassword(admin.password)) {
    log.error({}, 'the first administrator is not made: choose a less common password');
    return;
  }
  const passwordHash = await deps.passwords.hash(admin.password);
  try {
    const made = await context.transact(async (tx) => {
      if ((await tx.em.count(UserEntity, { role: 'ADMIN' })) > 0) return undefined;
      return openAccount(context, tx, {
        email: admin.email,
        name: 'Administrator',
        passwordHash,
        role: 'ADMIN',
        locale: 'id',
        isVerified: true,
      });
    });
    if (made) log.info({ userId: made.id }, 'the first administrator was made');
  } catch (error) {
    if (!isAddressOwned(error)) throw error;
    log.error({}, 'the first administrator is not made: the address belongs to another account');
  }
};
