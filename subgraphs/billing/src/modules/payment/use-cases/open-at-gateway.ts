import { setTimeout as sleep } from 'node:timers/promises';
import { raw } from '@mikro-orm/core';
import { modeOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { deskOf, type GatewayDesk, publicCallbackPath } from '../../../gateways/desk.ts';
import { type GatewayPayment, GatewayRefusal, GatewayUnavailable } from '../../../port.ts';
import { fetchPayer } from '../../../services/identity.ts';
import { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { PaymentChannelUnavailableError } from '../payment.errors.ts';
import { findPayment } from '../payment.repository.ts';
import { failOpening, recordOpened } from './record-opened.ts';

/** Longer than one opening can take; after it, whoever held the lease is gone. */
const leaseMs = 25_000;
const lookEveryMs = 150;
const waitForOtherMs = 10_000;

/** Takes the right to open a payment; answers how often that was begun before, `undefined` if taken. */
const takeLease = async (context: UseCase, id: string): Promise<number | undefined> => {
  const now = context.clock.now();
  return context.transact(async ({ em }) => {
    const taken = await em.nativeUpdate(
      PaymentEntity,
      { id, status: 'OPENING', $or: [{ leaseUntil: null }, { leaseUntil: { $lt: now } }] },
      { leaseUntil: new Date(now.getTime() + leaseMs), openTries: raw('open_tries + 1') },
    );
    if (taken === 0) return undefined;
    const row = await findPayment(em, id);
    return (row?.openTries ?? 1) - 1;
  });
};

/** What the gateway has under our name for the payment, `undefined` when nothing. */
const look = async (
  { gateway }: GatewayDesk,
  merchantRef: string,
): Promise<GatewayPayment | undefined> => {
  const [reference] = await gateway.referencesOf(merchantRef);
  return reference ? gateway.detail(reference) : undefined;
};

const ask = async (
  context: UseCase,
  { name, gateway }: GatewayDesk,
  payment: PaymentEntity,
): Promise<GatewayPayment> => {
  const { settings } = context.deps;
  const payer = await fetchPayer(context, payment.customerId);
  if (!payer) throw new GatewayRefusal('The payer is unknown.');
  const invoice = payment.invoiceId
    ? await context.em.findOneOrFail(InvoiceEntity, { id: payment.invoiceId })
    : undefined;
  return gateway.open({
    channelCode: payment.channelCode as string,
    merchantRef: payment.merchantRef,
    amount: payment.amount,
    customer: { name: payer.name.slice(0, 100) || 'Pelanggan', email: payer.email },
    item: invoice
      ? { sku: invoice.orderNumber, name: invoice.description.slice(0, 200) }
      : { sku: 'TOP-UP', name: 'Isi saldo dompet' },
    callbackUrl: `${settings.publicUrl}${publicCallbackPath(name, modeOf(payment.customerId))}`,
    returnUrl: `${settings.publicUrl}/${payment.orderId ? `orders/${payment.orderId}` : 'wallet'}`,
    expiresAt: payment.expiresAt as Date,
  });
};

/** Looks before it asks again, and looks once more after an answer that says nothing. */
const open = async (
  context: UseCase,
  payment: PaymentEntity,
  triesBefore: number,
): Promise<GatewayPayment | undefined> => {
  const desk = deskOf(context.deps, payment);
  const found = triesBefore > 0 ? await look(desk, payment.merchantRef) : undefined;
  if (found) return found;
  try {
    return await ask(context, desk, payment);
  } catch (error) {
    if (!(error instanceof GatewayUnavailable)) throw error;
    context.log.warn({ err: error, paymentId: payment.id }, 'the outcome of an opening is unclear');
    return look(desk, payment.merchantRef);
  }
};

const waitForOther = async (context: UseCase, id: string): Promise<void> => {
  const deadline = performance.now() + waitForOtherMs;
  for (;;) {
    await sleep(lookEveryMs);
    const payment = await findPayment(context.em, id);
    if (payment?.status === 'FAILED' && !payment.gatewayReference) break;
    if (payment?.status !== 'OPENING') return;
    if (payment.leaseUntil === null || performance.now() > deadline) break;
  }
  throw new PaymentChannelUnavailableError();
};

/**
 * Opens a payment at the gateway when that has not happened yet; safe to repeat and to run twice at
 * once. Throws `PaymentChannelUnavailableError` when it was refused or its outcome is unclear; an
 * unclear one stays OPENING and is settled by looking.
 */
export const openAtGateway = async (context: UseCase, paymentId: string): Promise<void> => {
  const payment = await findPayment(context.em, paymentId);
  if (payment?.status === 'FAILED' && !payment.gatewayReference)
    throw new PaymentChannelUnavailableError();
  if (payment?.status !== 'OPENING') return;
  const triesBefore = await takeLease(context, paymentId);
  if (triesBefore === undefined) return waitForOther(context, paymentId);

  let opened: GatewayPayment | undefined;
  try {
    opened = await open(context, payment, triesBefore);
  } catch (error) {
    if (error instanceof GatewayRefusal) {
      context.log.warn({ err: error, paymentId }, 'the gateway refused a payment');
      await failOpening(context, paymentId, error.message);
      throw new PaymentChannelUnavailableError();
    }
    await releaseLease(context, paymentId);
    if (error instanceof GatewayUnavailable) throw new PaymentChannelUnavailableError();
    throw error;
  }
  if (opened) return recordOpened(context, paymentId, opened);
  await releaseLease(context, paymentId);
  throw new PaymentChannelUnavailableError();
};

const releaseLease = async (context: UseCase, id: string): Promise<void> => {
  await context.transact(({ em }) =>
    em.nativeUpdate(PaymentEntity, { id, status: 'OPENING' }, { leaseUntil: null }),
  );
};
