import type { ResolverContext, UseCaseContext } from '@webrana/subgraph-kit';
import type { Settings } from './config.ts';
import type { GatewayDesks } from './gateways/desk.ts';
import type { createLoaders } from './loaders.ts';
import type { Confirmations } from './modules/payment/confirmations.ts';
import type { WalletTill } from './modules/payment/wallet-till.ts';
import type { Report } from './report.ts';

export type Deps = {
  readonly settings: Settings;
  readonly desks: GatewayDesks;
  readonly report: Report;
  /** Confirmations under way by reference, so that a storm of callbacks asks the gateway once. */
  readonly confirming: Confirmations;
  readonly walletTill: WalletTill;
  /** Openings that outlive their request; waited for at the end. */
  readonly background: Set<Promise<unknown>>;
};
export type Loaders = ReturnType<typeof createLoaders>;
export type Context = ResolverContext<Deps, Loaders>;
export type UseCase = UseCaseContext<Deps>;
