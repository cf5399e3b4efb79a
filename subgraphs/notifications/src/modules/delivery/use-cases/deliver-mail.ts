import type { UseCase } from '../../../context.ts';
import { DeliveryEntity } from '../delivery.entity.ts';
import { changeDelivery } from '../delivery.repository.ts';
import {
  claimMs,
  isStale,
  maximumAttempts,
  pauseAfter,
  recentAttempts,
  sendingMs,
} from '../delivery.states.ts';
import { type Composed, composeMail } from './compose-mail.ts';

const after = (context: UseCase, ms: number): Date => new Date(context.clock.now().getTime() + ms);

/** Takes a due delivery for one try; `undefined` when it is not due or somebody else has it. */
const claim = (context: UseCase, id: string): Promise<DeliveryEntity | undefined> =>
  context.transact(async ({ em }) => {
    const now = context.clock.now();
    const due = { id, state: 'PENDING' as const, nextAttemptAt: { $lte: now } };
    const delivery = await em.findOne(DeliveryEntity, due, { disableIdentityMap: true });
    if (!delivery) return undefined;
    if (isStale(delivery, now)) {
      await changeDelivery(em, delivery, { state: 'FAILED', lastProblem: 'too old to be mailed' });
      return undefined;
    }
    const claimed = { attempts: delivery.attempts + 1, nextAttemptAt: after(context, claimMs) };
    return (await changeDelivery(em, delivery, claimed)) ? { ...delivery, ...claimed } : undefined;
  });

const change = (context: UseCase, seen: DeliveryEntity, to: Partial<DeliveryEntity>) =>
  context.transact(({ em }) => changeDelivery(em, seen, to));

/** Ends a try that did not work: another one later, or for good. */
const giveBack = async (
  context: UseCase,
  seen: DeliveryEntity,
  lastProblem: string,
  final: boolean,
): Promise<void> => {
  const failed = final || recentAttempts(seen) >= maximumAttempts;
  await change(context, seen, {
    state: failed ? 'FAILED' : 'PENDING',
    lastProblem: lastProblem.slice(0, 500),
    nextAttemptAt: after(context, pauseAfter(recentAttempts(seen))),
  });
  const facts = { deliveryId: seen.id, attempts: seen.attempts, problem: lastProblem };
  if (failed) context.log.error(facts, 'a mail was given up');
  else context.log.warn(facts, 'a mail will be tried again');
};

/** Mail servers like to quote what they refuse. */
const without = (secrets: readonly string[], text: string): string =>
  secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);

/**
 * Sends one mail if it is due: claim, compose, note that it is being handed over, hand over, note
 * the outcome. Safe to run at any time by any number of workers. A mail server that is away or defers
 * means another try, up to eight; a refusal ends it; a secret that was used or has expired is passed over.
 */
export const deliverMail = async (context: UseCase, deliveryId: string): Promise<void> => {
  const { mailer } = context.deps;
  if (!mailer) return;
  const claimed = await claim(context, deliveryId);
  if (!claimed) return;
  let composed: Composed;
  try {
    composed = await composeMail(context, claimed);
  } catch (error) {
    return giveBack(context, claimed, String(error), false);
  }
  if (composed.kind === 'lost') return giveBack(context, claimed, composed.problem, true);
  if (composed.kind === 'pointless') {
    await change(context, claimed, { state: 'SKIPPED', lastProblem: composed.problem });
    return;
  }
  const { mail, secrets } = composed;
  const sending = { state: 'SENDING', nextAttemptAt: after(context, sendingMs) } as const;
  if (!(await change(context, claimed, sending))) return;
  const sent = { ...claimed, ...sending };
  const outcome = await mailer.send(mail);
  if (outcome.kind !== 'sent')
    return giveBack(context, sent, without(secrets, outcome.problem), outcome.kind === 'refused');
  await change(context, sent, { state: 'SENT', sentAt: context.clock.now(), lastProblem: null });
};
