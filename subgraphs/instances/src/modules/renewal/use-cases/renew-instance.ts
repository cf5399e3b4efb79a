import {
  ForbiddenError,
  NotFoundError,
  parseInput,
  requireUser,
  visibilityOf,
} from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import type { InstanceEntity } from '../../instance/instance.entity.ts';
import { findInstances, lockInstance } from '../../instance/instance.repository.ts';
import type { RenewalEntity } from '../renewal.entity.ts';
import {
  InsufficientBalanceError,
  RenewalUnavailableError,
  SpendingCapExceededError,
} from '../renewal.errors.ts';
import { viewerCanRenew, viewerKnowsFunds } from '../renewal.policy.ts';
import { findLastPeriod, findLatestRenewal, findSchedules } from '../renewal.repository.ts';
import { lastDuePosition, linesOf } from '../renewal.rules.ts';
import { termsOf } from './learn-terms.ts';
import { renewPeriod } from './renew-period.ts';

const schema = z.object({
  instanceId: z.string(),
  idempotencyKey: z.string().min(1).max(100),
});
type Claim = { first: number; last: number };

/**
 * Fixes for the key which periods it pays: the same key pays the same ones, however often it comes.
 * Throws `NotFoundError`, `RenewalUnavailableError`, `IdempotencyConflict`.
 */
const claim = (ctx: UseCase, id: string, idempotencyKey: string): Promise<Claim> => {
  const { userId } = requireUser(ctx.actor);
  return ctx.transact(async (tx) => {
    const [visible] = await findInstances(tx.em, visibilityOf(ctx.actor), [id]);
    const instance = visible && (await lockInstance(tx.em, id));
    if (!instance) throw new NotFoundError('The instance', ['input', 'instanceId']);
    return tx.once(`renew-instance:${userId}`, idempotencyKey, { id }, async () => {
      const [schedule = null] = await findSchedules(tx.em, [id]);
      const last = await findLastPeriod(tx.em, id);
      const now = ctx.clock.now();
      if (!instance.anchor || !last || !viewerCanRenew(ctx.actor, instance, schedule, last, now))
        throw new RenewalUnavailableError();
      const first = last.position + 1;
      return { first, last: lastDuePosition(instance.anchor, instance.period, first, now) };
    });
  });
};

/**
 * Pays the next period of an instance of the viewer now from the wallet, and what was overdue before
 * it: all or nothing. In grace or suspension that brings the instance back. What an API key renews
 * counts in its month. Throws `ForbiddenError` for staff in somebody's name, `NotFoundError`,
 * `RenewalUnavailableError`, `InsufficientBalanceError`,
 * `SpendingCapExceededError`, `ServiceUnavailableError`.
 */
export const renewInstance = async (
  ctx: UseCase,
  given: unknown,
): Promise<{ instance: InstanceEntity; renewal: RenewalEntity }> => {
  const actor = requireUser(ctx.actor);
  // Staff in somebody's name spend nobody's money.
  if (actor.impersonatorId) throw new ForbiddenError();
  const { instanceId, idempotencyKey } = parseInput(schema, given);
  const { first, last } = await claim(ctx, instanceId, idempotencyKey);
  const [schedule] = await findSchedules(ctx.em, [instanceId]);
  const terms = schedule && (await termsOf(ctx, [schedule])).get(instanceId);
  if (!terms) throw new RenewalUnavailableError();
  const perPeriod = linesOf(terms, ctx.clock.now()).total;
  for (let position = first; position <= last; position += 1) {
    const balanceAtLeast = perPeriod * (last - position + 1);
    const result = await renewPeriod(ctx, { instanceId, by: actor, position, balanceAtLeast });
    if (result.kind === 'OVER_CAP') throw new SpendingCapExceededError(result);
    if (result.kind === 'REFUSED')
      throw new InsufficientBalanceError(viewerKnowsFunds(actor) ? result : null);
  }
  const [instance] = await findInstances(ctx.em, visibilityOf(actor), [instanceId]);
  const renewal = await findLatestRenewal(ctx.em, instanceId);
  // Ended while the wallet was asked: nothing was charged.
  if (!instance || !renewal) throw new RenewalUnavailableError();
  return { instance, renewal };
};
