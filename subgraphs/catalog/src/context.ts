import type { ResolverContext, UseCaseContext } from '@webrana/subgraph-kit';
import type { Settings } from './config.ts';
import type { CatalogLoaders } from './loaders.ts';
import type { QuoteSigner } from './modules/quote/quote-signer.ts';

export type Deps = {
  readonly settings: Settings;
  readonly quotes: QuoteSigner;
  /** When this process last read the providers, in unix milliseconds. */
  readonly imports: { lastSuccessAt: number };
};
export type Loaders = CatalogLoaders;
export type Context = ResolverContext<Deps, Loaders>;
export type UseCase = UseCaseContext<Deps>;
