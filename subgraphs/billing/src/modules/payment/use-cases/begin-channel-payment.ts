import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { OfferedChannel } from '../../../gateways/desk.ts';
import type { PayableOrder } from '../../../services/orders.ts';
import { ensureInvoice } from '../../invoice/use-cases/ensure-invoice.ts';
import { type PaidByKey, takeKeySpend } from '../../key-spend/key-spend.ts';
import { customerFee, openUntil, takes } from '../channel-terms.ts';
import { insertPayment } from '../new-payment.ts';
import type { Begun } from '../paid.ts';
import { isPayable } from '../payable-order.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { OrderNotPayableError, PaymentChannelUnavailableError } from '../payment.errors.ts';
import { findOpenPayment } from '../payment.repository.ts';

/** A payment that nobody opened by then is swept by the poller. */
const sweepAfterMs = 30_000;

export type ChannelPayment = Pick<
  PaymentEntity,
  'purpose' | 'customerId' | 'amount' | 'invoiceId' | 'orderId'
> &
  Partial<Pick<PaymentEntity, 'id' | 'bonus' | 'promotionId' | 'projectId'>> &
  Partial<PaidByKey> & {
    /** `undefined` for a code no channel has. */
    readonly channel: OfferedChannel | undefined;
    /** When what it pays for ends. */
    readonly until: Date;
  };

/**
 * Writes down a payment that is to be opened at a channel and answers its id. Throws
 * `PaymentChannelUnavailableError` when the channel does not take it.
 */
export const openChannelPayment = async (
  context: UseCase,
  tx: Transaction,
  { channel, until, ...wanted }: ChannelPayment,
): Promise<string> => {
  const now = context.clock.now();
  const expiresAt = channel && openUntil(channel, until, now);
  if (!channel || !expiresAt || !takes(channel, wanted.amount))
    throw new PaymentChannelUnavailableError();
  return insertPayment(context, tx, {
    ...wanted,
    method: 'CHANNEL',
    gateway: channel.gateway,
    channelCode: channel.code,
    channelName: channel.name,
    feeCustomer: customerFee(channel, wanted.amount),
    status: 'OPENING',
    expiresAt,
    nextPollAt: new Date(now.getTime() + sweepAfterMs),
  });
};

/**
 * Writes down the payment that is to be opened, before the gateway hears of it. An open payment for
 * the same channel is chosen again; the invoice's lock keeps two clicks from making two.
 */
export const beginChannelPayment = async (
  context: UseCase,
  tx: Transaction,
  order: PayableOrder,
  channelCode: string,
  channels: () => OfferedChannel[],
): Promise<Begun> => {
  const now = context.clock.now();
  if (!isPayable(order, now)) throw new OrderNotPayableError();
  const invoice = await ensureInvoice(context, tx, order);
  if (invoice.status !== 'OPEN') throw new OrderNotPayableError();

  const open = await findOpenPayment(tx.em, invoice.id, channelCode, now);
  if (open) {
    await tx.em.nativeUpdate(PaymentEntity, { id: open.id }, { requestedAt: now });
    return { paymentId: open.id, invoiceId: invoice.id };
  }

  const paymentId = await openChannelPayment(context, tx, {
    purpose: 'ORDER',
    invoiceId: invoice.id,
    orderId: invoice.orderId,
    customerId: invoice.customerId,
    projectId: invoice.projectId ?? null,
    ...(await takeKeySpend(context, tx, invoice.total)),
    amount: invoice.total,
    channel: channels().find(({ code }) => code === channelCode),
    until: new Date(order.expiresAt),
  });
  return { paymentId, invoiceId: invoice.id };
};
