import { type Mode, modeOf } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import type { ChannelDirectory } from '../modules/payment/channel-directory.ts';
import type { PaymentEntity } from '../modules/payment/payment.entity.ts';
import { TestModeUnavailableError } from '../modules/payment/payment.errors.ts';
import type { GatewayChannel, PaymentGateway } from '../port.ts';
import { type GatewayScope, gateways } from './registry.ts';

/** Everything about one payment gateway in one mode. */
export type GatewayDesk = {
  /** The gateway's name in the registry. */
  readonly name: string;
  readonly gateway: PaymentGateway;
  readonly channels: ChannelDirectory;
  readonly scope: GatewayScope;
};

/** Live payments and those of test mode never share an account; empty where a mode has no gateway. */
export type GatewayDesks = Readonly<Record<Mode, readonly GatewayDesk[]>>;

/** A channel and the gateway it belongs to. */
export type OfferedChannel = GatewayChannel & { readonly gateway: string };

type WithDesks = Pick<Deps, 'desks'>;

/** The path of a gateway's callbacks below this subgraph; its name and mode decide. */
export const callbackPath = (name: string, mode: Mode): string =>
  `/webhooks/${name}${mode === 'TEST' ? '/test' : ''}`;

/** The same path under the platform's own address. */
export const publicCallbackPath = (name: string, mode: Mode): string =>
  callbackPath(name, mode).replace('/webhooks/', '/webhooks/billing/');

/** The desks a customer may pay at. Throws `TestModeUnavailableError`; the live ones never stand in. */
export const desksOf = ({ desks }: WithDesks, customerId: string): readonly GatewayDesk[] => {
  const mode = modeOf(customerId);
  if (mode === 'TEST' && desks.TEST.length === 0) throw new TestModeUnavailableError();
  return desks[mode];
};

/** The desk of a gateway in a mode. Throws when it is not connected, which no reference of it can be. */
export const deskIn = ({ desks }: WithDesks, mode: Mode, name: string): GatewayDesk => {
  const desk = desks[mode].find((each) => each.name === name);
  if (desk) return desk;
  if (mode === 'TEST') throw new TestModeUnavailableError();
  throw new Error(`The payment gateway ${name} is not connected.`);
};

/** The desk a payment is or will be opened at. Throws as `deskIn`. */
export const deskOf = (
  deps: WithDesks,
  { customerId, gateway }: Pick<PaymentEntity, 'customerId' | 'gateway'>,
): GatewayDesk =>
  // A process of the version before there were several writes no name; there was only the first.
  deskIn(deps, modeOf(customerId), gateway ?? gateways[0].name);

/**
 * The channels a customer may pay through; where two gateways use one code, the first keeps it. Those of a
 * silent gateway are left out; throws `PaymentGatewayUnavailableError` when all are silent.
 */
export const channelsFor = async (
  deps: WithDesks,
  customerId: string,
): Promise<OfferedChannel[]> => {
  const read = await Promise.allSettled(
    desksOf(deps, customerId).map(async ({ name, channels }) =>
      (await channels.all()).map((channel) => ({ ...channel, gateway: name })),
    ),
  );
  const failure = read.find(({ status }) => status === 'rejected') as
    | PromiseRejectedResult
    | undefined;
  if (failure && read.every(({ status }) => status === 'rejected')) throw failure.reason;
  const all = read.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  const owners = new Map(all.toReversed().map(({ code, gateway }) => [code, gateway]));
  return all.filter(({ code, gateway }) => owners.get(code) === gateway);
};
