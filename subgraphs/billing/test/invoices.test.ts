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
const archive = `query Archive($month: String, $ids: [ID!], $projectId: ID, $part: Int) {
  invoiceArchive(month: $month, ids: $ids, projectId: $projectId, part: $part) { fileName mediaType contentBase64 } }`;
const csv = `query Csv($month: String!, $projectId: ID) {
  invoicesCsv(month: $month, projectId: $projectId) { fileName contentBase64 } }`;
const archiveParts = `query Parts($month: String!, $projectId: ID) {
  invoiceArchiveParts(month: $month, projectId: $projectId) }`;
const creditNotes = `query Notes($month: String!, $projectId: ID) {
  creditNotesCsv(month: $month, projectId: $projectId) { fileName contentBase64 } }`;
const taxReport = `query Tax($month: String!) { taxReport(month: $month) { month tax { amount }
  cancelled { count tax { amount } }
  rates { ratePercent
    invoices { count price { amount } base { amount } tax { amount } }
    creditNotes { count price { amount } base { amount } tax { amount } } } } }`;
const coretax = `query Coretax($month: String!) { coretaxExport(month: $month) {
  fileName mediaType contentBase64 } }`;

const bytesOf = (file: { contentBase64: string }) => Buffer.from(file.contentBase64, 'base64');
/** The rows of a sheet by the names of its columns; no cell of these tests holds a line break. */
const rowsOf = (file: { contentBase64: string }): Record<string, string>[] => {
  const [head = '', ...rows] = bytesOf(file).toString('utf8').slice(1).trim().split('\r\n');
  const names = head.split(',');
  return rows.map((row) => {
    const cells = row.match(/(?<=^|,)("(?:[^"]|"")*"|[^,]*)(?=,|$)/g) ?? [];
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
};
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

  test('come as one archive, by month or by name, a hundred at most', async () => {
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
      { ids: Array.from({ length: 101 }, () => newId('invoice')) },
      { ids, part: 1 },
      { month, part: 0 },
      { month, part: 2 },
    ])
      expect(codeOf(await customer.send(archive, wrong))).toBe('BAD_USER_INPUT');
  });

  test('come in parts when a month holds more, each once, while other work goes on', async () => {
    const customer = billing.customer();
    const { id } = await pay(customer);
    const copied = `insert into invoice (id, order_id, order_number, customer_id, status, number,
      description, \`lines\`, total, tax, refunded, issued_at, paid_at, quantity)
      select ?, ?, order_number, customer_id, status, ?, description, \`lines\`, total, tax,
      refunded, issued_at, paid_at, quantity from invoice where id = ?`;
    for (let index = 1; index <= 100; index += 1) {
      const number = `INV/COPY/${String(index).padStart(6, '0')}`;
      await billing.tables(copied, [newId('invoice'), newId('order'), number, id]);
    }
    expect((await customer.send(archiveParts, { month })).data.invoiceArchiveParts).toBe(2);
    expect((await customer.send(archiveParts, { month: '2020-01' })).data.invoiceArchiveParts).toBe(
      0,
    );
    expect(codeOf(await customer.send(archive, { month }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await customer.send(archive, { month, part: 3 }))).toBe('BAD_USER_INPUT');
    let turns = 0;
    const ticker = setInterval(() => {
      turns += 1;
    }, 1);
    const names: string[] = [];
    for (const part of [1, 2]) {
      const { invoiceArchive } = (await customer.send(archive, { month, part })).data;
      expect(invoiceArchive.fileName).toBe(`invoices-${month}-${part}-of-2.zip`);
      names.push(...Object.keys(unzipSync(bytesOf(invoiceArchive))));
    }
    clearInterval(ticker);
    expect(names).toHaveLength(101);
    expect(new Set(names).size).toBe(101);
    expect(turns).toBeGreaterThan(50);
    await billing.tables("delete from invoice where number like 'INV/COPY/%'");
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
    // Programs read the older columns by their place.
    expect(rows[0]).toMatch(/,project_id,payment_id,method,channel,payer_fee_idr$/);
    expect(rowsOf(sheet)).toMatchObject([{ project_id: projectId }]);
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

  test('come with how they were paid; what leads to the gateway and the ledger is finance alone', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    const reference = await billing.payOutside(payment.id);
    const own = rowsOf((await customer.send(csv, { month })).data.invoicesCsv);
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ method: 'CHANNEL', payment_id: payment.id });
    expect(own[0]?.channel).toBe(payment.channelName);
    expect(own[0]?.payer_fee_idr).toBe(String(payment.fee.amount));
    for (const hidden of ['gateway', 'gateway_reference', 'gateway_fee_idr', 'transaction_id'])
      expect(own[0]).not.toHaveProperty(hidden);
    const all = rowsOf((await staff('FINANCE').send(csv, { month })).data.invoicesCsv);
    expect(all.find(({ payment_id: id }) => id === payment.id)).toMatchObject({
      method: 'CHANNEL',
      gateway: 'tripay',
      gateway_reference: reference,
      gateway_fee_idr: expect.stringMatching(/^\d+$/),
    });
  });

  test('and their credit notes sum to the revenue of the ledger, movement by movement', async () => {
    const finance = staff('FINANCE');
    const sold = rowsOf((await finance.send(csv, { month })).data.invoicesCsv);
    const back = rowsOf((await finance.send(creditNotes, { month })).data.creditNotesCsv);
    expect(back.length).toBeGreaterThan(3);
    const posted = await billing.tables<{ txn: string; kind: string; amount: number }>(
      // What `v_posting` shows; the views are for other readers than the subgraph.
      `select p.transaction_id as txn, a.kind, sum(p.amount) as amount
       from posting p join account a on a.id = p.account_id
       where a.kind in ('REVENUE', 'REFUNDS', 'PPN_PAYABLE') group by p.transaction_id, a.kind`,
    );
    const ledger: Record<string, { price: number; tax: number }> = {};
    for (const { txn, kind, amount } of posted) {
      const sums = (ledger[txn] ??= { price: 0, tax: 0 });
      sums[kind === 'PPN_PAYABLE' ? 'tax' : 'price'] += Number(amount);
    }
    const files = Object.fromEntries(
      [...sold, ...back].map((row) => [
        row.transaction_id,
        { price: Number(row.price_idr), tax: Number(row.tax_idr) },
      ]),
    );
    expect(files).toEqual(ledger);
    for (const row of back) {
      expect(Number(row.total_idr)).toBeLessThan(0);
      expect(row.invoice_number).toMatch(/^INV\//);
    }
  });

  test('and credit notes are exported to their owner, and to support only by one', async () => {
    const customer = billing.customer();
    const { orderId, id } = await pay(customer);
    await failItem(customer, orderId, 10_000);
    const own = rowsOf((await customer.send(creditNotes, { month })).data.creditNotesCsv);
    expect(own).toMatchObject([{ total_idr: '-10000', cancels_invoice: 'no' }]);
    expect(own[0]).not.toHaveProperty('transaction_id');
    await failItem(customer, orderId, 101_000);
    const whole = rowsOf((await customer.send(creditNotes, { month })).data.creditNotesCsv);
    expect(whole.map(({ cancels_invoice: cancels }) => cancels)).toEqual(['yes', 'yes']);
    const other = { month, projectId: newId('project') };
    expect(rowsOf((await customer.send(creditNotes, other)).data.creditNotesCsv)).toEqual([]);

    const support = staff('SUPPORT');
    expect(rowsOf((await support.send(csv, { month })).data.invoicesCsv)).toEqual([]);
    expect(rowsOf((await support.send(creditNotes, { month })).data.creditNotesCsv)).toEqual([]);
    expect((await support.send(archiveParts, { month })).data.invoiceArchiveParts).toBe(0);
    for (const wish of [{ month }, { ids: [id] }]) {
      const { invoiceArchive } = (await support.send(archive, wish)).data;
      expect(Object.keys(unzipSync(bytesOf(invoiceArchive)))).toEqual([]);
    }
    expect((await support.send(pdf, { id })).data.invoice.pdf.fileName).toMatch(/^INV-/);
    const named = (await staff('FINANCE').send(archive, { ids: [id] })).data.invoiceArchive;
    expect(Object.keys(unzipSync(bytesOf(named)))).toHaveLength(1);
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
      cancelled: { count: 0, tax: { amount: 0 } },
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
    const [owed] = await billing.tables<{ count: number }>(
      'select count(*) as count from invoice where paid_at is not null and tax > 0 and refunded < total',
    );
    expect(xml.match(/<TaxInvoice>/g)).toHaveLength(Number(owed?.count));
  });

  /** The tax invoice of an invoice in the file, by the reference it carries. */
  const taxInvoiceOf = async (id: string): Promise<string | undefined> => {
    const { number } = (await staff('FINANCE').send(one, { id })).data.invoice;
    const { coretaxExport } = (await staff('FINANCE').send(coretax, { month })).data;
    const all = bytesOf(coretaxExport).toString('utf8').split('<TaxInvoice>').slice(1);
    return all.find((each) => each.includes(`<RefDesc>${number}</RefDesc>`));
  };
  const fieldsOf = (xml: string | undefined) =>
    Object.fromEntries(
      [...(xml ?? '').matchAll(/<(Buyer\w+)>([^<]*)<\/\1>/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );

  test('name a person without NPWP by the NIK, and nobody else by it', async () => {
    const nik = '3374010101900001';
    const buy = async (profile: Record<string, string>) => {
      const customer = billing.customer();
      billing.profiles.set(customer.userId, profile);
      return fieldsOf(await taxInvoiceOf((await pay(customer)).id));
    };
    expect(await buy({ nik })).toMatchObject({
      BuyerTin: '0000000000000000',
      BuyerDocument: 'National ID',
      BuyerDocumentNumber: nik,
      BuyerIDTKU: '000000',
    });
    expect(await buy({ nik, npwp: '123456789012345' })).toMatchObject({
      BuyerTin: '0123456789012345',
      BuyerDocument: 'TIN',
      BuyerDocumentNumber: '-',
      BuyerIDTKU: '0123456789012345000000',
    });
    const nobody = { BuyerDocument: 'Other ID', BuyerDocumentNumber: '-' };
    expect(await buy({})).toMatchObject(nobody);
    expect(await buy({ nik, company: 'PT Maju' })).toMatchObject(nobody);
    const [kept] = await billing.tables<{ n: number }>(
      'select count(*) as n from invoice where buyer like ?',
      [`%${nik}%`],
    );
    expect(Number(kept?.n)).toBe(0);
  });

  test('are not owed to Coretax once given back in full in their month; a later return leaves them', async () => {
    const cancelledOf = async () =>
      (await staff('FINANCE').send(taxReport, { month })).data.taxReport.cancelled;
    const before = await cancelledOf();
    const customer = billing.customer();
    const [whole, partly, later] = [await pay(customer), await pay(customer), await pay(customer)];
    expect(await taxInvoiceOf(whole.id)).toBeTruthy();
    await failItem(customer, whole.orderId, 111_000);
    await failItem(customer, partly.orderId, 110_000);
    const fortyDays = 40 * 86_400_000;
    billing.pass(fortyDays);
    await failItem(customer, later.orderId, 111_000);
    billing.pass(-fortyDays);
    expect(await taxInvoiceOf(whole.id)).toBeUndefined();
    expect(await taxInvoiceOf(partly.id)).toBeTruthy();
    expect(await taxInvoiceOf(later.id)).toBeTruthy();
    expect(await cancelledOf()).toEqual({
      count: before.count + 1,
      tax: { amount: before.tax.amount + 11_000 },
    });
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
