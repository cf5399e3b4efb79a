import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { suspendOverdue } from '../modules/renewal/use-cases/suspend-overdue.ts';

/** Suspends what was not paid within its grace. */
export const suspendOverdueTask = defineTask<Deps>({
  name: 'suspend-overdue',
  everyMs: 10_000,
  run: suspendOverdue,
});
