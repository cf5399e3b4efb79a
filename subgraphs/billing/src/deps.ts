import type { StartContext } from '@webrana/subgraph-kit';
import { readSettings } from './config.ts';
import type { Deps } from './context.ts';
import type { GatewayDesk } from './gateways/desk.ts';
import { gateways, scopeOf } from './gateways/registry.ts';
import { createChannelDirectory } from './modules/payment/channel-directory.ts';
import { createWalletTill } from './modules/payment/wallet-till.ts';
import type { GatewayDefinition } from './port.ts';
import { createReport } from './report.ts';

/** Makes what use cases need; `definitions` stand in for the registry in tests. */
export const createDeps = (
  start: StartContext,
  definitions: readonly GatewayDefinition[] = gateways,
): Deps => {
  const connected = definitions.map(({ name, connect }) => ({
    name,
    accounts: connect(start.environment),
  }));
  const desksIn = (mode: 'LIVE' | 'TEST'): GatewayDesk[] =>
    connected.flatMap(({ name, accounts }) => {
      const gateway = accounts[mode];
      if (!gateway) return [];
      const channels = createChannelDirectory(gateway, start.clock, start.log);
      return { name, gateway, channels, scope: scopeOf(name, mode) };
    });
  return {
    settings: readSettings(start.environment),
    desks: { LIVE: desksIn('LIVE'), TEST: desksIn('TEST') },
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
