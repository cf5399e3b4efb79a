import type { ResolverContext, UseCaseContext } from '@webrana/subgraph-kit';
import type { AccountsByMode } from './accounts.ts';
import type { Pace } from './config.ts';
import type { OfferingReader } from './modules/offering/offering-reader.ts';
import type { ServerLoader } from './modules/server/server.loaders.ts';

export type Deps = {
  readonly accounts: AccountsByMode;
  readonly offerings: OfferingReader;
  readonly pace: Pace;
};

export type Loaders = { readonly server: ServerLoader };

export type Context = ResolverContext<Deps, Loaders>;
export type UseCase = UseCaseContext<Deps>;
