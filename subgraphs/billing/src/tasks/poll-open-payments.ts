import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { pollOpenPayments } from '../modules/payment/use-cases/poll-open-payments.ts';

/** Tripay calls back three times and then never: what was lost is found by asking. */
export const pollOpenPaymentsTask = defineTask<Deps>({
  name: 'poll-open-payments',
  everyMs: 15_000,
  atStart: true,
  run: pollOpenPayments,
});
