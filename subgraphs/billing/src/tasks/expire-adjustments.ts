import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { expireAdjustments } from '../modules/adjustment/use-cases/expire-adjustments.ts';

/** What nobody decided lets the customer's money go. */
export const expireAdjustmentsTask = defineTask<Deps>({
  name: 'expire-adjustments',
  everyMs: 10 * 60_000,
  run: expireAdjustments,
});
