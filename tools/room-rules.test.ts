import { describe, expect, it } from 'vitest';
import { importProblem } from './room-rules.ts';

const order = 'subgraphs/orders/src/modules/order';

describe('walls between rooms', () => {
  it.each([
    [`${order}/use-cases/place-order.ts`, '@webrana/billing'],
    [`${order}/use-cases/place-order.ts`, '../../../../../billing/src/index.ts'],
    [`${order}/use-cases/place-order.ts`, 'graphql'],
    [`${order}/resolvers/Query/orders.ts`, '@mikro-orm/core'],
    [`${order}/order.entity.ts`, '@webrana/queue-kit'],
    ['packages/money/src/index.ts', '@webrana/orders'],
    ['packages/subgraph-kit/src/index.ts', '../../../gateway/src/index.ts'],
    ['gateway/src/start.ts', '@webrana/identity'],
    ['clients/customer/src/features/orders/OrderPage.tsx', '../instances/InstancePage.tsx'],
    ['clients/admin/src/main.tsx', '@webrana/gateway'],
    ['sandbox/src/tripay/service.ts', '@webrana/billing'],
  ])('%s may not import %s', (file, specifier) => {
    expect(importProblem(file, specifier)).toBeTypeOf('string');
  });

  it.each([
    [`${order}/use-cases/place-order.ts`, '../order.repository.ts'],
    [`${order}/use-cases/place-order.ts`, '@webrana/events'],
    [`${order}/resolvers/Query/orders.ts`, '../../use-cases/place-order.ts'],
    [`${order}/use-cases/place-order.test.ts`, '@webrana/orm-kit'],
    ['packages/testkit/src/index.ts', '@webrana/platform'],
    ['platform/src/subgraphs.ts', '@webrana/orders'],
    ['clients/customer/src/features/orders/OrderPage.tsx', '../../shell/session.ts'],
    ['clients/customer/src/features/orders/OrderPage.tsx', '@webrana/ui'],
  ])('%s may import %s', (file, specifier) => {
    expect(importProblem(file, specifier)).toBeUndefined();
  });
});
