import { execFile, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { payOrderDocument } from '@webrana/testkit';
import { sizes } from './config.ts';
import { measureBare } from './payments/bare-sql.ts';
import type { Load, LoadResult } from './payments/load.ts';
import {
  openShop,
  prepareShoppers,
  type Shop,
  type Shopper,
  startingBalance,
} from './payments/shop.ts';
import { type Figure, quantile } from './report.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

const makeLoad = (load: Load): Promise<LoadResult> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./payments/load.ts', import.meta.url)));
    let result: LoadResult | undefined;
    child.once('message', (message) => {
      result = message as LoadResult;
    });
    child.once('exit', (code) =>
      result ? resolve(result) : reject(new Error(`The load generator ended with ${code}`)),
    );
    child.send(load);
  });

/** CPU seconds of the launchers since they started. */
const cpuSeconds = async ({ urls }: Shop): Promise<number> => {
  const texts = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()));
  return texts
    .map((text) => Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]))
    .reduce((sum, seconds) => sum + seconds, 0);
};

/** What the wallets show beyond what was paid from them, whole rupiah; 0 is what it must be. */
const driftOf = async (
  shoppers: readonly Shopper[],
  paid: ReadonlySet<string>,
): Promise<number> => {
  let drift = 0;
  for (const { customer, orders } of shoppers) {
    const spent = orders.reduce((sum, { id, total }) => sum + (paid.has(id) ? total : 0), 0);
    const { wallet } = await customer.ask('{ wallet { balance { amount } } }');
    drift += Math.abs(startingBalance - spent - wallet.balance.amount);
  }
  return drift;
};

const verifyLedger = async (shop: Shop): Promise<number> => {
  const env = { PATH: process.env.PATH, ...shop.environment, NODE_OPTIONS: '' };
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['subgraphs/billing/src/verify-ledger.ts'],
      { cwd: root, env },
    );
    return stdout.includes('The books are right.') ? 0 : 1;
  } catch (error) {
    console.error((error as { stdout?: string }).stdout ?? error);
    return 1;
  }
};

/** Wallet payments through the gateway, and what the same database does without us. */
export const measurePayments = async (): Promise<Figure[]> => {
  const { concurrency, customers, launchers, payments } = sizes;
  const shop = await openShop(launchers);
  try {
    const shoppers = await prepareShoppers(shop, customers, payments + concurrency * 4);
    // Turns, so that neighbours in time are different wallets.
    const jobs = Array.from({ length: Math.max(...shoppers.map(({ orders }) => orders.length)) })
      .flatMap((_, turn) =>
        shoppers.map(({ customer, orders }) => ({
          token: customer.accessToken as string,
          orderId: orders[turn]?.id as string,
        })),
      )
      .filter(({ orderId }) => orderId);
    const load = { urls: shop.urls, document: payOrderDocument, concurrency };
    const warm = await makeLoad({ ...load, jobs: jobs.splice(0, concurrency * 4) });
    const before = await cpuSeconds(shop);
    const result = await makeLoad({ ...load, jobs: jobs.slice(0, payments) });
    const spent = (await cpuSeconds(shop)) - before;
    if (result.refusals.length > 0) throw new Error(`Refused: ${result.refusals[0]}`);
    const perSecond = result.paid.length / result.seconds;
    const drift = await driftOf(shoppers, new Set([...warm.paid, ...result.paid]));
    const problems = await verifyLedger(shop);
    await shop.stop();
    const { DATABASE_URL } = shop.environment as Record<string, string | undefined>;
    const bare = await measureBare(DATABASE_URL, payments, concurrency);
    const where = `${shop.profile.kind}, ${shop.urls.length} launchers, ${concurrency} at a time`;
    return [
      {
        name: `wallet payments through the gateway (${where})`,
        value: perSecond,
        unit: '/s',
        budget: 300,
        isFloor: true,
      },
      { name: 'payment, median', value: quantile(result.latencies, 0.5), unit: 'ms' },
      { name: 'payment, 95th percentile', value: quantile(result.latencies, 0.95), unit: 'ms' },
      {
        name: 'CPU of the launchers per payment',
        value: (spent * 1_000) / result.paid.length,
        unit: 'ms',
      },
      { name: 'wallets differ from what was paid', value: drift, unit: 'IDR', budget: 0 },
      { name: 'verify-ledger afterwards', value: problems, unit: 'problems', budget: 0 },
      {
        name: 'bare SQL transactions, a debit and two postings',
        value: bare.perSecond,
        unit: '/s',
      },
      {
        name: 'bare transactions in the time of one payment',
        value: bare.perSecond / perSecond,
        unit: 'ratio',
      },
    ];
  } finally {
    await shop.close();
  }
};
