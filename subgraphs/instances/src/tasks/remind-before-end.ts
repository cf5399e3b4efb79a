import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { remindBeforeEnd } from '../modules/renewal/use-cases/remind-before-end.ts';

/** Reminds of periods that end soon. */
export const remindBeforeEndTask = defineTask<Deps>({
  name: 'remind-before-end',
  everyMs: 10_000,
  run: remindBeforeEnd,
});
