import type { StartContext } from '@webrana/subgraph-kit';
import { readSettings } from './config.ts';
import type { Deps } from './context.ts';
import { createTripayGateway } from './gateways/tripay/adapter.ts';
import { createChannelDirectory } from './modules/payment/channel-directory.ts';
import { createWalletTill } from './modules/payment/wallet-till.ts';
import type { PaymentGateway } from './port.ts';
import { createReport } from './report.ts';

/** Makes what use cases need; `gateway` replaces the live one in tests. */
export const createDeps = (start: StartContext, gateway?: PaymentGateway): Deps => {
  const settings = readSettings(start.environment);
  const { tripay, testTripay } = settings;
  const desk = (used: PaymentGateway) => ({
    gateway: used,
    channels: createChannelDirectory(used, start.clock, start.log),
  });
  return {
    settings,
    desks: {
      LIVE: {
        ...desk(gateway ?? createTripayGateway(tripay)),
        callbackPath: '/webhooks/billing/tripay',
        scope: 'tripay',
      },
      TEST: testTripay && {
        ...desk(createTripayGateway(testTripay)),
        callbackPath: '/webhooks/billing/tripay/test',
        scope: 'tripay-test',
      },
    },
    report: createReport(start.metrics),
    confirming: new Map(),
    walletTill: createWalletTill(),
    background: new Set(),
  };
};

/** Waits for openings that outlived their request. */
export const closeDeps = async ({ background }: Deps): Promise<void> => {
  await Promise.allSettled(background);
};
