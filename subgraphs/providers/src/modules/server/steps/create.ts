import { accountsOf } from '../../../accounts.ts';
import type { UseCase } from '../../../context.ts';
import { ProviderError, type ProviderName, type ServerFacts } from '../../../port.ts';
import { ServerSpecification } from '../../../services/instances.ts';
import { isLate } from '../server.decide.ts';
import type { ServerEntity } from '../server.entity.ts';
import { commonTag } from '../server.states.ts';
import { keepOne, look } from './look.ts';
import { after, giveUp, giveUpInTime, type Outcome, progress } from './outcome.ts';

/** Writes down that the provider is about to be asked; false when the lease was lost. */
export type BeginAttempt = (attempt: Partial<ServerEntity>) => Promise<boolean>;

const unauthorizedPauseMs = 30_000;

/** What a create that failed means for the server. */
const afterFailure = (
  server: ServerEntity,
  error: unknown,
  {
    now,
    hadUnclear,
    settleAfterAnswerMs,
  }: {
    now: Date;
    hadUnclear: boolean;
    settleAfterAnswerMs: number;
  },
): Outcome => {
  if (!(error instanceof ProviderError)) throw error;
  const lastProblem = error.message;
  const nothingMade = {
    state: 'REQUESTED',
    settlesAt: null,
    hadUnclearAttempt: hadUnclear,
    lastProblem,
  } as const;
  switch (error.kind) {
    case 'refused':
    case 'sold-out':
      return { set: { ...nothingMade, offerIndex: server.offerIndex + 1 }, nextAt: now };
    case 'rate-limited':
      return { set: nothingMade, nextAt: after(now, error.retryAfterMs ?? 2_000) };
    case 'unauthorized':
      return { set: nothingMade, nextAt: after(now, unauthorizedPauseMs) };
    case 'unclear': {
      const begun = server.attemptStartedAt ?? now;
      return { set: { settlesAt: after(begun, settleAfterAnswerMs), lastProblem }, nextAt: now };
    }
    case 'unanswered':
      return { set: { lastProblem }, nextAt: now };
  }
};

/**
 * Creates the server with the offer whose turn it is, after a look whether it is there already. The
 * attempt is written down first, so that whoever comes after a crash knows to look.
 */
export const create = async (
  context: UseCase,
  server: ServerEntity,
  begin: BeginAttempt,
): Promise<Outcome | null> => {
  const { clock, deps, services } = context;
  const { pace } = deps;
  const { serverSpecification: wish } = await services.call('instances', ServerSpecification, {
    instanceId: server.instanceId,
  });
  if (!wish) throw new Error(`The instance ${server.instanceId} is unknown.`);
  // Looked up before each create: whoever is suspended after the order is paid gets nothing made.
  if (wish.isHeld) return { set: {}, isHeld: true, nextAt: after(clock.now(), pace.heldPauseMs) };
  const offer = wish.offers[server.offerIndex];
  if (!offer) return giveUp(server.lastProblem ?? 'There is no offer to buy it with.', clock.now());
  const provider = offer.provider as ProviderName;
  const port = accountsOf(deps, server).ports.get(provider);
  if (!port) {
    const lastProblem =
      server.mode === 'TEST'
        ? `Test mode has no account at ${provider}.`
        : `${provider} is not configured.`;
    return { set: { offerIndex: server.offerIndex + 1, lastProblem }, nextAt: clock.now() };
  }

  const found = await look(port, server);
  if (found.length > 0) {
    const kept = await keepOne(port, found);
    return progress(server, kept, { now: clock.now(), pace, provider });
  }

  const begun = clock.now();
  if (isLate(server, pace, begun)) return giveUpInTime(server, begun);
  const attempt: Partial<ServerEntity> = {
    state: 'CREATING',
    provider,
    size: offer.size,
    region: offer.region,
    image: offer.image,
    attempts: server.attempts + 1,
    attemptStartedAt: begun,
    firstStepAt: server.firstStepAt ?? begun,
    settlesAt: after(begun, pace.settleAfterSilenceMs),
    emptyLooks: 0,
    hadUnclearAttempt: true,
  };
  if (!(await begin(attempt))) return null;
  const hadUnclear = server.hadUnclearAttempt;
  let made: ServerFacts;
  try {
    made = await port.createServer({
      hostname: wish.hostname,
      size: offer.size,
      region: offer.region,
      image: offer.image,
      userData: wish.userData,
      tags: [commonTag, server.tag],
    });
  } catch (error) {
    const { settleAfterAnswerMs } = pace;
    const facts = { now: clock.now(), hadUnclear, settleAfterAnswerMs };
    return afterFailure({ ...server, ...attempt }, error, facts);
  }
  const asked = { ...server, ...attempt, hadUnclearAttempt: hadUnclear };
  const outcome = progress(asked, made, { now: clock.now(), pace, provider });
  return { ...outcome, set: { ...outcome.set, hadUnclearAttempt: hadUnclear } };
};
