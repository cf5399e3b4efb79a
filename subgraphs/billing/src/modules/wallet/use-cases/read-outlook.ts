import { jakartaDay } from '@webrana/calendar';
import { ServiceUnavailableError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { fetchUpcomingRenewals } from '../../../services/instances.ts';
import type { AccountEntity } from '../../ledger/account.entity.ts';
import { availableIn } from '../../ledger/accounts.ts';
import { type Outlook, outlookOf } from '../outlook.ts';

const aheadMs = 90 * 24 * 3_600_000;

/** How long a wallet lasts, looking 90 days ahead; null when `instances` cannot be asked now. */
export const readOutlook = async (
  context: Pick<UseCase, 'clock' | 'services' | 'log'>,
  wallet: Pick<AccountEntity, 'ownerId' | 'balance' | 'held'>,
): Promise<Outlook | null> => {
  const now = context.clock.now();
  const until = new Date(now.getTime() + aheadMs);
  try {
    const charges = await fetchUpcomingRenewals(context, wallet.ownerId, until);
    return outlookOf(availableIn(wallet), charges, jakartaDay(now));
  } catch (error) {
    if (!(error instanceof ServiceUnavailableError)) throw error;
    // The wallet is worth showing without it.
    context.log.warn(
      { err: error, ownerId: wallet.ownerId },
      'the renewals ahead cannot be asked for',
    );
    return null;
  }
};
