import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { expireTransfers } from '../modules/bank-transfer/use-cases/expire-transfers.ts';

/** A transfer nobody made gives its amount code back. */
export const expireTransfersTask = defineTask<Deps>({
  name: 'expire-transfers',
  everyMs: 60_000,
  run: expireTransfers,
});
