import { defineJob } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { advanceJob } from '../modules/server/ring.ts';
import { advanceServer } from '../modules/server/use-cases/advance-server.ts';

/** One step of one server. */
export const advanceServerJob = defineJob<Deps, { serverId: string }>({
  name: advanceJob,
  concurrency: 32,
  run: (context, { serverId }) => advanceServer(context, serverId),
});
