import { LockMode } from '@mikro-orm/core';
import {
  ServerDestroyed,
  ServerFailed,
  ServerPowerChanged,
  ServerProgressed,
} from '@webrana/events';
import { randomToken } from '@webrana/secrets';
import { DomainError } from '@webrana/subgraph-kit';
import { accountsOf } from '../../../accounts.ts';
import type { UseCase } from '../../../context.ts';
import { ProviderError } from '../../../port.ts';
import { ringForServer } from '../ring.ts';
import { decide, failurePause } from '../server.decide.ts';
import { ServerEntity } from '../server.entity.ts';
import { claimServer, type Lease } from '../server.repository.ts';
import { stepsBetween } from '../server.states.ts';
import { clean, watch } from '../steps/clean.ts';
import { create } from '../steps/create.ts';
import { destroy } from '../steps/destroy.ts';
import { after, type Outcome } from '../steps/outcome.ts';
import { poll } from '../steps/poll.ts';
import { power } from '../steps/power.ts';
import { settle } from '../steps/settle.ts';

/**
 * Takes a server one step further, if a step is due and nobody else is at it. The provider is called
 * outside of any transaction; a worker that dies anywhere leaves a row from which the next one sees
 * what may have happened.
 */
export const advanceServer = async (context: UseCase, serverId: string): Promise<void> => {
  const { clock, deps } = context;
  const lease: Lease = { serverId, token: randomToken().slice(0, 40) };
  const server = await context.transact(({ em }) =>
    claimServer(em, lease, clock.now(), deps.pace.leaseMs),
  );
  if (!server) return;
  const outcome = await takeStep(context, server, lease).catch((error: unknown) =>
    problem(context, server, error),
  );
  if (!outcome) return;
  const recorded = await record(context, lease, outcome);
  if (recorded && outcome.nextAt) await ringForServer(context, serverId, outcome.nextAt);
};

const takeStep = async (
  context: UseCase,
  server: ServerEntity,
  lease: Lease,
): Promise<Outcome | null> => {
  const { clock, deps } = context;
  const decision = decide(server);
  if (decision === 'nothing') return { set: {}, nextAt: null };
  if (decision === 'create') {
    return create(context, server, (attempt) => extend(context, lease, attempt));
  }
  const port = accountsOf(deps, server).ports.get(server.provider);
  if (!port && decision === 'clean' && server.attempts === 0) return neverBegun(server);
  if (!port) throw new Error(`${server.provider} is not configured.`);
  switch (decision) {
    case 'settle':
      return settle(server, port, clock, deps.pace);
    case 'poll':
      return poll(context, server, port);
    case 'clean':
      return clean(server, port, clock, deps.pace);
    case 'power':
      return power(server, port, clock, deps.pace);
    case 'destroy':
      return destroy(server, port, clock);
    case 'watch':
      return watch(server, port, clock, deps.pace);
  }
};

/** Nobody was ever asked for it, so there is nothing to remove. */
const neverBegun = ({ givingUpReason }: ServerEntity): Outcome => ({
  set: { state: 'FAILED', settlesAt: null },
  failedBecause: givingUpReason ?? 'It was given up.',
  nextAt: null,
});

/** Something did not answer: nothing is known that was not known before; try the step again later. */
const problem = ({ clock, log }: UseCase, server: ServerEntity, error: unknown): Outcome => {
  const message = error instanceof Error ? error.message : String(error);
  const expected = error instanceof ProviderError || error instanceof DomainError;
  const level = expected ? 'warn' : 'error';
  log[level]({ err: error, serverId: server.id, state: server.state }, 'a server step failed');
  const asked = error instanceof ProviderError ? error.retryAfterMs : undefined;
  return {
    set: { failures: server.failures + 1, lastProblem: message },
    nextAt: after(clock.now(), asked ?? failurePause(server.failures)),
  };
};

/** Writes the attempt down and keeps the lease until the provider has had its time to answer. */
const extend = async (
  { clock, deps, transact }: UseCase,
  { serverId, token }: Lease,
  attempt: Partial<ServerEntity>,
): Promise<boolean> => {
  const now = clock.now();
  const changed = await transact(({ em }) =>
    em.nativeUpdate(
      ServerEntity,
      { id: serverId, leaseToken: token, leaseUntil: { $gt: now } },
      { ...attempt, leaseUntil: after(now, deps.pace.createLeaseMs), updatedAt: now },
    ),
  );
  return changed === 1;
};

/** Writes the outcome and its facts in one transaction; false when another worker took over. */
const record = async (
  { clock, transact, log }: UseCase,
  { serverId, token }: Lease,
  outcome: Outcome,
): Promise<boolean> =>
  transact(async (tx) => {
    const server = await tx.em.findOne(
      ServerEntity,
      { id: serverId, leaseToken: token },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!server) {
      log.warn({ serverId }, 'a server step took too long, another worker took over');
      return false;
    }
    const { instanceId, reachedStep = null } = server;
    tx.em.assign(server, {
      ...outcome.set,
      firstStepAt: outcome.isHeld ? null : (server.firstStepAt ?? clock.now()),
      nextStepAt: outcome.nextAt,
      leaseToken: null,
      leaseUntil: null,
      updatedAt: clock.now(),
    });
    for (const step of outcome.reached ? stepsBetween(reachedStep, outcome.reached) : []) {
      const { ipv4 = null, ipv6 = null, provider, providerReference = null, tag } = server;
      const place = { provider, providerReference, tag };
      tx.record(ServerProgressed, { serverId, instanceId, step, ipv4, ipv6, ...place });
      server.reachedStep = step;
    }
    if (outcome.failedBecause !== undefined) {
      tx.record(ServerFailed, { serverId, instanceId, reason: outcome.failedBecause });
    }
    if (outcome.power)
      tx.record(ServerPowerChanged, { serverId, instanceId, power: outcome.power });
    if (outcome.isDestroyed) tx.record(ServerDestroyed, { serverId, instanceId });
    await tx.em.flush();
    return true;
  });
