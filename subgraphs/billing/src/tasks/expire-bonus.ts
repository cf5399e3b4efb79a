import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { expireBonus } from '../modules/wallet/use-cases/expire-bonus.ts';

/** Bonuses end on time, to the minute. */
export const expireBonusTask = defineTask<Deps>({
  name: 'expire-bonus',
  everyMs: 60_000,
  run: expireBonus,
});
