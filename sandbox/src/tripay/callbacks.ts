import { ulid } from 'ulid';
import type {
  CallbackAttempt,
  CallbackRecord,
  PaymentRecord,
  PaymentStatus,
} from '../books/records.ts';
import { CALLBACK_OPERATION, takeFaults } from '../faults.ts';
import type { World } from '../http/service.ts';
import { channelOf } from './channels.ts';
import type { Merchant } from './merchant.ts';
import { moneyOf, seconds } from './present.ts';
import { hmacHex, phpJson } from './signature.ts';

const RETRIES = 3;
const ANSWER_KEPT = 2_000;
const DEFAULT_LATE_MS = 5_000;

export interface CallbackWish {
  /** Report this status instead of the payment's own. */
  status?: PaymentStatus | undefined;
  amount?: number | undefined;
  /** Sign with a key that is not the merchant's. */
  badSignature?: boolean | undefined;
}

/** Records a callback about a payment; the payment clock delivers it. */
export function recordCallback(
  world: World,
  merchant: Merchant,
  payment: PaymentRecord,
  wish: CallbackWish = {},
): CallbackRecord {
  const now = world.now();
  const status = wish.status ?? payment.status;
  const body = callbackBody({ ...payment, status, amount: wish.amount ?? payment.amount });
  const faults = takeFaults(world.books, 'tripay', CALLBACK_OPERATION);
  const late = faults.get('delay');
  const url = payment.callbackUrl ?? world.settings.read().callbackUrl;
  const dropped = faults.has('drop-callbacks') || url === null;
  return world.books.callbacks.put({
    id: ulid(now),
    reference: payment.reference,
    status,
    url,
    body,
    signature: hmacHex(wish.badSignature ? 'not-the-key' : merchant.privateKeyOf(payment), body),
    createdAt: now,
    nextAttemptAt: dropped ? null : now + (late ? (late.delayMs ?? DEFAULT_LATE_MS) : 0),
    state: dropped ? 'dropped' : 'waiting',
    attempts: [],
  });
}

/** The exact text Tripay posts about a payment. */
export function callbackBody(payment: PaymentRecord): string {
  return phpJson({
    reference: payment.reference,
    merchant_ref: payment.merchantRef,
    payment_method: channelOf(payment.method)?.name ?? payment.method,
    payment_method_code: payment.method,
    total_amount: payment.amount,
    ...moneyOf(payment),
    is_closed_payment: 1,
    status: payment.status,
    paid_at: payment.paidAt === null ? null : seconds(payment.paidAt),
    note: payment.note,
  });
}

/**
 * Posts a callback once and records the attempt. Only HTTP 200 with `{"success":true}` delivers it;
 * anything else is tried again after `callbackRetryMs`, three times at most.
 */
export async function deliver(
  world: World,
  callback: CallbackRecord,
  stopped: AbortSignal,
): Promise<void> {
  const { callbackRetryMs, callbackTimeoutMs } = world.settings.read();
  const attempt = await post(world, callback, callbackTimeoutMs, stopped);
  // Cut short by our own stop: not Tripay's attempt, so the next start makes it.
  if (stopped.aborted && attempt.httpStatus === null) return;
  const kept = world.books.callbacks.get(callback.id);
  if (!kept) return;
  const attempts = [...kept.attempts, attempt];
  const delivered = attempt.httpStatus === 200 && isSuccess(attempt.answer);
  const over = delivered || attempts.length > RETRIES;
  world.books.callbacks.put({
    ...kept,
    attempts,
    state: delivered ? 'delivered' : over ? 'given-up' : 'waiting',
    nextAttemptAt: over ? null : world.now() + callbackRetryMs,
  });
}

async function post(
  world: World,
  callback: CallbackRecord,
  timeoutMs: number,
  stopped: AbortSignal,
): Promise<CallbackAttempt> {
  const at = world.now();
  const started = performance.now();
  const ended = (rest: Pick<CallbackAttempt, 'httpStatus' | 'answer' | 'error'>) => ({
    at,
    tookMs: Math.round(performance.now() - started),
    ...rest,
  });
  try {
    const response = await fetch(callback.url ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Tripay-Sandbox',
        'x-callback-event': 'payment_status',
        'x-callback-signature': callback.signature,
      },
      body: callback.body,
      redirect: 'manual',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(timeoutMs)]),
    });
    const answer = (await response.text()).slice(0, ANSWER_KEPT);
    return ended({ httpStatus: response.status, answer, error: null });
  } catch (error) {
    return ended({ httpStatus: null, answer: null, error: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string } } | null)?.cause?.code;
  return cause ?? (error instanceof Error ? error.message : String(error));
}

function isSuccess(answer: string | null): boolean {
  try {
    return (JSON.parse(answer ?? '') as { success?: unknown } | null)?.success === true;
  } catch {
    return false;
  }
}
