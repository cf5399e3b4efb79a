import { type Mode, modeOf } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import type { ChannelDirectory } from '../modules/payment/channel-directory.ts';
import { TestModeUnavailableError } from '../modules/payment/payment.errors.ts';
import type { PaymentGateway } from '../port.ts';

/** Everything about the payment gateway of one mode. */
export type GatewayDesk = {
  readonly gateway: PaymentGateway;
  readonly channels: ChannelDirectory;
  /** Under the platform's own address. */
  readonly callbackPath: string;
  /** What its references are posted under, so that the two gateways never mean the same movement. */
  readonly scope: 'tripay' | 'tripay-test';
};

/** Live payments and those of test mode never share a gateway; null where there is no test mode. */
export type GatewayDesks = { readonly LIVE: GatewayDesk; readonly TEST: GatewayDesk | null };

/** The desk of a mode. Throws `TestModeUnavailableError`; the live one never stands in. */
export const deskIn = ({ desks }: Pick<Deps, 'desks'>, mode: Mode): GatewayDesk => {
  const desk = desks[mode];
  if (!desk) throw new TestModeUnavailableError();
  return desk;
};

/** The desk this customer's payments go to. Throws `TestModeUnavailableError`. */
export const deskOf = (deps: Pick<Deps, 'desks'>, customerId: string): GatewayDesk =>
  deskIn(deps, modeOf(customerId));
