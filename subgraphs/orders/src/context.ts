import type { ResolverContext, UseCaseContext } from '@webrana/subgraph-kit';
import type { Settings } from './config.ts';
import type { createLoaders } from './modules/order/order.loaders.ts';

export type Deps = {
  readonly settings: Settings;
  /** A number people can read, random within the day `YYYY-MM-DD`; see `order-number.ts`. */
  readonly newOrderNumber: (day: string) => string;
};
export type Loaders = ReturnType<typeof createLoaders>;
export type Context = ResolverContext<Deps, Loaders>;
export type UseCase = UseCaseContext<Deps>;
