import { BalanceLow } from '@webrana/events';
import type { UseCase } from '../../../context.ts';
import type { AccountEntity } from '../../ledger/account.entity.ts';
import { availableIn } from '../../ledger/accounts.ts';
import { LowBalanceWarningEntity } from '../low-balance-warning.entity.ts';
import type { Outlook } from '../outlook.ts';
import { walletsOfPayers } from '../wallet.repository.ts';
import { readOutlook } from './read-outlook.ts';

const page = 200;

/** Warns once; when the renewals are covered again, the next shortage is worth a new warning. */
const settle = (context: UseCase, account: AccountEntity, outlook: Outlook): Promise<void> =>
  context.transact(async (tx) => {
    const { ownerId } = account;
    const { missing, needed, renewals, runsOutOn, daysLeft } = outlook;
    if (missing === 0 || !runsOutOn) {
      await tx.em.nativeDelete(LowBalanceWarningEntity, { ownerId });
      return;
    }
    const id: string = context.newId('lowBalanceWarning');
    const warning = { id, ownerId, missing, warnedAt: context.clock.now() };
    await tx.em.upsert(LowBalanceWarningEntity, warning, {
      onConflictFields: ['ownerId'],
      onConflictAction: 'ignore',
    });
    const fresh = { disableIdentityMap: true };
    const kept = await tx.em.findOne(LowBalanceWarningEntity, { ownerId }, fresh);
    if (kept?.id !== id) return;
    tx.record(BalanceLow, {
      warningId: id,
      customerId: ownerId,
      available: availableIn(account),
      needed,
      missing,
      // The day begins at midnight in Jakarta, seven hours before UTC's.
      runsOutAt: new Date(`${runsOutOn}T00:00:00+07:00`).toISOString(),
      daysLeft,
      renewals,
    });
  });

/** Tells owners whose wallet does not cover the renewals of the next seven days, once each. */
export const warnLowBalances = async (context: UseCase): Promise<void> => {
  let after = '';
  for (;;) {
    const wallets = await walletsOfPayers(context.em, after, page);
    for (const account of wallets) {
      const outlook = await readOutlook(context, account);
      if (outlook) await settle(context, account, outlook);
    }
    if (wallets.length < page) return;
    after = wallets.at(-1)?.id ?? '';
  }
};
