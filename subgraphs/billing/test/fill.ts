import { newId } from '@webrana/ids';
import type { Billing } from './start-billing.ts';

/** Puts money into a wallet the way a welcome bonus does, through the ledger. */
export const fill = async (billing: Billing, userId: string, amount: number): Promise<void> => {
  const { post } = await import('../src/modules/ledger/post.ts');
  const { house, walletOf } = await import('../src/modules/ledger/accounts.ts');
  const context = billing.useCase();
  await context.transact((tx) =>
    post(context, tx, {
      kind: 'WELCOME_BONUS',
      scope: 'test',
      key: newId('event'),
      ref: { type: 'USER', id: userId },
      sides: [
        { account: walletOf(userId), amount },
        { account: house('PROMOTIONAL_EXPENSE'), amount: -amount },
      ],
    }),
  );
};
