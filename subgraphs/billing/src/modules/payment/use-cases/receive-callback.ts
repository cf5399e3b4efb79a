import { createHash } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { type Mode, modeOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { CallbackReading } from '../../../port.ts';
import { CallbackEntity } from '../callback.entity.ts';
import { confirmTogether } from '../confirmations.ts';
import { type CallbackOutcome, keepOutcome, unmatchedOutcomes } from '../keep-outcome.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { findByReference } from '../payment.repository.ts';

/** An authentic callback, and the account of the gateway that sent it. */
export type Received = {
  readonly gateway: string;
  readonly mode: Mode;
  readonly body: Uint8Array;
  readonly reading: Exclude<CallbackReading, { kind: 'FORGED' }>;
};
/** What is kept of a body nobody can read. */
const unreadableLength = 10_000;

type Kept = Pick<CallbackEntity, 'id' | 'reference' | 'merchantRef'> & { isDone: boolean };

/** Writes a callback down; the same one again is the same row. */
const remember = async (
  context: UseCase,
  { gateway, mode, body, reading }: Received,
): Promise<Kept> => {
  const claim =
    reading.kind === 'CLAIM'
      ? reading.claim
      : ({ reference: '', merchantRef: null, status: 'OTHER' } as const);
  const text = Buffer.from(body).toString('utf8');
  const row = {
    id: context.newId('callback') as string,
    gateway,
    mode,
    ...claim,
    bodyHash: createHash('sha256').update(body).digest('hex'),
    rawBody: reading.kind === 'CLAIM' ? text : text.slice(0, unreadableLength),
    receivedAt: context.clock.now(),
    processedAt: null,
    outcome: null,
    dismissedAt: null,
  };
  try {
    await context.transact((tx) => tx.em.insert(CallbackEntity, row));
    return { ...row, isDone: false };
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
  }
  const { reference, status, bodyHash } = row;
  const known = await context.em.findOneOrFail(
    CallbackEntity,
    { gateway, mode, reference, status, bodyHash },
    { disableIdentityMap: true },
  );
  return { ...row, id: known.id, isDone: known.processedAt != null };
};

/** The gateway did not answer: its callback will come again, and the poller asks at once. */
const ringPoller = async (
  context: UseCase,
  { gateway, mode }: Received,
  { reference, merchantRef }: Kept,
): Promise<void> => {
  const payment = await findByReference(context.em, gateway, reference, merchantRef ?? null);
  if (!payment?.nextPollAt || modeOf(payment.customerId) !== mode) return;
  await context.transact(({ em }) =>
    em.nativeUpdate(
      PaymentEntity,
      { id: payment.id, nextPollAt: { $ne: null } },
      { nextPollAt: context.clock.now() },
    ),
  );
};

const finish = async (
  context: UseCase,
  { gateway, mode, body }: Received,
  { id, reference }: Kept,
  outcome: CallbackOutcome,
): Promise<void> => {
  await context.transact((tx) => keepOutcome(tx, id, outcome, context.clock.now()));
  if (!unmatchedOutcomes.includes(outcome)) return;
  if (mode === 'LIVE') context.deps.report.callbackUnmatched(gateway);
  const facts = { callbackId: id, gateway, reference, outcome, bytes: body.length };
  context.log.error(facts, 'a callback is about no payment of ours');
};

/**
 * Takes an authentic callback as a hint: remembers it, asks the gateway, and answers once that is done. The
 * same callback again does nothing; one that matches no payment waits for staff. Throws when the gateway
 * does not answer.
 */
export const receiveCallback = async (context: UseCase, received: Received): Promise<void> => {
  const kept = await remember(context, received);
  if (kept.isDone) return;
  if (received.reading.kind === 'UNREADABLE') return finish(context, received, kept, 'UNREADABLE');
  const { gateway, mode } = received;
  const of = { gateway, mode, reference: kept.reference };
  let outcome: CallbackOutcome;
  try {
    outcome = await confirmTogether(context, of, 'callback');
  } catch (error) {
    await ringPoller(context, received, kept);
    throw error;
  }
  await finish(context, received, kept, outcome);
};
