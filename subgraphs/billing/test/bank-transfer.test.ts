import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OrderClosed } from '@webrana/events';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, type Customer, documents, kinds, startBilling } from './start-billing.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe.each(kinds)('bank transfers ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const topUp = async (customer: Customer, amount = 100_000) => {
    const input = { amount, method: 'BANK_TRANSFER', idempotencyKey: newId('event') };
    return (await customer.ask(documents.topUp, { input })).payment;
  };
  const order = async (customer: Customer, bankAccountCode?: string) => {
    const placed = customer.order();
    const input = {
      orderId: placed.id,
      method: 'BANK_TRANSFER',
      bankAccountCode,
      idempotencyKey: newId('event'),
    };
    const paid = await customer.ask(documents.pay, { input });
    return {
      order: placed,
      payment: paid.payment,
      again: () =>
        customer.ask(documents.pay, { input: { ...input, idempotencyKey: newId('event') } }),
    };
  };
  const prove = (customer: Customer, paymentId: string, file: Buffer | string = png) => {
    const contentBase64 = typeof file === 'string' ? file : file.toString('base64');
    const input = { paymentId, contentBase64, fileName: '../../<b>bukti</b>.png' };
    return customer.ask(documents.proof, { input });
  };
  const approve = (staff: ReturnType<Billing['staff']>, paymentId: string) =>
    staff.ask(documents.approve, { input: { paymentId, reason: 'Seen on the statement.' } });
  const acts = (subjectId: string) =>
    billing.tables<{ kind: string; staff_id: string; reason: string }>(
      'select * from staff_act where subject_id = ?',
      [subjectId],
    );

  test('fifty at once get fifty codes, and a code returns after 48 hours', async () => {
    const payments = await Promise.all(Array.from({ length: 50 }, () => topUp(billing.customer())));
    const codes = payments.map(({ transfer }) => transfer.uniqueCode.amount as number);
    expect(new Set(codes).size).toBe(50);
    for (const [index, code] of codes.entries()) {
      expect(code).toBeGreaterThanOrEqual(1);
      expect(code).toBeLessThanOrEqual(999);
      expect(payments[index].total.amount).toBe(100_000 + code);
      expect(payments[index].transfer.amount.amount).toBe(100_000 + code);
    }
    const free = [1, 2, 3].find((code) => !codes.includes(code)) ?? 4;
    const { claimCode } = await import('../src/modules/bank-transfer/amount-code.ts');
    const claim = (now: Date) =>
      billing
        .useCase()
        .transact((tx) => claimCode(tx, { accountCode: 'full', paymentId: newId('payment'), now }));
    const now = new Date();
    for (let code = 1; code <= 999; code += 1)
      if (code !== free)
        await billing.tables(
          'insert into transfer_code (account_code, amount_code, payment_id, held_until) select ?, ?, ?, held_until from transfer_code limit 1',
          ['full', code, `pay_${code}00000000`],
        );
    expect(await claim(now)).toBe(free);
    await expect(claim(now)).rejects.toMatchObject({ typename: 'PaymentChannelUnavailableError' });
    expect(await claim(new Date(now.getTime() + 49 * 3_600_000))).toBeGreaterThan(0);
  }, 30_000);

  test('nobody holds more than five', async () => {
    const customer = billing.customer();
    const opened = await Promise.all(
      Array.from({ length: 9 }, () => topUp(customer).catch(() => undefined)),
    );
    expect(opened.filter(Boolean)).toHaveLength(5);
  });

  test('ten clicks of three people approve an order once; its code goes to the wallet', async () => {
    const customer = billing.customer();
    const { order: placed, payment, again } = await order(customer, 'mandiri');
    expect(payment).toMatchObject({ status: 'PENDING', method: 'BANK_TRANSFER' });
    expect((await again()).payment.id).toBe(payment.id);
    expect(await prove(customer, payment.id)).toMatchObject({
      __typename: 'SubmitTransferProofSuccess',
      payment: { status: 'PENDING', expiresAt: null, transfer: { canSubmitProof: true } },
    });
    const people = [billing.staff(), billing.staff(), billing.staff('ADMIN')];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => approve(people[index % 3] as never, payment.id)),
    );
    const won = answers.filter(({ __typename }) => __typename === 'ApproveTransferSuccess');
    expect(won).toHaveLength(1);
    expect(won[0].payment).toMatchObject({ status: 'PAID', customer: { id: customer.userId } });
    const lost = answers.filter(({ __typename }) => __typename === 'TransferDecidedError');
    expect(lost.map(({ status }) => status)).toEqual(Array(9).fill('PAID'));
    const code = payment.total.amount - 111_000;
    expect(await customer.balance()).toBe(code);
    const events = await billing.events('billing.invoice-paid');
    expect(events.filter(({ orderId }) => orderId === placed.id)).toHaveLength(1);
    expect(await acts(payment.id)).toMatchObject([
      { kind: 'TRANSFER_APPROVED', reason: 'Seen on the statement.' },
    ]);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('a top-up gets its code too; a late one for an order goes to the wallet whole', async () => {
    const customer = billing.customer();
    const first = await topUp(customer, 50_000);
    await approve(billing.staff(), first.id);
    expect(await customer.balance()).toBe(first.total.amount);
    const { order: placed, payment } = await order(customer);
    await prove(customer, payment.id);
    await billing.receive(OrderClosed, {
      orderId: placed.id,
      customerId: customer.userId,
      status: 'EXPIRED',
    });
    await approve(billing.staff(), payment.id);
    expect(await customer.balance()).toBe(first.total.amount + payment.total.amount);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('nobody decides about a transfer of their own, nor without a recent proof', async () => {
    const admin = billing.staff('ADMIN');
    const payer = billing.customer(admin.userId);
    const payment = await topUp(payer, 10_000_000);
    await prove(payer, payment.id);
    const input = { paymentId: payment.id, reason: 'Seen on the statement.' };
    for (const document of [documents.approve, documents.reject]) {
      expect(await admin.ask(document, { input })).toMatchObject({
        __typename: 'OwnMoneyError',
        path: ['input', 'paymentId'],
      });
      const stale = billing.staff('ADMIN', 11 * 60_000);
      expect(await stale.ask(document, { input })).toMatchObject({
        __typename: 'ProofRequiredError',
      });
    }
    expect(await payer.balance()).toBe(0);
    expect(await acts(payment.id)).toEqual([]);
    expect(await approve(billing.staff(), payment.id)).toMatchObject({
      payment: { status: 'PAID', transfer: { isApproved: true } },
    });
    expect(await payer.balance()).toBe(payment.total.amount);
  });

  test('tells orders which of them wait for staff, from the proof until the decision', async () => {
    const customer = billing.customer();
    const [proved, silent, rejected] = [
      await order(customer),
      await order(customer),
      await order(customer),
    ];
    const orders = billing.as({ kind: 'service', name: 'orders' });
    const orderIds = [proved, silent, rejected].map((each) => each.order.id);
    const awaiting = async () =>
      (await orders.send(documents.awaitingDecision, { orderIds })).data.ordersAwaitingDecision;
    expect(await awaiting()).toEqual([]);
    await prove(customer, proved.payment.id);
    await prove(customer, rejected.payment.id);
    expect((await awaiting()).toSorted()).toEqual([proved.order.id, rejected.order.id].toSorted());
    // Neither the order's time nor that of codes ends a payment whose proof waits.
    billing.pass(72 * 3_600_000);
    await billing.run('expire-transfers');
    const status = async (id: string) => (await customer.ask(documents.payment, { id })).status;
    expect(await status(silent.payment.id)).toBe('EXPIRED');
    expect((await awaiting()).toSorted()).toEqual([proved.order.id, rejected.order.id].toSorted());
    const input = { paymentId: rejected.payment.id, reason: 'Not on the statement.' };
    await billing.staff().ask(documents.reject, { input });
    expect(await awaiting()).toEqual([proved.order.id]);
    // However late, the invoice is paid and not the wallet.
    await approve(billing.staff(), proved.payment.id);
    expect(await awaiting()).toEqual([]);
    const paid = await billing.events('billing.invoice-paid');
    expect(paid.filter(({ orderId }) => orderId === proved.order.id)).toHaveLength(1);
    expect(await customer.balance()).toBe(proved.payment.total.amount - 111_000);
    const refused = await customer.send(documents.awaitingDecision, { orderIds });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('a rejected one credits nothing and says why; approving it then fails', async () => {
    const customer = billing.customer();
    const payment = await topUp(customer);
    await prove(customer, payment.id);
    const input = { paymentId: payment.id, reason: 'Not on the statement.' };
    const rejected = await billing.staff().ask(documents.reject, { input });
    expect(rejected).toMatchObject({
      payment: { status: 'FAILED', transfer: { rejectionReason: 'Not on the statement.' } },
    });
    expect(await approve(billing.staff(), payment.id)).toMatchObject({
      __typename: 'TransferDecidedError',
      status: 'FAILED',
    });
    expect(await prove(customer, payment.id)).toMatchObject({
      __typename: 'TransferDecidedError',
    });
    expect(await customer.balance()).toBe(0);
    const short = await billing.staff().ask(documents.reject, { input: { ...input, reason: '.' } });
    expect(short.__typename).toBe('InvalidInputError');
  });

  test('a proof is kept outside the web, by its own type, and shown to finance only', async () => {
    const customer = billing.customer();
    const payment = await topUp(customer);
    for (const [file, reason] of [
      [Buffer.from('<svg onload="alert(1)"/>'), 'TYPE'],
      [Buffer.from('<html><script>alert(1)</script>'), 'TYPE'],
      [Buffer.from('MZ\x90\x00 an executable'), 'TYPE'],
      ['not base64 !', 'UNREADABLE'],
      ['A'.repeat(184_324), 'SIZE'],
    ] as const)
      expect(await prove(customer, payment.id, file)).toMatchObject({
        __typename: 'ProofNotAcceptedError',
        reason,
      });
    const folder = join(billing.dataDir, 'proofs');
    const before = readdirSync(folder).length;
    await prove(customer, payment.id);
    await prove(customer, payment.id, Buffer.concat([png, Buffer.from([1])]));
    expect(readdirSync(folder)).toHaveLength(before + 1);
    const stranger = billing.customer();
    expect((await prove(stranger, payment.id)).__typename).toBe('NotFoundError');
    const shown = await billing.staff().ask(documents.transferProof, { id: payment.id });
    const bytes = Buffer.from(shown.contentBase64, 'base64');
    expect(bytes.length).toBe(png.length + 1);
    expect(shown).toMatchObject({
      mediaType: 'image/png',
      fileName: '../../<b>bukti</b>.png',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    for (const actor of [customer, billing.staff('SUPPORT')]) {
      const refused = await actor.send(documents.transferProof, { id: payment.id });
      expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      const tried = await actor.send(documents.approve, {
        input: { paymentId: payment.id, reason: 'Let me in.' },
      });
      expect(tried.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    const name = readdirSync(folder).find(
      (file) => readFileSync(join(folder, file)).length === png.length + 1,
    );
    writeFileSync(join(folder, name ?? ''), 'changed');
    expect(await billing.staff().ask(documents.transferProof, { id: payment.id })).toBeNull();
  });

  test('one nobody proved expires; a late proof brings it back, one with a proof waits', async () => {
    const customer = billing.customer();
    const [silent, proved] = [await topUp(customer), await topUp(customer)];
    await prove(customer, proved.id);
    billing.pass(49 * 3_600_000);
    await billing.run('expire-transfers');
    const status = async (id: string) => (await customer.ask(documents.payment, { id })).status;
    expect(await status(silent.id)).toBe('EXPIRED');
    expect(await status(proved.id)).toBe('PENDING');
    await prove(customer, silent.id);
    expect(await status(silent.id)).toBe('PENDING');
    const waiting: string[] = [];
    let after: string | null = null;
    do {
      const page = await billing.staff('SUPPORT').ask(documents.waiting, { after, hasProof: true });
      waiting.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(waiting).toEqual(expect.arrayContaining([silent.id, proved.id]));
    expect(new Set(waiting).size).toBe(waiting.length);
    expect((await billing.verify()).problems).toEqual([]);
  });
});
