import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { resealAccounts } from '../modules/account/use-cases/reseal-accounts.ts';

/** Brings what is sealed under the present secret, at the start and once a day. */
export const resealAccountsTask = defineTask<Deps>({
  name: 'reseal-accounts',
  everyMs: 24 * 60 * 60_000,
  atStart: true,
  run: async (context) => {
    const resealed = await resealAccounts(context);
    if (resealed) context.log.info({ resealed }, 'accounts are sealed with the present secret');
  },
});
