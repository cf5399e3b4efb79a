import type { UseCase } from '../../../context.ts';
import { PaymentChannelUnavailableError } from '../payment.errors.ts';
import { openAtGateway } from './open-at-gateway.ts';

/** Milliseconds from the start of the request; whoever asked us waits 4.5 s. */
const answerWithinMs = 4_000;
const leastMs = 1_000;

/**
 * Opens a payment at the gateway, or throws `PaymentChannelUnavailableError` when that takes too long.
 * The opening itself goes on, so that the next click finds it.
 */
export const openInTime = async (
  context: UseCase,
  paymentId: string,
  startedAt: number,
): Promise<void> => {
  const { background } = context.deps;
  const opening = openAtGateway(context, paymentId);
  const kept: Promise<unknown> = opening.catch((err: unknown) => {
    context.log.warn({ err, paymentId }, 'a payment could not be opened');
  });
  background.add(kept);
  void kept.finally(() => background.delete(kept));

  const left = Math.max(leastMs, answerWithinMs - (performance.now() - startedAt));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PaymentChannelUnavailableError()), left);
  });
  try {
    await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
};
