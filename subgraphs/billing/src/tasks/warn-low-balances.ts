import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { warnLowBalances } from '../modules/wallet/use-cases/warn-low-balances.ts';

/** More often than the day it promises, so that a restart at the wrong moment skips none. */
export const warnLowBalancesTask = defineTask<Deps>({
  name: 'warn-low-balances',
  everyMs: 6 * 3_600_000,
  run: warnLowBalances,
});
