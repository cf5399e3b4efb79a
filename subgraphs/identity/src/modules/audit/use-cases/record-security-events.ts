import { networkOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { takeTry } from '../../../limits.ts';
import { recordAct } from './record-act.ts';

/** Suspicious tokens of one kind from one address. */
export type SecurityEvent = {
  readonly reason: string;
  readonly clientAddress: string;
  /** Whose token it was, where its signature was good. */
  readonly userId?: string | undefined;
  readonly count: number;
};

const onceInTenMinutes = { points: 1, perSeconds: 600 };
/** Many addresses at once must not fill the log either; what is left out is counted as a metric. */
const allInTenMinutes = { points: 200, perSeconds: 600 };

/** Whether an event of this kind may be written down now; a flood becomes one entry in ten minutes. */
export const mayRecord = async (context: UseCase, kind: string, key: string): Promise<boolean> =>
  (await takeTry(context, 'security-event', `${kind} ${key}`, onceInTenMinutes)).allowed &&
  (await takeTry(context, 'security-event', 'all', allInTenMinutes)).allowed;

/** Writes what may be written into the audit log, and answers the indexes of it. */
export const recordSecurityEvents = async (
  context: UseCase,
  events: readonly SecurityEvent[],
): Promise<number[]> => {
  const recorded: number[] = [];
  for (const [index, { reason, clientAddress, userId, count }] of events.entries()) {
    if (!(await mayRecord(context, reason, networkOf(clientAddress)))) continue;
    const seen = { ...context, request: { ...context.request, clientAddress, userAgent: '' } };
    const changes = [
      { field: 'reason', before: null, after: reason },
      { field: 'count', before: null, after: String(count) },
    ];
    await context.transact((tx) =>
      recordAct(seen, tx, { action: 'TOKEN_REFUSED', subjectId: userId, changes }),
    );
    recorded.push(index);
  }
  return recorded;
};
