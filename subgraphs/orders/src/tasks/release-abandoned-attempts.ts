import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { releaseAbandonedAttempts } from '../modules/order/use-cases/release-abandoned-attempts.ts';

export const releaseAbandonedAttemptsTask = defineTask<Deps>({
  name: 'release-abandoned-attempts',
  everyMs: 5 * 60_000,
  run: releaseAbandonedAttempts,
});
