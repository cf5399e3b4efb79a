import type { Transaction } from '@webrana/orm-kit';
import { ForbiddenError, parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { channelsFor, type OfferedChannel } from '../../../gateways/desk.ts';
import { largestCode } from '../../bank-transfer/amount-code.ts';
import { openTransfer } from '../../bank-transfer/use-cases/begin-transfer.ts';
import { later } from '../../payment/later.ts';
import { requirePayer } from '../../payment/payer.policy.ts';
import { PaymentEntity } from '../../payment/payment.entity.ts';
import { openChannelPayment } from '../../payment/use-cases/begin-channel-payment.ts';
import { openInTime } from '../../payment/use-cases/open-in-time.ts';
import { promiseBonus } from '../../promotion/promotion-uses.ts';
import { MaximumBalanceError, TopUpAmountError } from '../top-up.errors.ts';
import { lockRoom } from '../wallet-room.ts';

const schema = z
  .object({
    amount: z.int(),
    method: z.enum(['CHANNEL', 'BANK_TRANSFER']),
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

/** A top-up that is not paid by then is over. */
export const topUpOpenMs = 24 * 3_600_000;

type Wanted = { amount: number; channelCode: string | null; bankAccountCode: string | null };

const begin = async (
  context: UseCase,
  tx: Transaction,
  customerId: string,
  { amount, channelCode, bankAccountCode }: Wanted,
  channels: () => OfferedChannel[],
): Promise<string> => {
  const room = await lockRoom(context, tx, customerId);
  // Which code a transfer gets is not known yet; it must fit, too.
  const available = Math.max(0, room.available - (channelCode === null ? largestCode : 0));
  if (amount > available) throw new MaximumBalanceError({ ...room, available });
  const now = context.clock.now();
  const id: string = context.newId('payment');
  const promised = await promiseBonus(tx, { id, customerId, amount }, now);
  const payment = {
    id,
    purpose: 'TOP_UP' as const,
    customerId,
    amount,
    invoiceId: null,
    orderId: null,
    bonus: promised?.bonus ?? null,
    promotionId: promised?.promotionId ?? null,
  };
  const until = new Date(now.getTime() + topUpOpenMs);
  if (channelCode === null) return openTransfer(context, tx, { ...payment, bankAccountCode });
  const channel = channels().find(({ code }) => code === channelCode);
  return openChannelPayment(context, tx, { ...payment, channel, until });
};

/**
 * Opens a payment that tops up the viewer's wallet; the same key and input give the same payment.
 * Throws `EmailNotVerifiedError`, `TopUpAmountError`, `MaximumBalanceError`,
 * `PaymentChannelUnavailableError`, `IdempotencyConflict`.
 */
export const topUpWallet = async (context: UseCase, given: unknown): Promise<PaymentEntity> => {
  const startedAt = performance.now();
  const { userId, apiKey } = requirePayer(context);
  // The wallet is in no project, so a key that is limited to some neither sees nor fills it.
  if (apiKey?.projectIds) throw new ForbiddenError();
  const { idempotencyKey, method, amount, ...codes } = parseInput(schema, given);
  const wanted: Wanted = {
    amount,
    channelCode: codes.channelCode ?? null,
    bankAccountCode: codes.bankAccountCode ?? null,
  };
  const { minimum, maximum } = context.deps.settings.topUp;
  if (amount < minimum || amount > maximum) throw new TopUpAmountError({ minimum, maximum });
  const channels = await later(
    method === 'CHANNEL' ? channelsFor(context.deps, userId) : Promise.resolve([]),
  );
  const { paymentId } = await context.transact((tx) =>
    tx.once(`top-up:${userId}`, idempotencyKey, { ...wanted, method }, async () => ({
      paymentId: await begin(context, tx, userId, wanted, channels),
    })),
  );
  if (method === 'CHANNEL') await openInTime(context, paymentId, startedAt);
  return context.em.findOneOrFail(PaymentEntity, { id: paymentId }, { disableIdentityMap: true });
};
