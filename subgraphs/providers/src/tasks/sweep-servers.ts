import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { sweepServers } from '../modules/server/use-cases/sweep-servers.ts';

/** Finds servers whose doorbell was lost. */
export const sweepServersTask = defineTask<Deps>({
  name: 'sweep-servers',
  everyMs: 5_000,
  atStart: true,
  run: sweepServers,
});
