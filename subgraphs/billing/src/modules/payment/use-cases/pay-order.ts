import { parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { deskOf } from '../../../gateways/desk.ts';
import { beginTransferPayment } from '../../bank-transfer/use-cases/begin-transfer.ts';
import { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { later } from '../later.ts';
import { fetchOwnOrder } from '../payable-order.ts';
import { requirePayer } from '../payer.policy.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { beginChannelPayment } from './begin-channel-payment.ts';
import { openInTime } from './open-in-time.ts';
import { payFromWallet } from './pay-from-wallet.ts';

const schema = z
  .object({
    orderId: z.string().min(1).max(40),
    method: z.enum(['WALLET', 'CHANNEL', 'BANK_TRANSFER']),
    channelCode: z.string().max(40).nullish(),
    bankAccountCode: z.string().max(20).nullish(),
    idempotencyKey: z.string().regex(/^[\x20-\x7e]{1,128}$/, 'Use 1 to 128 plain characters.'),
  })
  .refine(({ method, channelCode }) => (method === 'CHANNEL') === Boolean(channelCode), {
    path: ['channelCode'],
    message: 'Name a channel with method CHANNEL, and only then.',
  })
  .refine(({ method, bankAccountCode }) => method === 'BANK_TRANSFER' || !bankAccountCode, {
    path: ['bankAccountCode'],
    message: 'Name a bank account with method BANK_TRANSFER only.',
  });

export type Paid = { payment: PaymentEntity; invoice: InvoiceEntity };
export type Begun = { paymentId: string; invoiceId: string };

/**
 * Pays an order of the viewer's from the wallet, or opens a payment at a channel or by bank transfer.
 * The same key and input give the same payment. Throws `EmailNotVerifiedError`, `NotFoundError`, `OrderNotPayableError`,
 * `InsufficientBalanceError`, `PaymentChannelUnavailableError`, `IdempotencyConflict`.
 */
export const payOrder = async (context: UseCase, given: unknown): Promise<Paid> => {
  const startedAt = performance.now();
  const { userId } = requirePayer(context);
  const { idempotencyKey, ...input } = parseInput(schema, given);
  const { orderId, method } = input;
  const channelCode = input.channelCode ?? null;
  const bankAccountCode = input.bankAccountCode ?? null;
  // The account is left out where there is none, as it was before there were transfers.
  const wanted = { orderId, method, channelCode, ...(bankAccountCode ? { bankAccountCode } : {}) };

  const [order, channels] = await Promise.all([
    later(fetchOwnOrder(context, userId, orderId, ['input', 'orderId'])),
    later(channelCode ? deskOf(context.deps, userId).channels.all() : Promise.resolve([])),
  ]);
  const begun = await context.transact((tx) =>
    tx.once(`pay-order:${userId}`, idempotencyKey, wanted, (): Promise<Begun> => {
      if (channelCode) return beginChannelPayment(context, tx, order(), channelCode, channels);
      return method === 'WALLET'
        ? payFromWallet(context, tx, order())
        : beginTransferPayment(context, tx, order(), bankAccountCode);
    }),
  );
  if (channelCode) await openInTime(context, begun.paymentId, startedAt);
  const fresh = { disableIdentityMap: true };
  const [payment, invoice] = [
    await context.em.findOneOrFail(PaymentEntity, { id: begun.paymentId }, fresh),
    await context.em.findOneOrFail(InvoiceEntity, { id: begun.invoiceId }, fresh),
  ];
  return { payment, invoice };
};
