import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { closeStaleAccounts } from '../modules/account/use-cases/close-stale-accounts.ts';

/** Closes accounts that were never confirmed, once a day. */
export const closeStaleAccountsTask = defineTask<Deps>({
  name: 'close-stale-accounts',
  everyMs: 24 * 60 * 60_000,
  run: async (context) => {
    const closed = await closeStaleAccounts(context);
    if (closed) context.log.info({ closed }, 'accounts that were never confirmed are closed');
  },
});
