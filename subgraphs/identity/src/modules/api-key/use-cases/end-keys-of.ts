import { testOwnerOf } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { ProjectEntity } from '../../project/project.entity.ts';
import { allProjectsOf } from '../../project/project.repository.ts';
import { ApiKeyEntity } from '../api-key.entity.ts';

/**
 * Ends all keys of an account that is emptied and takes what is personal out of them and out of its
 * projects; identifiers stay for orders and invoices.
 */
export const endKeysOf = async (
  { clock }: Pick<UseCase, 'clock'>,
  tx: Transaction,
  ownerId: string,
): Promise<void> => {
  const now = clock.now();
  await tx.em.nativeUpdate(ApiKeyEntity, { ownerId, revokedAt: null }, { revokedAt: now });
  await tx.em.nativeUpdate(
    ApiKeyEntity,
    { ownerId },
    { name: '', allowedAddresses: null, lastUsedFrom: null },
  );
  for (const { id } of await allProjectsOf(tx.em, [ownerId, testOwnerOf(ownerId)]))
    await tx.em.nativeUpdate(ProjectEntity, { id }, { name: '', nameKey: id });
};
