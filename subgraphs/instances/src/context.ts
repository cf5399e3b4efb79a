import type { Sealer } from '@webrana/secrets';
import type { ResolverContext, UseCaseContext } from '@webrana/subgraph-kit';
import type { createLoaders } from './modules/instance/instance.loaders.ts';

export type Deps = {
  /** Seals root passwords; the context is `instance:<id>`. */
  readonly sealer: Sealer;
};
export type Loaders = ReturnType<typeof createLoaders>;
export type Context = ResolverContext<Deps, Loaders>;
export type UseCase = UseCaseContext<Deps>;
