import type { Transaction } from '@webrana/orm-kit';
import { modeOf, NotFoundError, parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import type { CallbackEntity } from '../../payment/callback.entity.ts';
import { type CallbackOutcome, keepOutcome } from '../../payment/keep-outcome.ts';
import { creditedAmount, type PaymentEntity } from '../../payment/payment.entity.ts';
import { findByReference } from '../../payment/payment.repository.ts';
import { confirmPayment } from '../../payment/use-cases/confirm-payment.ts';
import { recordAct } from '../../staff-act/record-act.ts';
import { orSilent } from '../ask-gateway.ts';
import { findCallback, isCredit } from '../callback.repository.ts';

const schema = z.object({ callbackId: z.string().min(1).max(40) });

/** Asked for itself, not together with others, so that one replay does not claim what another did. */
const workOff = async (context: UseCase, known: CallbackEntity): Promise<CallbackOutcome> =>
  known.reference === '' ? 'UNREADABLE' : orSilent(confirmPayment(context, known, 'callback'));

/** The payment it is about, if it is one of ours in that mode. */
const paymentOf = async (
  em: Transaction['em'],
  { gateway, mode, reference, merchantRef }: CallbackEntity,
): Promise<PaymentEntity | null> => {
  if (reference === '') return null;
  const payment = await findByReference(em, gateway, reference, merchantRef ?? null);
  return payment && modeOf(payment.customerId) === mode ? payment : null;
};

/**
 * Works a kept callback off again: the gateway is asked and what is due is done, at most once. What the
 * callback did before stays written down; what the replay did is an act of its own. Throws
 * `NotFoundError` and `PaymentGatewaySilentError`.
 */
export const replayCallback = async (context: UseCase, given: unknown): Promise<CallbackEntity> => {
  const { callbackId: id } = parseInput(schema, given);
  const known = await findCallback(context.em, id);
  if (!known) throw new NotFoundError('The callback', ['input', 'callbackId']);
  const outcome = await workOff(context, known);
  await context.transact(async (tx) => {
    await keepOutcome(tx, id, outcome, context.clock.now());
    const payment = await paymentOf(tx.em, known);
    const moved =
      payment && isCredit(outcome)
        ? { amount: creditedAmount(payment), transactionId: payment.creditedTransactionId ?? null }
        : {};
    await recordAct(context, tx, {
      kind: 'CALLBACK_REPLAYED',
      subjectId: id,
      customerId: payment?.customerId ?? null,
      reason: null,
      facts: { outcome, before: known.outcome ?? null, ...moved },
    });
  });
  return (await findCallback(context.em, id)) as CallbackEntity;
};
