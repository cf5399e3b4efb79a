import type { SubgraphName } from '@webrana/events';
import { bootPlatform, referenceOf, until } from '@webrana/testkit';
import type { Figure } from './report.ts';

const page = `query Page($first: Int!) {
  instances(first: $first) {
    edges { node { id hostname plan { name } order { number invoice { number } } } }
  }
}`;
const subgraphs: SubgraphName[] = ['instances', 'catalog', 'orders', 'billing'];

/** SQL queries a page of instances costs in each subgraph, for a small and a large page. */
export const measureQueries = async (): Promise<Figure[]> => {
  const platform = await bootPlatform({ sandbox: { bootMs: 100 } });
  try {
    const customer = await platform.customer();
    for (let order = 0; order < 3; order += 1) {
      const placed = await customer.places({ quantity: 10, hostname: `n${order}` });
      await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id)));
      await until(async () => (await customer.order(placed.id)).status === 'ACTIVE', 60_000);
    }
    const count = async (first: number): Promise<Map<string, number>> => {
      const counted = new Map<string, number>();
      const stops = subgraphs.map((name) =>
        platform.subgraph(name).database.onQuery((sql) => {
          const table = /\bfrom\s+[`"]?(\w+)/i.exec(sql)?.[1];
          if (!table || /outbox|inbox/.test(table)) return;
          const key = `${name}.${table}`;
          counted.set(key, (counted.get(key) ?? 0) + 1);
        }),
      );
      const { instances } = await customer.ask(page, { first });
      for (const stop of stops) stop();
      if (instances.edges.length !== first) throw new Error('The page is not full');
      return counted;
    };
    await count(2);
    const small = await count(2);
    const large = await count(30);
    const most = Math.max(...large.values());
    const growth = Math.max(...[...large].map(([key, value]) => value / (small.get(key) ?? 1)));
    return [
      {
        name: `most SQL queries for one entity type on a page of 30 (${[...large].map(([key, value]) => `${key} ${value}`).join(', ')})`,
        value: most,
        unit: 'queries',
        budget: 1,
      },
      { name: 'queries of a page of 30 to a page of 2', value: growth, unit: 'ratio', budget: 1 },
    ];
  } finally {
    await platform.close();
  }
};
