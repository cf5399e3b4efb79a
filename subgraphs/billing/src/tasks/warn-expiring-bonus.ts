import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { warnExpiringBonus } from '../modules/wallet/use-cases/warn-expiring-bonus.ts';

/** Whoever has a bonus that ends in three days can still spend it. */
export const warnExpiringBonusTask = defineTask<Deps>({
  name: 'warn-expiring-bonus',
  everyMs: 10 * 60_000,
  run: warnExpiringBonus,
});
