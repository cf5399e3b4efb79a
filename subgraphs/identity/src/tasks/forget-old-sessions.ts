import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { forgetOldSessions } from '../modules/session/use-cases/forget-old-sessions.ts';

/** Removes what expired, every six hours. */
export const forgetOldSessionsTask = defineTask<Deps>({
  name: 'forget-old-sessions',
  everyMs: 6 * 60 * 60_000,
  run: forgetOldSessions,
});
