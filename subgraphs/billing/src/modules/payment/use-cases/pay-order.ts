import { parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { channelsFor } from '../../../gateways/desk.ts';
import { beginTransferPayment } from '../../bank-transfer/use-cases/begin-transfer.ts';
import { later } from '../later.ts';
import { type Begun, type Paid, readPaid } from '../paid.ts';
import { fetchOwnOrder, orderPath } from '../payable-order.ts';
import { requirePayer } from '../payer.policy.ts';
import { beginChannelPayment } from './begin-channel-payment.ts';
import { openInTime } from './open-in-time.ts';

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

  const scope = `pay-order:${userId}`;
  if (method === 'WALLET') {
    const work = { scope, key: idempotencyKey, input: wanted };
    return context.deps.walletTill.load({ context, userId, orderId, work });
  }

  const [order, channels] = await Promise.all([
    later(fetchOwnOrder(context, userId, orderId, orderPath)),
    later(channelCode ? channelsFor(context.deps, userId) : Promise.resolve([])),
  ]);
  const begun = await context.transact((tx) =>
    tx.once(
      scope,
      idempotencyKey,
      wanted,
      (): Promise<Begun> =>
        channelCode
          ? beginChannelPayment(context, tx, order(), channelCode, channels)
          : beginTransferPayment(context, tx, order(), bankAccountCode),
    ),
  );
  if (channelCode) await openInTime(context, begun.paymentId, startedAt);
  return readPaid(context.em, begun);
};
