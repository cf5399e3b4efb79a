import { InstanceFailed, OrderClosed, OrderPaymentRefused } from '@webrana/events';
import { newId } from '@webrana/ids';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countQueries } from './count-queries.ts';
import { readPdf } from './read-pdf.ts';
import {
  type Answer,
  type Billing,
  type Customer,
  fill,
  kinds,
  startBilling,
} from './start-billing.ts';

const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
const sellerNumber = '0123456789012345';

const invoiceFields = `id number status description total { amount } totalInWords
  refunded { amount } seller { name address taxNumber } buyer { name email }
  tax { price { amount } base { amount } ratePercent amount { amount } }
  creditNotes { number total { amount } tax { base { amount } amount { amount } } issuedAt }`;
const one = `query One($id: ID!) { invoice(id: $id) { ${invoiceFields} } }`;
const list = `query List($first: Int! = 20, $after: String, $filter: InvoiceFilter) {
  invoices(first: $first, after: $after, filter: $filter) {
    edges { node { ${invoiceFields} } } pageInfo { hasNextPage endCursor } } }`;
const pdf = `query Pdf($id: ID!, $locale: Locale) { invoice(id: $id) {
  pdf(locale: $locale) { fileName mediaType contentBase64 }
  creditNotes { pdf(locale: $locale) { fileName contentBase64 } } } }`;
const archive = `query Archive($month: String, $ids: [ID!], $projectId: ID) {
  invoiceArchive(month: $month, ids: $ids, projectId: $projectId) { fileName mediaType contentBase64 } }`;
const csv = `query Csv($month: String!, $projectId: ID) {
  invoicesCsv(month: $month, projectId: $projectId) { fileName contentBase64 } }`;
const taxReport = `query Tax($month: String!) { taxReport(month: $month) { month tax { amount }
  rates { ratePercent
    invoices { count price { amount } base { amount } tax { amount } }
    creditNotes { count price { amount } base { amount } tax { amount } } } } }`;
const coretax = `query Coretax($month: String!) { coretaxExport(month: $month) {
  fileName mediaType contentBase64 } }`;

const bytesOf = (file: { contentBase64: string }) => Buffer.from(file.contentBase64, 'base64');
const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions?.code;

