import { isTestOwner } from '@webrana/ids';
import type { UseCase } from '../../../context.ts';
import { house, walletOf } from '../../ledger/accounts.ts';
import { post } from '../../ledger/post.ts';

/** Whole rupiah of test money a test wallet begins with. */
export const testCredit = 10_000_000;

/** Lays test money into the wallet of a test twin, once; live owners get none of it. */
export const openTestWallet = (context: UseCase, ownerId: string): Promise<void> =>
  context.transact(async (tx) => {
    if (!isTestOwner(ownerId)) throw new Error(`${ownerId} is no test owner.`);
    await post(context, tx, {
      kind: 'TEST_CREDIT',
      scope: 'test-credit',
      key: ownerId,
      ref: { type: 'USER', id: ownerId },
      sides: [
        { account: walletOf(ownerId), amount: testCredit },
        { account: house('PROMOTIONAL_EXPENSE'), amount: -testCredit },
      ],
    });
  });
