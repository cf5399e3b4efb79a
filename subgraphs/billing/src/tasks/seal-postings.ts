import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { sealPostings } from '../modules/ledger/use-cases/seal-postings.ts';

/** House accounts join the hash chain within half a minute. */
export const sealPostingsTask = defineTask<Deps>({
  name: 'seal-postings',
  everyMs: 30_000,
  run: sealPostings,
});
