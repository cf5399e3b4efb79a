import type { UseCase } from '../../../context.ts';
import { house, openAccount, walletOf } from '../../ledger/accounts.ts';
import { creditWallet } from './credit-wallet.ts';

/** Opens the wallet of a new customer and gives the welcome bonus, once per user. */
export const welcomeCustomer = (context: UseCase, userId: string): Promise<void> =>
  context.transact(async (tx) => {
    const { welcomeBonus: bonus, welcomeBonusDays: days } = context.deps.settings;
    const now = context.clock.now().getTime();
    if (bonus === 0) {
      await openAccount(context, tx.em, walletOf(userId));
      return;
    }
    await creditWallet(context, tx, {
      customerId: userId,
      reason: 'WELCOME_BONUS',
      scope: 'welcome-bonus',
      key: userId,
      ref: { type: 'USER', id: userId },
      orderId: null,
      from: [{ account: house('PROMOTIONAL_EXPENSE'), amount: bonus }],
      bonus: {
        amount: bonus,
        source: 'WELCOME',
        expiresAt: days === 0 ? null : new Date(now + days * 24 * 3_600_000),
      },
    });
  });
