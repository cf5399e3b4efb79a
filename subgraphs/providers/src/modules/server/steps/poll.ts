import { accountsOf } from '../../../accounts.ts';
import type { UseCase } from '../../../context.ts';
import type { ProviderPort } from '../../../port.ts';
import { isLate } from '../server.decide.ts';
import type { ServerEntity } from '../server.entity.ts';
import { after, giveUp, type Outcome, progress } from './outcome.ts';

/** Sees how far a server has come; one that vanished is looked for, and created anew if it is gone. */
export const poll = async (
  context: UseCase,
  server: ServerEntity,
  port: ProviderPort,
): Promise<Outcome> => {
  const { clock, deps } = context;
  const answer = await accountsOf(deps, server).polls.read(
    port,
    server.providerReference as string,
  );
  const now = clock.now();
  if (answer.kind === 'later') return { set: {}, nextAt: after(now, answer.afterMs) };
  const { facts } = answer;
  if (!facts) {
    return {
      set: {
        providerReference: null,
        hadUnclearAttempt: true,
        settlesAt: after(now, deps.pace.settleAfterAnswerMs),
        emptyLooks: 0,
        lastProblem: `The provider does not know ${server.providerReference} any more.`,
      },
      nextAt: now,
    };
  }
  const outcome = progress(server, facts, { now, pace: deps.pace, provider: port.provider });
  return isLate(server, deps.pace, now) && outcome.reached !== 'RUNNING'
    ? giveUp(`The server never ran; the provider says ${facts.status}.`, now)
    : outcome;
};
