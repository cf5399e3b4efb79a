import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importProblem, undeclaredProblem } from './room-rules.ts';

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

describe('what a workspace imports', () => {
  it.each([
    [`${order}/use-cases/place-order.ts`, 'express'],
    [`${order}/use-cases/place-order.ts`, '@webrana/testkit'],
    ['packages/money/src/index.ts', 'vitest'],
    ['gateway/src/start.ts', 'knex/lib/client.js'],
  ])('%s: %s is named in its package.json or refused', (file, specifier) => {
    expect(undeclaredProblem(file, specifier)).toContain('package.json');
  });

  it.each([
    [`${order}/use-cases/place-order.ts`, 'zod'],
    [`${order}/use-cases/place-order.ts`, 'node:crypto'],
    [`${order}/use-cases/place-order.ts`, '../order.repository.ts'],
    ['packages/money/src/money.test.ts', 'vitest'],
    ['gateway/src/start.ts', 'graphql/utilities'],
    ['clients/customer/vite.config.ts', '@webrana/ui/vite'],
  ])('%s may import %s', (file, specifier) => {
    expect(undeclaredProblem(file, specifier)).toBeUndefined();
  });
});

describe('the README of a subgraph', () => {
  const folder = new URL('../subgraphs/', import.meta.url);
  it.each(readdirSync(folder))('%s fits on a page of 60 lines', (name) => {
    const lines = readFileSync(new URL(`${name}/README.md`, folder), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
  });
});
