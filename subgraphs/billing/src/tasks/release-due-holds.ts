import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { releaseDueHolds } from '../modules/wallet/use-cases/release-due-holds.ts';

/** A hold whose user never came back does not keep the money for ever. */
export const releaseDueHoldsTask = defineTask<Deps>({
  name: 'release-due-holds',
  everyMs: 60_000,
  run: releaseDueHolds,
});
