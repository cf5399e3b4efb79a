import { type Logger, silentLogger } from '@webrana/telemetry';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { server } from './databases.ts';
import { type Billing, documents, fill, kinds, startBilling } from './start-billing.ts';

/** The values in every order. */
const permutations = <T>(values: readonly T[]): T[][] =>
  values.length <= 1
    ? [[...values]]
    : values.flatMap((value, index) =>
        permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]),
      );

/** Why transactions were tried again. */
const retried: unknown[] = [];
const log: Logger = {
  ...silentLogger,
  debug: (facts, message) => {
    if (message === 'transaction is tried again') retried.push(facts);
  },
  child: () => log,
};

describe.each(kinds)('paying under faults ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind, log });
  }, 60_000);
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const openChannel = async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    const { payments } = await billing.outside.books();
    const found = payments.find(({ merchantRef }) => merchantRef === payment.id);
    return { order, paymentId: payment.id as string, reference: found?.reference ?? '' };
  };
  const credits = async (reference: string): Promise<number> =>
    (await billing.tables('select id from ledger_transaction where idem_key = ?', [reference]))
      .length;
  const outcome = async (orderId: string) => {
    const [row] = await billing.tables<{ invoice: string; payment: string; number: string }>(
      `select i.status as invoice, p.status as payment, i.number as number
       from invoice i join payment p on p.invoice_id = i.id where i.order_id = ?`,
      [orderId],
    );
    return row;
  };

  test('a hundred callbacks, the poller and an admin’s replays at once credit once', async () => {
    const { order, paymentId, reference } = await openChannel();
    const finance = billing.staff('FINANCE');
    // The first callback is kept but works nothing, so that there is one to replay.
    await billing.outside.pay(reference);
    const [paid] = await billing.callbacksOf(reference);
    if (!paid) throw new Error('no callback');
    await billing.outside.addFault({
      service: 'tripay',
      operation: 'getTransaction',
      mode: 'error',
      status: 503,
      times: 1,
    });
    expect((await billing.callback(paid.body, paid.signature)).status).toBe(500);
    const list = await finance.ask(documents.callbacks, { reference });
    const input = { callbackId: list.edges[0].node.id };
    billing.pass(20_000);
    await Promise.all([
      ...Array.from({ length: 100 }, () => billing.callback(paid.body, paid.signature)),
      ...Array.from({ length: 5 }, () => billing.poll()),
      ...Array.from({ length: 10 }, () => finance.ask(documents.replay, { input })),
    ]);
    expect(await credits(reference)).toBe(1);
    expect(await outcome(order.id)).toMatchObject({ invoice: 'PAID', payment: 'PAID' });
    const paidEvents = await billing.events('billing.invoice-paid');
    expect(paidEvents.filter(({ orderId }) => orderId === order.id)).toHaveLength(1);
    expect(paymentId).toMatch(/^pay_/);
  });

  test('every order of PAID, FAILED and EXPIRED ends paid, credited once', async () => {
    for (const statuses of permutations(['PAID', 'FAILED', 'EXPIRED'] as const)) {
      const { order, reference } = await openChannel();
      await billing.outside.pay(reference);
      for (const status of statuses) {
        const [sent] = await billing.outside.sendCallback(reference, { status });
        await billing.callback(sent?.body ?? '', sent?.signature ?? '');
      }
      expect(await outcome(order.id), statuses.join()).toMatchObject({
        invoice: 'PAID',
        payment: 'PAID',
      });
      expect(await credits(reference), statuses.join()).toBe(1);
    }
  });

  test('forged callbacks and those of another amount credit nothing', async () => {
    const { order, reference } = await openChannel();
    const forged = await billing.outside.sendCallback(reference, {
      status: 'PAID',
      badSignature: true,
    });
    const other = await billing.outside.sendCallback(reference, { status: 'PAID', amount: 1 });
    for (const { body, signature } of [...forged, ...other])
      await billing.callback(body, signature);
    expect(await outcome(order.id)).toMatchObject({ invoice: 'OPEN', payment: 'PENDING' });
    expect(await credits(reference)).toBe(0);
  });

  test('the same key many times at once is one payment, and once more afterwards', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 300_000);
    const order = customer.order();
    const first = await Promise.all(
      Array.from({ length: 16 }, () => customer.pay(order.id, undefined, 'twin')),
    );
    const again = await customer.pay(order.id, undefined, 'twin');
    const ids = new Set([...first, again].map(({ payment }) => payment.id));
    expect(ids.size).toBe(1);
    expect(await customer.balance()).toBe(189_000);
  });

  test('the books are right', async () => {
    expect((await billing.verify()).problems).toEqual([]);
  });

  describe.skipIf(skip || kind !== 'server')('while the database fails', () => {
    /** Stands in the way of every payer: holds the counter that is taken last. */
    const holdCounter = async () => {
      const [{ name }] = (await billing.tables<{ name: string }>('select database() as name')) as [
        { name: string },
      ];
      const other = await createConnection({ uri: `${server}/${name}` });
      await other.query('set session transaction isolation level read committed');
      await other.query('begin');
      await other.query('update invoice_counter set last_number = last_number');
      const waiting = async (): Promise<number[]> => {
        const [rows] = await other.query<never[]>(
          `select trx_mysql_thread_id as id from information_schema.innodb_trx
           where trx_state = 'LOCK WAIT' and trx_query like '%invoice_counter%'`,
        );
        return (rows as { id: number }[]).map(({ id }) => id);
      };
      return { other, waiting };
    };
    const payer = async () => {
      const customer = billing.customer();
      await fill(billing, customer.userId, 200_000);
      // The month's counter exists from here on.
      await customer.pay(customer.order(11_100).id);
      return customer;
    };
    const untilWaiting = async (waiting: () => Promise<number[]>): Promise<number> => {
      for (;;) {
        // The server renews this view only for who has not read it for 100 ms: asking without a
        // pause may show for ever what was at first.
        await new Promise((resolve) => setTimeout(resolve, 120));
        const [id] = await waiting();
        if (id !== undefined) return id;
      }
    };

    it('a connection killed in the middle of paying: tried again, paid once', async () => {
      const customer = await payer();
      const order = customer.order();
      const { other, waiting } = await holdCounter();
      retried.length = 0;
      const paying = customer.pay(order.id, undefined, 'killed');
      await other.query(`kill connection ${await untilWaiting(waiting)}`);
      await other.query('rollback');
      await other.end();
      expect(await paying).toMatchObject({ __typename: 'PayOrderSuccess' });
      expect(retried.length).toBeGreaterThan(0);
      expect(await customer.balance()).toBe(200_000 - 11_100 - 111_000);
      expect(await customer.pay(order.id, undefined, 'killed')).toEqual(await paying);
    }, 30_000);

    it('a deadlock: the payment that was undone is tried again, and paid once', async () => {
      const customer = await payer();
      const order = customer.order();
      const { other, waiting } = await holdCounter();
      retried.length = 0;
      const paying = customer.pay(order.id, undefined, 'deadlock');
      await untilWaiting(waiting);
      // The server undoes whoever has written less, so this side writes a lot.
      const many = Array.from({ length: 500 }, (_, index) => `('rival', 'k${index}', '', now(3))`);
      await other.query(
        `insert into idempotency (\`scope\`, \`key\`, input_hash, created_at) values ${many.join()}`,
      );
      await other.query("update account set held = held where kind = 'CUSTOMER_WALLET'");
      await other.query('rollback');
      await other.end();
      expect(await paying).toMatchObject({ __typename: 'PayOrderSuccess' });
      expect(retried).toMatchObject([{ err: { errno: 1213 } }]);
      expect(await customer.balance()).toBe(200_000 - 11_100 - 111_000);
    }, 30_000);

    it('the books are right', async () => {
      expect((await billing.verify()).problems).toEqual([]);
    });
  });
});
