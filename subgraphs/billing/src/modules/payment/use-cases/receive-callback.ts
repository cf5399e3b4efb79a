import { createHash } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { type Mode, modeOf } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { CallbackEntity } from '../callback.entity.ts';
import { confirmTogether } from '../confirmations.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { findByReference } from '../payment.repository.ts';

/** Only what tells which payment it is about; nothing else in a callback is believed. */
const schema = z.object({
  reference: z.string().min(1).max(100),
  merchant_ref: z.string().max(191).nullish(),
  status: z.string().min(1).max(32),
});

type Received = { id: string; reference: string; merchantRef: string | null; isDone: boolean };

const remember = async (
  context: UseCase,
  mode: Mode,
  body: Uint8Array,
): Promise<Received | undefined> => {
  const rawBody = Buffer.from(body).toString('utf8');
  let parsed: ReturnType<typeof schema.safeParse>;
  try {
    parsed = schema.safeParse(JSON.parse(rawBody));
  } catch {
    return undefined;
  }
  if (!parsed.success) return undefined;
  const { reference, status } = parsed.data;
  const merchantRef = parsed.data.merchant_ref ?? null;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const id: string = context.newId('callback');
  try {
    await context.transact((tx) =>
      tx.em.insert(CallbackEntity, {
        id,
        mode,
        reference,
        merchantRef,
        status,
        bodyHash,
        rawBody,
        receivedAt: context.clock.now(),
        processedAt: null,
        outcome: null,
      }),
    );
    return { id, reference, merchantRef, isDone: false };
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
  }
  const known = await context.em.findOneOrFail(
    CallbackEntity,
    { mode, reference, status, bodyHash },
    { disableIdentityMap: true },
  );
  return { id: known.id, reference, merchantRef, isDone: known.processedAt != null };
};

/** The gateway did not answer: its callback will come again, and the poller asks at once. */
const ringPoller = async (context: UseCase, mode: Mode, received: Received): Promise<void> => {
  const payment = await findByReference(context.em, received.reference, received.merchantRef);
  if (!payment?.nextPollAt || modeOf(payment.customerId) !== mode) return;
  await context.transact(({ em }) =>
    em.nativeUpdate(
      PaymentEntity,
      { id: payment.id, nextPollAt: { $ne: null } },
      { nextPollAt: context.clock.now() },
    ),
  );
};

/**
 * Takes an authentic callback of a mode's gateway as a hint: remembers it, asks the gateway, and answers once that is
 * done. The same callback again does nothing. Throws when the gateway does not answer.
 */
export const receiveCallback = async (
  context: UseCase,
  mode: Mode,
  body: Uint8Array,
): Promise<void> => {
  const received = await remember(context, mode, body);
  if (!received) {
    context.log.error({ bytes: body.length }, 'an authentic callback cannot be read');
    return;
  }
  if (received.isDone) return;
  try {
    const outcome = await confirmTogether(
      context,
      { mode, reference: received.reference },
      'callback',
    );
    await context.transact(({ em }) =>
      em.nativeUpdate(
        CallbackEntity,
        { id: received.id },
        { outcome, processedAt: context.clock.now() },
      ),
    );
    if (outcome === 'UNKNOWN')
      context.log.error(
        { reference: received.reference },
        'a callback is about no payment of ours',
      );
  } catch (error) {
    await ringPoller(context, mode, received);
    throw error;
  }
};
