import type { Clock, Logger } from '@webrana/telemetry';
import type { GatewayChannel, PaymentGateway } from '../../port.ts';
import { PaymentGatewayUnavailableError } from './payment.errors.ts';

export interface ChannelDirectory {
  /** Every channel; throws `PaymentGatewayUnavailableError` when none was ever read. */
  all(): Promise<GatewayChannel[]>;
}

const freshMs = 10 * 60_000;
/** After a failure nobody else waits for the same silence for so long. */
const pauseMs = 10_000;

/** Remembers the gateway's channels for ten minutes, and longer while it does not answer. */
export const createChannelDirectory = (
  gateway: PaymentGateway,
  clock: Clock,
  log: Logger,
): ChannelDirectory => {
  let known: { channels: GatewayChannel[]; readAt: number } | undefined;
  let failure: { cause: unknown; at: number } | undefined;
  let reading: Promise<GatewayChannel[]> | undefined;

  const read = async (): Promise<GatewayChannel[]> => {
    try {
      const channels = await gateway.channels();
      known = { channels, readAt: clock.now().getTime() };
      failure = undefined;
      return channels;
    } catch (cause) {
      failure = { cause, at: clock.now().getTime() };
      log.warn({ err: cause, stale: known !== undefined }, 'the payment channels cannot be read');
      if (known) return known.channels;
      throw new PaymentGatewayUnavailableError(cause);
    } finally {
      reading = undefined;
    }
  };

  return {
    async all() {
      const now = clock.now().getTime();
      if (known && now - known.readAt < freshMs) return known.channels;
      if (failure && now - failure.at < pauseMs) {
        if (known) return known.channels;
        throw new PaymentGatewayUnavailableError(failure.cause);
      }
      reading ??= read();
      return reading;
    },
  };
};
