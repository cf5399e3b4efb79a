import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { freezeBuyers } from '../modules/invoice/use-cases/freeze-buyers.ts';

/** A buyer who changes the name minutes after paying is on the invoice as at the payment, or nearly. */
export const freezeBuyersTask = defineTask<Deps>({
  name: 'freeze-buyers',
  everyMs: 15_000,
  atStart: true,
  run: freezeBuyers,
});
