import { type Mode, modeOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { deskIn } from '../../../gateways/desk.ts';
import type { GatewayPayment } from '../../../port.ts';
import { CallbackEntity } from '../callback.entity.ts';
import type { PaymentEntity } from '../payment.entity.ts';
import { findByReference } from '../payment.repository.ts';
import { mismatchOf } from '../review-problem.ts';
import { adoptTwin } from './adopt-twin.ts';
import { closePayment, reviewPayment } from './close-payment.ts';
import { noteRefund } from './note-refund.ts';
import { recordOpened } from './record-opened.ts';
import { settlePayment } from './settle-payment.ts';

export type ConfirmOutcome =
  | 'CREDITED_INVOICE'
  | 'CREDITED_WALLET'
  | 'NOTHING_NEW'
  | 'CLOSED'
  | 'IN_REVIEW'
  | 'STILL_OPEN'
  | 'UNKNOWN';
/** A payment as a gateway names it in a mode. */
export type GatewayReference = {
  readonly gateway: string;
  readonly mode: Mode;
  readonly reference: string;
};
export type ConfirmSource = 'callback' | 'poll';

const credit = async (
  context: UseCase,
  payment: PaymentEntity,
  told: GatewayPayment,
  source: ConfirmSource,
): Promise<ConfirmOutcome> => {
  const { deps, log } = context;
  const mismatch = mismatchOf(payment, told);
  if (mismatch) {
    const opened = await reviewPayment(context, payment.id, told.reference, mismatch);
    if (!opened) return 'NOTHING_NEW';
    if (modeOf(payment.customerId) === 'LIVE') deps.report.paymentInReview();
    log.error(
      { paymentId: payment.id, reference: told.reference, ...mismatch },
      'a payment needs review',
    );
    return 'IN_REVIEW';
  }
  const settled = await settlePayment(context, payment, told);
  if (settled === 'NOTHING') return 'NOTHING_NEW';
  const announced = await context.em.count(CallbackEntity, {
    gateway: payment.gateway ?? '',
    mode: modeOf(payment.customerId),
    reference: told.reference,
    status: 'PAID',
  });
  if (modeOf(payment.customerId) === 'LIVE')
    deps.report.paymentSettled(settled === 'INVOICE' ? 'invoice' : 'wallet', announced > 0);
  log.info(
    { paymentId: payment.id, reference: told.reference, settled, source },
    'payment credited',
  );
  return settled === 'INVOICE' ? 'CREDITED_INVOICE' : 'CREDITED_WALLET';
};

const apply = async (
  context: UseCase,
  payment: PaymentEntity,
  told: GatewayPayment,
  source: ConfirmSource,
): Promise<ConfirmOutcome> => {
  switch (told.status) {
    case 'PAID':
      return credit(context, payment, told, source);
    case 'UNPAID':
      await recordOpened(context, payment.id, told);
      return 'STILL_OPEN';
    case 'EXPIRED':
    case 'FAILED': {
      const closed = await closePayment(context, payment.id, told.reference, told.status);
      return closed ? 'CLOSED' : 'NOTHING_NEW';
    }
    case 'REFUND':
      return noteRefund(context, payment.id, told);
  }
};

/**
 * Asks the gateway about one of its references and believes only that answer; safe to repeat and to
 * run many times at once. Calls the network, so never inside a transaction. Throws
 * `GatewayUnavailable` when the gateway does not answer.
 */
export const confirmPayment = async (
  context: UseCase,
  { gateway, mode, reference }: GatewayReference,
  source: ConfirmSource,
): Promise<ConfirmOutcome> => {
  const told = await deskIn(context.deps, mode, gateway).gateway.detail(reference);
  if (told?.reference !== reference) return 'UNKNOWN';
  const known = await findByReference(context.em, gateway, reference, told.merchantRef);
  // What one gateway says is never about a payment of the other's.
  if (!known || modeOf(known.customerId) !== mode) return 'UNKNOWN';
  const isTwin = known.gatewayReference != null && known.gatewayReference !== reference;
  if (!isTwin) return apply(context, known, told, source);
  // An unclear opening was repeated and both came true; only one that is paid matters.
  if (told.status !== 'PAID') return 'NOTHING_NEW';
  return apply(context, await adoptTwin(context, known, told), told, source);
};
