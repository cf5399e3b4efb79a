import type { UseCase } from '../../../context.ts';
import { ringForServer } from '../ring.ts';
import { findDueServers } from '../server.repository.ts';

const overdueMs = 1_000;
const atOnce = 200;

/** Rings again for every server whose step is overdue: a ring was lost, or a worker died. */
export const sweepServers = async (context: UseCase): Promise<void> => {
  const now = context.clock.now();
  const due = await findDueServers(context.em, new Date(now.getTime() - overdueMs), atOnce);
  await Promise.all(due.map(({ id }) => ringForServer(context, id, now)));
};
