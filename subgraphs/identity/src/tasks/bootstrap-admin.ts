import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { bootstrapAdmin } from '../modules/account/use-cases/bootstrap-admin.ts';

/** Makes the first administrator of a new installation at the start, if the settings name one. */
export const bootstrapAdminTask = defineTask<Deps>({
  name: 'bootstrap-admin',
  everyMs: 10 * 60_000,
  atStart: true,
  run: bootstrapAdmin,
});
