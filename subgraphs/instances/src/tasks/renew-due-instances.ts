import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { renewDueInstances } from '../modules/renewal/use-cases/renew-due-instances.ts';

/** Tries the wallets whose time has come. */
export const renewDueInstancesTask = defineTask<Deps>({
  name: 'renew-due-instances',
  everyMs: 5_000,
  run: renewDueInstances,
});
