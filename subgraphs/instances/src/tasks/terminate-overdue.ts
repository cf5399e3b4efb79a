import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { terminateOverdue } from '../modules/renewal/use-cases/terminate-overdue.ts';

/** Warns and ends what stayed suspended. */
export const terminateOverdueTask = defineTask<Deps>({
  name: 'terminate-overdue',
  everyMs: 10_000,
  run: terminateOverdue,
});
