import { modeOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { deskOf } from '../../../gateways/desk.ts';
import { GatewayUnavailable } from '../../../port.ts';
import { confirmTogether } from '../confirmations.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { nextPoll, openingPatienceMs } from '../poll-plan.ts';
import { failOpening } from './record-opened.ts';

const atMost = 200;
const atOnce = 6;
/** The gateway is away: the rest waits for the next run. */
const patience = 3;

/** What to ask the gateway about: its reference, and every other one under our name if there may be. */
const referencesOf = async (context: UseCase, payment: PaymentEntity): Promise<string[]> => {
  const { gatewayReference, merchantRef, openTries } = payment;
  if (gatewayReference && openTries < 2) return [gatewayReference];
  const listed = await deskOf(context.deps, payment).gateway.referencesOf(merchantRef);
  return gatewayReference ? [...new Set([gatewayReference, ...listed])] : listed;
};

const check = async (context: UseCase, payment: PaymentEntity): Promise<void> => {
  const references = await referencesOf(context, payment);
  const mode = modeOf(payment.customerId);
  const { name: gateway } = deskOf(context.deps, payment);
  for (const reference of references)
    await confirmTogether(context, { gateway, mode, reference }, 'poll');
  const age = context.clock.now().getTime() - payment.createdAt.getTime();
  if (references.length === 0 && payment.status === 'OPENING' && age > openingPatienceMs)
    await failOpening(context, payment.id, 'The gateway never had it.');
};

/** Moves the row's next turn before asking, so that no other process asks too. */
const claim = async (context: UseCase, payment: PaymentEntity, now: Date): Promise<boolean> => {
  const claimed = await context.transact(({ em }) =>
    em.nativeUpdate(
      PaymentEntity,
      { id: payment.id, nextPollAt: { $lte: now } },
      { nextPollAt: nextPoll(payment, now) },
    ),
  );
  return claimed > 0;
};

/**
 * Asks the gateway about every payment whose turn has come: open ones, those whose opening is unclear,
 * and closed ones a payer may still pay. Finds what a lost callback would have told.
 */
export const pollOpenPayments = async (context: UseCase): Promise<void> => {
  const now = context.clock.now();
  const due = await context.em.find(
    PaymentEntity,
    { nextPollAt: { $lte: now } },
    { orderBy: { nextPollAt: 'asc' }, limit: atMost, disableIdentityMap: true },
  );
  let silences = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const payment = silences < patience ? due.shift() : undefined;
      if (!payment) return;
      if (!(await claim(context, payment, now))) continue;
      try {
        await check(context, payment);
        silences = 0;
      } catch (err) {
        if (err instanceof GatewayUnavailable) silences += 1;
        context.log.warn({ err, paymentId: payment.id }, 'a payment could not be checked');
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};
