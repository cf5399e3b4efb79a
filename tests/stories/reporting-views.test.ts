import { readFileSync } from 'node:fs';
import { subgraphDefinitions } from '@webrana/platform';
import {
  bootPlatform,
  type Customer,
  referenceOf,
  type TestPlatform,
  until,
} from '@webrana/testkit';
import { type Connection, createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, expect, it } from 'vitest';

const guide = readFileSync(new URL('../../docs/reporting-views.md', import.meta.url), 'utf8');

/** The rights docs/reporting-views.md tells to give, in databases with another prefix. */
const grantsFor = (user: string, prefix: string): string[] => {
  const grants = guide.match(/^grant .*;$/gm) ?? [];
  const forAll = /\.(v_outbox|outbox) to /;
  return grants.flatMap((grant) => {
    const names = forAll.test(grant) ? subgraphDefinitions.map(({ name }) => name) : ['billing'];
    return names.map((name) =>
      grant
        .replace('webrana_billing', `webrana_${name}`)
        .replace('webrana_', `${prefix}_`)
        .replace("'bi'", `'${user}'`),
    );
  });
};

/** What docs/reporting-views.md promises beyond billing's own, which has a test of its own. */
const promised: Record<string, [view: string, columns: string[]][]> = {
  identity: [['v_audit', ['stream', 'seq', 'prev_hash', 'hash']]],
  catalog: [
    [
      'v_coupon_use',
      [
        'id',
        'coupon_id',
        'code',
        'order_id',
        'owner_id',
        'state',
        'quantity',
        'created_at',
        'updated_at',
      ],
    ],
  ],
  orders: [
    [
      'v_order_item',
      [
        'id',
        'order_id',
        'position',
        'state',
        'amount',
        'order_number',
        'order_status',
        'owner_id',
        'plan_id',
        'plan_name',
        'region_id',
        'period',
        'coupon_code',
        'invoice_id',
        'placed_at',
        'paid_at',
      ],
    ],
  ],
};

let platform: TestPlatform;
/** On servers: somebody with the rights of the guide, and somebody with all. */
let reader: Connection | undefined;
let admin: Connection | undefined;
let customer: Customer;
let order: { id: string; total: { amount: number } };
const prefix = (): string => new URL(platform.environment.DATABASE_URL as string).pathname.slice(1);

beforeAll(async () => {
  platform = await bootPlatform({ demo: true });
  if (platform.kind === 'servers') {
    const url = new URL(platform.environment.DATABASE_URL as string);
    url.pathname = '/';
    admin = await createConnection(url.href);
    const user = `${prefix()}_reader`;
    await admin.query(`create user '${user}'@'%' identified by 'reads only'`);
    for (const grant of grantsFor(user, prefix())) await admin.query(grant);
    url.username = user;
    url.password = 'reads only';
    reader = await createConnection(url.href);
  }
  customer = await platform.customer();
  order = await customer.places({ couponCode: 'HEMAT10', quantity: 2 });
  const payment = await customer.opensPayment(order.id);
  await platform.outside.pay(referenceOf(payment));
  await until(async () => (await customer.order(order.id)).status === 'ACTIVE');
});
afterAll(async () => {
  await reader?.end();
  await admin?.end();
  await platform?.close();
});

/** The views of a subgraph as its guide names them, with the one of every subgraph. */
const viewsOf = (name: string): string[] => {
  const section = guide.split('\n## ').find((each) => each.startsWith(`${name}\n`)) ?? '';
  return [
    'v_outbox',
    ...[...section.matchAll(/^\| `(v_\w+)` \|/gm)].map(([, view]) => view as string),
  ];
};

/** The columns of a view as its guide names them. */
const columnsOf = (view: string): string[] => {
  const section = guide.split('\n## ').find((each) => each.includes(`| \`${view}\` |`)) ?? '';
  const line = section.split('\n').find((each) => each.startsWith(`| \`${view}\` |`)) ?? '';
  const columns = line.split('|')[3] ?? '';
  return [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => column as string);
};

/** As somebody who may read the views and nothing else; SQLite knows no users. */
const read = async (
  subgraph: Parameters<TestPlatform['subgraph']>[0],
  sql: (table: string) => string,
): Promise<Record<string, unknown>[]> => {
  if (!reader) {
    const em = platform.subgraph(subgraph).database.fork();
    return em.execute(sql(''));
  }
  const [rows] = await reader.query(sql(`${prefix()}_${subgraph}.`));
  return rows as Record<string, unknown>[];
};

