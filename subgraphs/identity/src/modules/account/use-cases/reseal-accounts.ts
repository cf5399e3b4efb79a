import type { UseCase } from '../../../context.ts';
import { secretContext } from '../../mfa/mfa.repository.ts';
import { findWithSecrets } from '../account.repository.ts';
import { openNumber, sealedFields, sealNumber } from '../numbers.ts';
import { UserEntity } from '../user.entity.ts';

const batch = 200;

/** What of a user is to be written anew: bare numbers, and what a former secret sealed. */
const resealed = ({ deps }: UseCase, user: UserEntity): Partial<UserEntity> => {
  const { sealer, isCurrent } = deps.codes;
  const values: Partial<UserEntity> = {};
  for (const field of sealedFields) {
    const kept = user[field];
    if (kept && !isCurrent(kept))
      values[field] = sealNumber(sealer, user.id, field, openNumber(sealer, user, field));
  }
  const { mfaSecret } = user;
  if (mfaSecret && !isCurrent(mfaSecret)) {
    const context = secretContext(user.id);
    values.mfaSecret = sealer.seal(sealer.open(mfaSecret, context), context);
  }
  return values;
};

/**
 * Seals with the present secret what is kept bare or under a former one; answers how many accounts
 * changed. One that does not open is left as it is and logged: its secret is missing in the settings.
 */
export const resealAccounts = async (context: UseCase): Promise<number> => {
  const { em, log } = context;
  let changed = 0;
  let after = '';
  for (;;) {
    const users = await findWithSecrets(em, after, batch);
    for (const user of users) {
      try {
        const values = resealed(context, user);
        if (!Object.keys(values).length) continue;
        const { id, npwp = null, nik = null, mfaSecret = null } = user;
        // Somebody may have changed the profile since it was read: then their value stays.
        changed += await context.transact((tx) =>
          tx.em.nativeUpdate(UserEntity, { id, npwp, nik, mfaSecret }, values),
        );
      } catch (err) {
        log.error({ err, userId: user.id }, 'what is sealed for a user does not open');
      }
    }
    const last = users.at(-1);
    if (!last || users.length < batch) return changed;
    after = last.id;
  }
};
