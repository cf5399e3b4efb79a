import type { ResolverContext, UseCaseContext } from '@webrana/subgraph-kit';
import type { Pace } from './config.ts';
import type { OfferingReader } from './modules/offering/offering-reader.ts';
import type { PollReader } from './modules/server/poll-reader.ts';
import type { ServerLoader } from './modules/server/server.loaders.ts';
import type { ProviderName, ProviderPort } from './port.ts';

export type Deps = {
  /** The configured clouds. */
  readonly ports: ReadonlyMap<ProviderName, ProviderPort>;
  readonly offerings: OfferingReader;
  readonly polls: PollReader;
  readonly pace: Pace;
};

export type Loaders = { readonly server: ServerLoader };

export type Context = ResolverContext<Deps, Loaders>;
export type UseCase = UseCaseContext<Deps>;
