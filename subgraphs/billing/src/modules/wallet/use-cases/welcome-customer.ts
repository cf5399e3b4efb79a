import type { UseCase } from '../../../context.ts';
import { house, openAccount, walletOf } from '../../ledger/accounts.ts';
import { creditWallet } from './credit-wallet.ts';

/**
 * Opens the wallet of a customer and gives the welcome bonus, once per user. Where an address has to
 * be confirmed it waits for that: credit for each registration would be there for the taking.
 */
export const welcomeCustomer = (
  context: UseCase,
  userId: string,
  { isConfirmed }: { readonly isConfirmed: boolean },
): Promise<void> =>
  context.transact(async (tx) => {
    const { welcomeBonus, welcomeBonusDays: days, requiresVerifiedEmail } = context.deps.settings;
    const bonus = isConfirmed || !requiresVerifiedEmail ? welcomeBonus : 0;
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
