import { subgraph as billing } from '@webrana/billing';
import { subgraph as catalog } from '@webrana/catalog';
import { subgraph as identity } from '@webrana/identity';
import { subgraph as instances } from '@webrana/instances';
import { subgraph as notifications } from '@webrana/notifications';
import { subgraph as orders } from '@webrana/orders';
import { subgraph as providers } from '@webrana/providers';
import type { AnySubgraphDefinition } from '@webrana/subgraph-kit';

/** Every subgraph of the platform, in the order they start. */
export const subgraphDefinitions: readonly AnySubgraphDefinition[] = [
  identity,
  catalog,
  orders,
  billing,
  instances,
  notifications,
  providers,
];
