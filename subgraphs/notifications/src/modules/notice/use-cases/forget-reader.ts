import type { Transaction } from '@webrana/orm-kit';
import { DeliveryEntity } from '../../delivery/delivery.entity.ts';
import { PreferenceEntity } from '../../preference/preference.entity.ts';
import { NoticeEntity } from '../notice.entity.ts';

/**
 * Forgets what a user was told and preferred once the account is erased. Deliveries stay for the
 * log, without what mail servers answered, since they quote addresses; those that wait are dropped.
 */
export const forgetReader = async ({ em }: Transaction, userId: string): Promise<void> => {
  await em.nativeDelete(NoticeEntity, { userId });
  await em.nativeDelete(PreferenceEntity, { userId });
  await em.nativeUpdate(DeliveryEntity, { userId }, { lastProblem: null });
  await em.nativeUpdate(
    DeliveryEntity,
    { userId, state: 'PENDING', mailId: null },
    { state: 'SKIPPED', lastProblem: 'the account was erased' },
  );
};
