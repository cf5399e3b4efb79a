import { connectSandbox, type RunningSandbox, startSandbox } from '@webrana/sandbox';
import {
  Customer,
  createProfile,
  freePort,
  imagesDocument,
  placeOrderDocument,
  quoteDocument,
  referenceOf,
  settingsOf,
  spawnProgram,
  type TestProcess,
  type TestProfile,
  until,
} from '@webrana/testkit';
import { launcherOptions } from '../config.ts';

export const startingBalance = 10_000_000;

export type Shopper = {
  readonly customer: Customer;
  readonly orders: { readonly id: string; readonly total: number }[];
};
export type Shop = {
  readonly profile: TestProfile;
  readonly sandbox: RunningSandbox;
  readonly urls: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the launchers; the database stays. */
  stop(): Promise<void>;
  close(): Promise<void>;
};

/** The launcher as people run it, `launchers` times over one database, with an outside world. */
export const openShop = async (launchers: number): Promise<Shop> => {
  const profile = await createProfile();
  const sandbox = await startSandbox({
    settings: { bootMs: 0, dropletLimit: 100_000, rateLimitPerHour: 0, rateLimitPerMinute: 0 },
  });
  const started: TestProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const each of started.splice(0)) await each.stop();
  };
  const close = async (): Promise<void> => {
    await stop();
    await sandbox.close();
    await profile.remove();
  };
  const environment = {
    ...profile.environment,
    ...settingsOf(sandbox),
    ...launcherOptions,
    DATABASE_POOL_SIZE: '8',
    WEBRANA_BUILD: '0',
    WEBRANA_DEMO: '0',
    WELCOME_BONUS_IDR: '0',
  };
  const urls: string[] = [];
  try {
    const count = profile.kind === 'embedded' ? 1 : launchers;
    for (let index = 0; index < count; index += 1) {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const own = { ...environment, PUBLIC_URL: urls[0] ?? url };
      started.push(await spawnProgram('platform/src/main.ts', port, own));
      urls.push(url);
    }
    const visitor = new Customer(urls[0] as string);
    await until(async () => {
      const { data } = await visitor.send<{ plans?: unknown[]; osImages?: unknown[] }>(
        '{ plans { id } osImages { id } }',
      );
      return Boolean(data?.plans?.length && data.osImages?.length);
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { profile, sandbox, urls, environment, stop, close };
};

const topUpDocument = `mutation TopUp($input: TopUpWalletInput!) {
  topUpWallet(input: $input) {
    __typename
    ... on TopUpWalletSuccess { payment { instructions { checkoutUrl } } }
    ... on UserError { message }
  }
}`;

/** A customer with a wallet full of paid money. */
const registerShopper = async (shop: Shop, url: string): Promise<Customer> => {
  const outside = connectSandbox(shop.sandbox.url);
  const customer = await new Customer(url).registers(outside);
  const { topUpWallet } = await customer.ask(topUpDocument, {
    input: {
      amount: startingBalance,
      method: 'CHANNEL',
      channelCode: 'BRIVA',
      idempotencyKey: 'fill',
    },
  });
  if (topUpWallet.__typename !== 'TopUpWalletSuccess') throw new Error(JSON.stringify(topUpWallet));
  await outside.pay(referenceOf(topUpWallet.payment));
  await until(async () => {
    const { wallet } = await customer.ask('{ wallet { balance { amount } } }');
    return wallet?.balance.amount === startingBalance;
  });
  return customer;
};

/** `count` orders to pay, made through the public door. */
const placeOrders = async (customer: Customer, count: number): Promise<Shopper['orders']> => {
  const plan = await customer.choosesPlan();
  const { osImages } = await customer.ask(imagesDocument);
  const regionId = plan.availableRegions[0]?.id;
  const wish = { planId: plan.id, regionId, period: 'DAILY', quantity: 1 };
  const orders: Shopper['orders'] = [];
  for (let index = 0; index < count; index += 1) {
    const { quote } = await customer.ask(quoteDocument, { input: wish });
    const { placeOrder } = await customer.ask(placeOrderDocument, {
      input: {
        quoteId: quote.id,
        osImageId: osImages[0].id,
        hostname: `n${index}`,
        idempotencyKey: `place-${index}`,
      },
    });
    if (placeOrder.__typename !== 'PlaceOrderSuccess') throw new Error(JSON.stringify(placeOrder));
    orders.push({ id: placeOrder.order.id, total: placeOrder.order.total.amount });
  }
  return orders;
};

/** Shoppers with together at least `orders` orders to pay. */
export const prepareShoppers = async (
  shop: Shop,
  shoppers: number,
  orders: number,
): Promise<Shopper[]> => {
  const customers: Customer[] = [];
  for (let index = 0; index < shoppers; index += 1)
    customers.push(await registerShopper(shop, shop.urls[index % shop.urls.length] as string));
  const each = Math.ceil(orders / shoppers);
  return Promise.all(
    customers.map(async (customer) => ({ customer, orders: await placeOrders(customer, each) })),
  );
};
