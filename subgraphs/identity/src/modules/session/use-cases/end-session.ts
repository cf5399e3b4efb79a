import { SessionRevoked } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { EndReason } from '../session.entity.ts';
import { endSessionRow } from '../session.repository.ts';

/** Ends a session and records `SessionRevoked`, once; later calls change nothing. */
export const endSession = async (
  { clock }: Pick<UseCase, 'clock'>,
  tx: Transaction,
  session: { readonly id: string; readonly userId: string },
  endReason: EndReason,
): Promise<void> => {
  if (!(await endSessionRow(tx.em, session.id, { endedAt: clock.now(), endReason }))) return;
  tx.record(SessionRevoked, { sessionId: session.id, userId: session.userId });
};