it('every subgraph shows which facts somebody has not heard yet', async () => {
  for (const { name } of subgraphDefinitions) {
    await until(async () => {
      const waiting = await read(name, (db) => `select * from ${db}v_outbox where done_at is null`);
      return waiting.length === 0;
    });
  }
  const [fact] = await read('orders', (db) => `select * from ${db}v_outbox limit 1`);
  expect(Object.keys(fact ?? {})).toEqual(['id', 'created_at', 'done_at']);
});

it('the views have the promised columns, in order', async () => {
  // An act of staff, so that the audit log has an entry.
  const staff = await platform.demoUser('admin');
  await staff.ask(
    `mutation($input: SuspendUserInput!) { suspendUser(input: $input) { __typename } }`,
    { input: { userId: customer.userId, reason: 'For the log.' } },
  );
  for (const [name, views] of Object.entries(promised))
    for (const [view, columns] of views) {
      const [row] = await read(name as 'orders', (db) => `select * from ${db}${view} limit 1`);
      expect(Object.keys(row ?? {}), view).toEqual(columns);
    }
});

it('the items of an order carry its price, and its coupon is used once', async () => {
  const of = `where owner_id = '${customer.userId}'`;
  const items = await read('orders', (db) => `select * from ${db}v_order_item ${of}`);
  expect(items.map(({ state }) => state)).toEqual(['ACTIVE', 'ACTIVE']);
  expect(new Set(items.map(({ order_id: id }) => id))).toEqual(new Set([order.id]));
  expect(items.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(order.total.amount);
  expect(items[0]).toMatchObject({ order_status: 'ACTIVE', coupon_code: 'HEMAT10' });
  const uses = await read('catalog', (db) => `select * from ${db}v_coupon_use ${of}`);
  expect(uses).toHaveLength(1);
  expect(uses[0]).toMatchObject({
    code: 'HEMAT10',
    order_id: order.id,
    state: 'COMMITTED',
    quantity: 2,
  });
});

it('a reader with the rights of the guide reads every view', async () => {
  for (const { name } of subgraphDefinitions)
    for (const view of viewsOf(name))
      await expect(read(name, (db) => `select * from ${db}${view} limit 1`)).resolves.toBeDefined();
  expect(subgraphDefinitions.flatMap(({ name }) => viewsOf(name))).toHaveLength(16);
});

it('a reader of the views reads nothing else and writes nothing', async ({ skip }) => {
  if (!reader) return skip('SQLite knows no users');
  // Refused for the table, or for a column of it that no view shows.
  const refusal = { errno: expect.toSatisfy((errno: number) => [1142, 1143].includes(errno)) };
  for (const sql of [
    `select * from ${prefix()}_orders.orders`,
    `select * from ${prefix()}_identity.audit_entry`,
    `select * from ${prefix()}_billing.invoice`,
    `select hostname from ${prefix()}_orders.order_item`,
    `select client_address from ${prefix()}_identity.audit_entry`,
    `select instructions from ${prefix()}_billing.payment`,
    `delete from ${prefix()}_orders.v_order_item`,
    `update ${prefix()}_catalog.v_coupon_use set quantity = 9`,
    `update ${prefix()}_billing.account set balance = 9`,
    `delete from ${prefix()}_billing.account`,
  ])
    await expect(reader.query(sql), sql).rejects.toMatchObject(refusal);
});

it('nobody writes through a view, whatever their rights, and none needs who created it', async () => {
  for (const { name } of subgraphDefinitions)
    for (const view of viewsOf(name)) {
      const full = admin ? `${prefix()}_${name}.${view}` : view;
      const run = (sql: string): Promise<unknown> =>
        admin ? admin.query(sql) : platform.subgraph(name).database.fork().execute(sql);
      const [column] = columnsOf(view);
      const refusal = admin
        ? { errno: expect.toSatisfy((errno: number) => [1288, 1471].includes(errno)) }
        : { message: expect.stringContaining('it is a view') };
      for (const sql of [
        `update ${full} set ${column} = ${column}`,
        `delete from ${full}`,
        `insert into ${full} (${column}) values ('x')`,
      ])
        await expect(run(sql), sql).rejects.toMatchObject(refusal);
    }
  if (!admin) return;
  const [rows] = await admin.query(
    `select table_name as name from information_schema.views
     where table_schema like ? and security_type <> 'INVOKER'`,
    [`${prefix()}\\_%`],
  );
  expect(rows).toEqual([]);
});