describe.each(kinds)('invoices ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  let sari: Customer;
  let paid: { id: string; orderId: string };
  const staff = (role: 'SUPPORT' | 'FINANCE' | 'ADMIN') =>
    billing.as({ kind: 'user', userId: newId('user'), role, sessionId: 'ses_s' });

  const pay = async (customer: Customer, total?: number) => {
    const order = customer.order(total);
    await fill(billing, customer.userId, order.total.amount);
    const { invoice } = await customer.pay(order.id);
    return { id: invoice.id as string, orderId: order.id };
  };
  const failItem = (customer: Customer, orderId: string, amount: number) =>
    billing.receive(InstanceFailed, {
      instanceId: newId('instance'),
      orderId,
      itemId: newId('orderItem'),
      customerId: customer.userId,
      hostname: 'vps',
      amount,
    });

  beforeAll(async () => {
    if (skip) return;
    billing = await startBilling({
      kind,
      environment: {
        SELLER_NAME: 'PT Awan',
        SELLER_ADDRESS: 'Jalan 1\\nJakarta',
        SELLER_NPWP: sellerNumber,
      },
    });
    sari = billing.customer();
    paid = await pay(sari);
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  test('carry both parties, the tax and the total in words', async () => {
    const { data } = await sari.send(one, { id: paid.id });
    expect(data.invoice).toMatchObject({
      status: 'PAID',
      totalInWords: 'seratus sebelas ribu rupiah',
      seller: { name: 'PT Awan', address: 'Jalan 1\nJakarta', taxNumber: sellerNumber },
      buyer: { name: 'Sari <b>Dewi</b>', email: `${sari.userId}@example.com` },
      tax: {
        price: { amount: 100_000 },
        base: { amount: 91_667 },
        ratePercent: 12,
        amount: { amount: 11_000 },
      },
      refunded: { amount: 0 },
      creditNotes: [],
    });
  });

  test('belong to one customer; staff see all', async () => {
    const stranger = billing.customer();
    expect((await stranger.send(one, { id: paid.id })).data.invoice).toBeNull();
    expect((await stranger.send(one, { id: newId('invoice') })).data.invoice).toBeNull();
    expect((await stranger.send(list)).data.invoices.edges).toEqual([]);
    const ofSari = { filter: { customerId: sari.userId } };
    expect((await stranger.send(list, ofSari)).data.invoices.edges).toEqual([]);
    expect((await staff('SUPPORT').send(list, ofSari)).data.invoices.edges).toHaveLength(1);
    const ofNobody = { filter: { customerId: stranger.userId } };
    expect((await staff('SUPPORT').send(list, ofNobody)).data.invoices.edges).toEqual([]);
    expect((await sari.send(list, ofNobody)).data.invoices.edges).toEqual([]);
    expect((await stranger.send(archive, { ids: [paid.id] })).data.invoiceArchive).toBeTruthy();
    const { invoiceArchive } = (await stranger.send(archive, { ids: [paid.id] })).data;
    expect(Object.keys(unzipSync(bytesOf(invoiceArchive)))).toEqual([]);
    expect((await staff('SUPPORT').send(one, { id: paid.id })).data.invoice.id).toBe(paid.id);
    const anonymous = billing.as({ kind: 'anonymous' });
    for (const document of [one, pdf])
      expect(codeOf(await anonymous.send(document, { id: paid.id }))).toBe('UNAUTHENTICATED');
  });

  test('are listed in pages, by status and by month, with one query per kind of row', async () => {
    const customer = billing.customer();
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) ids.unshift((await pay(customer)).id);
    await customer.pay(customer.order().id, 'BRIVA');
    const first = (await customer.send(list, { first: 2, filter: { statuses: ['PAID'] } })).data
      .invoices;
    const { endCursor } = first.pageInfo;
    const rest = (await customer.send(list, { after: endCursor, filter: { statuses: ['PAID'] } }))
      .data.invoices;
    const seen = [...first.edges, ...rest.edges].map(({ node }) => node.id);
    expect(seen).toEqual(ids);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect((await customer.send(list, { filter: { month } })).data.invoices.edges).toHaveLength(4);
    expect(
      (await customer.send(list, { filter: { month: '2020-01' } })).data.invoices.edges,
    ).toEqual([]);
    expect(codeOf(await customer.send(list, { filter: { month: '2020' } }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await customer.send(list, { first: 101 }))).toBe('BAD_USER_INPUT');
    expect(await countQueries(billing, () => customer.send(list))).toMatchObject({ queries: 2 });
  });

  test('freeze the buyer at the payment, whoever asks first, and also when nobody asks', async () => {
    const buyerOf = async (id: string) =>
      (
        await billing.tables<{ buyer: unknown; due: unknown }>(
          'select buyer, buyer_due_at as due from invoice where id = ?',
          [id],
        )
      )[0];
    const asked = await pay(sari);
    await sari.send(one, { id: asked.id });
    expect(JSON.stringify((await buyerOf(asked.id))?.buyer)).toContain('Sari');

    const unasked = await pay(sari);
    billing.unreachable.add('identity');
    const away = await sari.send(one, { id: unasked.id });
    expect(away.data.invoice).toMatchObject({ id: unasked.id, buyer: null });
    expect(codeOf(away)).toBe('SUBGRAPH_UNAVAILABLE');
    billing.unreachable.delete('identity');
    expect(await buyerOf(unasked.id)).toMatchObject({ buyer: null });
    const task = billing.tasks('freeze-buyers');
    await task();
    await task();
    expect(await buyerOf(unasked.id)).toMatchObject({ due: null });
    expect(JSON.stringify((await buyerOf(unasked.id))?.buyer)).toContain('Sari');

    const open = sari.order();
    await sari.pay(open.id, 'BRIVA');
    const [{ id }] = (
      await sari.send(list, { filter: { statuses: ['OPEN'] } })
    ).data.invoices.edges.map(({ node }: { node: { id: string } }) => node);
    expect((await sari.send(one, { id })).data.invoice.buyer.name).toBe('Sari <b>Dewi</b>');
    expect(await buyerOf(id)).toMatchObject({ buyer: null });
  });

  test('are made out to the company as it was at the payment', async () => {
    const customer = billing.customer();
    const profile = { company: 'PT Maju', npwp: '1234567890123456', address: 'Jalan 2\nBogor' };
    billing.profiles.set(customer.userId, profile);
    const { id } = await pay(customer);
    const before = (await customer.send(one, { id })).data.invoice.buyer;
    expect(before).toMatchObject({ name: 'PT Maju' });
    billing.profiles.delete(customer.userId);
    const { invoice } = (await customer.send(pdf, { id, locale: 'ID' })).data;
    const text = readPdf(bytesOf(invoice.pdf));
    for (const part of ['PT Maju', 'NPWP: 1234567890123456', 'Bogor']) expect(text).toContain(part);
    const xml = bytesOf((await staff('ADMIN').send(coretax, { month })).data.coretaxExport);
    expect(xml.toString('utf8')).toContain('<BuyerIDTKU>1234567890123456000000</BuyerIDTKU>');
  });

  test('are PDFs in both languages, five in one request', async () => {
    const { invoice } = (await sari.send(pdf, { id: paid.id, locale: 'ID' })).data;
    expect(invoice.pdf).toMatchObject({ mediaType: 'application/pdf' });
    expect(invoice.pdf.fileName).toMatch(/^INV-\d{4}-\d{2}-\d{6}\.pdf$/);
    const text = readPdf(bytesOf(invoice.pdf));
    expect(text).toContain('LUNAS');
    expect(text).toContain('Saldo wallet');
    expect(text).toContain('Sari <b>Dewi</b>');
    expect(bytesOf(invoice.pdf).length).toBeLessThan(100_000);
    const english = (await sari.send(pdf, { id: paid.id, locale: 'EN' })).data.invoice.pdf;
    expect(readPdf(bytesOf(english))).toContain('Wallet balance');

    const many = Array.from({ length: 6 }, (_, i) => `a${i}: pdf { fileName }`).join(' ');
    const greedy = await sari.send(`query Many($id: ID!) { invoice(id: $id) { ${many} } }`, {
      id: paid.id,
    });
    expect(codeOf(greedy)).toBe('BAD_USER_INPUT');
  });

  test('are credited by notes that count without gaps and sum to what went back', async () => {
    const customer = billing.customer();
    const { id, orderId } = await pay(customer);
    await Promise.all([1, 2, 3].map((each) => failItem(customer, orderId, 10_000 + each)));
    await failItem(customer, orderId, 500_000);
    await failItem(customer, orderId, 1);
    const { invoice } = (await customer.send(one, { id })).data;
    expect(invoice.status).toBe('REFUNDED');
    const numbers = invoice.creditNotes.map(({ number }: { number: string }) => number);
    const first = Number(numbers[0].slice(-6));
    expect(numbers).toEqual(
      [0, 1, 2, 3].map(
        (each) => `CN/${invoice.number.slice(4, 11)}/${String(first + each).padStart(6, '0')}`,
      ),
    );
    const sumOf = (pick: (note: never) => number) =>
      invoice.creditNotes.reduce((sum: number, note: never) => sum + pick(note), 0);
    expect(sumOf(({ total }: { total: { amount: number } }) => total.amount)).toBe(111_000);
    expect(sumOf(({ tax }: { tax: { amount: { amount: number } } }) => tax.amount.amount)).toBe(
      11_000,
    );
    const shown = (await customer.send(pdf, { id, locale: 'ID' })).data.invoice;
    const text = readPdf(bytesOf(shown.creditNotes[0].pdf));
    expect(text).toContain('NOTA KREDIT');
    expect(text).toContain(invoice.number);

    const refused = await pay(customer);
    const data = { orderId: refused.orderId, customerId: customer.userId, invoiceId: refused.id };
    await billing.receive(OrderPaymentRefused, data);
    await billing.receive(OrderPaymentRefused, data);
    await billing.receive(OrderClosed, { ...data, status: 'EXPIRED' });
    const back = (await customer.send(one, { id: refused.id })).data.invoice;
    expect(back.creditNotes).toMatchObject([{ total: { amount: 111_000 } }]);
  });

  test('come as one archive, by month or by name, fifty at most', async () => {
    const customer = billing.customer();
    const ids = [(await pay(customer)).id, (await pay(customer)).id];
    const byMonth = (await customer.send(archive, { month })).data.invoiceArchive;
    expect(byMonth).toMatchObject({
      fileName: `invoices-${month}.zip`,
      mediaType: 'application/zip',
    });
    const files = unzipSync(bytesOf(byMonth));
    expect(Object.keys(files)).toHaveLength(2);
    for (const [name, bytes] of Object.entries(files)) {
      expect(name).toMatch(/^INV-[\d-]+\.pdf$/);
      expect(strFromU8(bytes.subarray(0, 5))).toBe('%PDF-');
    }
    const named = (await customer.send(archive, { ids: [...ids, paid.id] })).data.invoiceArchive;
    expect(Object.keys(unzipSync(bytesOf(named)))).toHaveLength(2);
    for (const wrong of [
      {},
      { month, ids },
      { month: 'x' },
      { ids: Array.from({ length: 51 }, () => newId('invoice')) },
    ])
      expect(codeOf(await customer.send(archive, wrong))).toBe('BAD_USER_INPUT');
  });

  test('come as one archive in one request', async () => {
    const two = `query Two($month: String) { a: invoiceArchive(month: $month) { fileName }
      b: invoiceArchive(month: $month) { fileName } }`;
    const answer = await sari.send(two, { month: '2020-01' });
    expect(answer.data).toMatchObject({ a: { fileName: 'invoices-2020-01.zip' }, b: null });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });

  test('come for one project alone', async () => {
    const customer = billing.customer();
    const [mine, other] = [await pay(customer), await pay(customer)];
    const projectId = newId('project');
    await billing.tables('update invoice set project_id = ? where id = ?', [projectId, mine.id]);
    const sheet = (await customer.send(csv, { month, projectId })).data.invoicesCsv;
    const rows = bytesOf(sheet).toString('utf8').trim().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/,project_id$/);
    expect(rows[1]?.endsWith(`,${projectId}`)).toBe(true);
    const files = (wish: Record<string, unknown>) =>
      customer.send(archive, wish).then(({ data }) => unzipSync(bytesOf(data.invoiceArchive)));
    expect(Object.keys(await files({ month, projectId }))).toHaveLength(1);
    expect(Object.keys(await files({ month }))).toHaveLength(2);
    expect(Object.keys(await files({ ids: [other.id], projectId }))).toHaveLength(0);
  });

  test('come as CSV that no spreadsheet runs', async () => {
    const customer = billing.customer();
    const order = customer.order();
    order.description = '=HYPERLINK("http://evil.example";"x")';
    await fill(billing, customer.userId, 111_000);
    await customer.pay(order.id);
    const { invoicesCsv } = (await customer.send(csv, { month })).data;
    const lines = bytesOf(invoicesCsv).toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil.example"";""x"")"`);
    expect(lines[1]).toContain(',100000,91667,12,11000,111000,0,');
    const all = (await staff('FINANCE').send(csv, { month })).data.invoicesCsv;
    expect(bytesOf(all).toString('utf8').trim().split('\r\n').length).toBeGreaterThan(5);
  });

  test('sum to the tax report, which is finance alone', async () => {
    const { data } = await staff('FINANCE').send(taxReport, { month });
    const [sold] = await billing.tables<{ count: number; total: number; tax: number }>(
      'select count(*) as count, sum(total) as total, sum(tax) as tax from invoice where paid_at is not null',
    );
    const [back] = await billing.tables<{ count: number; total: number; tax: number }>(
      'select count(*) as count, sum(total) as total, sum(tax) as tax from credit_note',
    );
    const [payable] = await billing.tables<{ amount: number }>(
      `select sum(p.amount) as amount from posting p join account a on a.id = p.account_id
       where a.kind = 'PPN_PAYABLE'`,
    );
    expect(data.taxReport.rates).toHaveLength(1);
    expect(data.taxReport.rates[0]).toMatchObject({
      ratePercent: 12,
      invoices: {
        count: Number(sold?.count),
        price: { amount: Number(sold?.total) - Number(sold?.tax) },
        tax: { amount: Number(sold?.tax) },
      },
      creditNotes: { count: Number(back?.count), tax: { amount: Number(back?.tax) } },
    });
    expect(data.taxReport.tax.amount).toBe(Number(payable?.amount));
    expect((await staff('ADMIN').send(taxReport, { month: '2020-01' })).data.taxReport).toEqual({
      month: '2020-01',
      tax: { amount: 0 },
      rates: [],
    });
    for (const document of [taxReport, coretax]) {
      expect(codeOf(await staff('SUPPORT').send(document, { month }))).toBe('FORBIDDEN');
      expect(codeOf(await sari.send(document, { month }))).toBe('FORBIDDEN');
    }
  });

  test('go to Coretax as XML', async () => {
    const { coretaxExport } = (await staff('FINANCE').send(coretax, { month })).data;
    const xml = bytesOf(coretaxExport).toString('utf8');
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\s*<TaxInvoiceBulk /);
    expect(xml).toContain(`<TIN>${sellerNumber}</TIN>`);
    expect(xml).toContain('<BuyerName>Sari &lt;b&gt;Dewi&lt;/b&gt;</BuyerName>');
    expect(xml).toMatch(/<TaxBase>100000<\/TaxBase>\s*<OtherTaxBase>91667<\/OtherTaxBase>/);
    const [sold] = await billing.tables<{ count: number }>(
      'select count(*) as count from invoice where paid_at is not null and tax > 0',
    );
    expect(xml.match(/<TaxInvoice>/g)).toHaveLength(Number(sold?.count));
  });

  test('leave the books right', async () => {
    expect((await billing.verify()).problems).toEqual([]);
  });
});

it('a seller without a tax number has nothing to export', async () => {
  const billing = await startBilling();
  const finance = billing.as({
    kind: 'user',
    userId: newId('user'),
    role: 'FINANCE',
    sessionId: 'ses_s',
  });
  expect(codeOf(await finance.send(coretax, { month }))).toBe('FAILED_PRECONDITION');
  await billing.stop();
});
