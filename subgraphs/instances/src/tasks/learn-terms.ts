import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { learnTerms } from '../modules/renewal/use-cases/learn-terms.ts';

/** Asks what instances that ran for the first time cost from now on. */
export const learnTermsTask = defineTask<Deps>({
  name: 'learn-terms',
  everyMs: 10_000,
  run: learnTerms,
});
