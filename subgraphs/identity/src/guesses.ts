import type { LimitRule } from '@webrana/queue-kit';
import { networkOf, RateLimitedError } from '@webrana/subgraph-kit';
import type { UseCase } from './context.ts';
import { forgetTries, takeTry } from './limits.ts';
import { recordAct } from './modules/audit/use-cases/record-act.ts';
import { mayRecord } from './modules/audit/use-cases/record-security-events.ts';

const quarterHour = { points: 10, perSeconds: 900 };

/**
 * Counts one guess at a secret; one too many throws `RateLimitedError` and is noted in the audit
 * log, once in ten minutes for the account, or for the network where no account is known.
 */
export const takeGuess = async (
  context: UseCase,
  name: string,
  key: string,
  rule: LimitRule,
  subjectId?: string,
): Promise<void> => {
  const verdict = await takeTry(context, name, key, rule);
  if (verdict.allowed) return;
  const whose = subjectId ?? networkOf(context.request.clientAddress);
  const changes = [{ field: 'what', before: null, after: name }];
  if (await mayRecord(context, name, whose))
    await context.transact((tx) =>
      recordAct(context, tx, { action: 'TRIES_EXHAUSTED', subjectId, changes }),
    );
  throw new RateLimitedError(verdict.retryAfterMs);
};

/** Codes of a second factor an account may try: whoever tries has shown the password already. */
export const limitCodes = (context: UseCase, userId: string): Promise<void> =>
  takeGuess(context, 'code', userId, quarterHour, userId);
export const forgetCodes = (context: UseCase, userId: string): Promise<void> =>
  forgetTries(context, 'code', userId);

/** Passwords a signed-in session may try; by session, so that a thief locks out nobody else. */
export const limitPasswordChecks = (
  context: UseCase,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
): Promise<void> => takeGuess(context, 'password', sessionId, quarterHour, userId);
