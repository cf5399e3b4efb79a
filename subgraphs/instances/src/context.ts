import type { Sealer } from '@webrana/secrets';
import type { ResolverContext, UseCaseContext } from '@webrana/subgraph-kit';
import type { Settings } from './config.ts';
import type { createLoaders } from './modules/instance/instance.loaders.ts';
import type { createRenewalLoaders } from './modules/renewal/renewal.loaders.ts';
import type { Report } from './report.ts';

export type Deps = {
  /** Seals root passwords; the context is `instance:<id>`. */
  readonly sealer: Sealer;
  readonly settings: Omit<Settings, 'secret'>;
  readonly report: Report;
};
export type Loaders = ReturnType<typeof createLoaders> & ReturnType<typeof createRenewalLoaders>;
export type Context = ResolverContext<Deps, Loaders>;
export type UseCase = UseCaseContext<Deps>;
