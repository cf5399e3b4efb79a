import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InstanceFailed } from '@webrana/events';
import { newId, testOwnerOf } from '@webrana/ids';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePng } from '../src/modules/branding/logo/write-png.ts';
import { readPdf } from './read-pdf.ts';
import {
  type Answer,
  type Billing,
  type Customer,
  fill,
  kinds,
  startBilling,
} from './start-billing.ts';

const update = `mutation Update($input: UpdateBrandingInput!) { updateBranding(input: $input) {
  __typename ... on UpdateBrandingSuccess { branding { name accentColor logo { contentBase64 } } }
  ... on LogoNotAcceptedError { reason } ... on InvalidInputError { issues { path code } }
  ... on UserError { message path } } }`;
const read = `{ branding { name legalName address taxNumber accentColor isEnabled
  logo { mediaType contentBase64 } } seller { name } }`;
const pdf = `query Pdf($id: ID!) { invoice(id: $id) { pdf(locale: ID) { contentBase64 }
  creditNotes { pdf(locale: ID) { contentBase64 } } } }`;
const archive = `query Archive($ids: [ID!]) { invoiceArchive(ids: $ids, locale: ID) { contentBase64 } }`;

const bytesOf = (file: { contentBase64: string }) => Buffer.from(file.contentBase64, 'base64');
const logo = (shade: number) =>
  writePng({ width: 60, height: 20, pixels: new Uint8Array(3600).fill(shade) }).toString('base64');
const hasPicture = (bytes: Uint8Array) =>
  Buffer.from(bytes).toString('latin1').includes('/Subtype /Image');

describe.each(kinds)('branding ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind, environment: { SELLER_NAME: 'PT Awan' } });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  /** A reseller: the customer's verbs, and what only a reseller may. */
  const reseller = () => {
    const customer = billing.customer();
    const { userId } = customer;
    const actor = { kind: 'user', userId, role: 'RESELLER', sessionId: 'ses_1' } as const;
    return {
      ...customer,
      actor,
      async change(input: Record<string, unknown>) {
        const answer = await billing.as(actor).send(update, { input });
        if (answer.errors) throw new Error(JSON.stringify(answer.errors));
        return answer.data.updateBranding;
      },
      brand: async () => (await billing.as(actor).send(read)).data.branding,
    };
  };
  const open = async (customer: Customer) => {
    const order = customer.order();
    await customer.pay(order.id, 'BRIVA');
    const [row] = await billing.tables<{ id: string }>(
      'select id from invoice where order_id = ?',
      [order.id],
    );
    return { orderId: order.id, id: row?.id as string };
  };
  const pay = async (customer: Customer, orderId = customer.order().id) => {
    await fill(billing, customer.userId, 111_000);
    const { invoice } = await customer.pay(orderId);
    return { orderId, id: invoice.id as string };
  };
  const shown = async (customer: Customer, id: string) =>
    bytesOf((await customer.send(pdf, { id })).data.invoice.pdf);
  const files = () => {
    const folder = join(billing.dataDir, 'brands');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions?.code;

  test('is kept as given, as text, and says who sells', async () => {
    const { change, brand } = reseller();
    expect(await brand()).toBeNull();
    const input = {
      name: ' <b>Awan</b> ',
      legalName: 'PT Kita',
      address: 'Jalan 7\nYogyakarta',
      taxNumber: '98.765.432.1-012.345',
      accentColor: '#AABBCC',
      logoBase64: logo(9),
    };
    expect((await change(input)).__typename).toBe('UpdateBrandingSuccess');
    expect(await brand()).toMatchObject({
      name: '<b>Awan</b>',
      address: 'Jalan 7\nYogyakarta',
      taxNumber: '987654321012345',
      accentColor: '#aabbcc',
      isEnabled: true,
      logo: { mediaType: 'image/png' },
    });
    const { data } = await billing.customer().send('{ seller { name } }');
    expect(data).toEqual({ seller: { name: 'PT Awan' } });
    await change({ name: 'Awan' });
    expect(await brand()).toMatchObject({ legalName: null, address: null, logo: {} });
    await change({ name: 'Awan', logoBase64: null });
    expect((await brand()).logo).toBeNull();
  });

  test('refuses by the field, and keeps nothing of it', async () => {
    const { change, brand } = reseller();
    const before = files();
    const wrong = {
      name: 'x',
      legalName: 'y'.repeat(101),
      address: 'a\nb\nc\nd\ne',
      taxNumber: '12',
      accentColor: 'red;}',
    };
    const { issues } = await change(wrong);
    expect(issues.map(({ path }: { path: string[] }) => path[1]).sort()).toEqual(
      Object.keys(wrong).sort(),
    );
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
    expect(await change({ name: 'Awan', logoBase64: svg })).toMatchObject({
      __typename: 'LogoNotAcceptedError',
      reason: 'TYPE',
      path: ['input', 'logoBase64'],
    });
    expect(await brand()).toBeNull();
    expect(files()).toEqual(before);
  });

  test('is for resellers in person', async () => {
    const { actor } = reseller();
    const send = (who: object) =>
      billing.as({ ...actor, ...who } as never).send(update, { input: { name: 'Awan' } });
    expect(codeOf(await send({ role: 'CUSTOMER' }))).toBe('FORBIDDEN');
    expect(codeOf(await send({ role: 'ADMIN' }))).toBe('FORBIDDEN');
    expect(codeOf(await send({ impersonatorId: newId('user') }))).toBe('FORBIDDEN');
    const apiKey = { id: newId('apiKey'), scopes: ['billing:write'] };
    expect(codeOf(await send({ apiKey }))).toBe('FORBIDDEN');
    expect(codeOf(await billing.as({ ...actor, role: 'CUSTOMER' }).send(read))).toBe('FORBIDDEN');
  });

  test('is frozen with an invoice once it is paid, logo and all', async () => {
    const sari = reseller();
    await sari.change({ name: 'Awan Lama', logoBase64: logo(1) });
    const { id, orderId } = await open(sari);
    const later = await open(sari);
    expect(readPdf(await shown(sari, id))).toContain('Awan Lama');
    await pay(sari, orderId);
    const paid = await shown(sari, id);
    expect(hasPicture(paid)).toBe(true);

    await sari.change({ name: 'Awan Baru', logoBase64: logo(2) });
    expect(await shown(sari, id)).toEqual(paid);
    expect(readPdf(paid)).toContain('PT Awan');
    expect(readPdf(await shown(sari, later.id))).toContain('Awan Baru');
    await sari.change({ name: 'Awan Baru', logoBase64: null, isEnabled: false });
    expect(await shown(sari, id)).toEqual(paid);
    expect(readPdf(await shown(sari, later.id))).not.toContain('Awan Baru');
    const without = await pay(sari);
    await sari.change({ name: 'Awan Lagi' });
    expect(readPdf(await shown(sari, without.id))).not.toContain('Awan Lagi');

    const zip = (await sari.send(archive, { ids: [id, without.id] })).data.invoiceArchive;
    const texts = Object.values(unzipSync(bytesOf(zip))).map(readPdf);
    expect(texts.filter((text) => text.includes('Awan Lama'))).toHaveLength(1);

    await billing.receive(InstanceFailed, {
      instanceId: newId('instance'),
      orderId,
      itemId: newId('orderItem'),
      customerId: sari.userId,
      hostname: 'vps',
      amount: 10_000,
    });
    const { creditNotes } = (await sari.send(pdf, { id })).data.invoice;
    expect(readPdf(bytesOf(creditNotes[0].pdf))).toContain('Awan Lama');
  });

  test('keeps the files of logos that paid invoices show, and no others', async () => {
    const sari = reseller();
    const before = files();
    const added = () => files().filter((name) => !before.includes(name));
    await sari.change({ name: 'Awan', logoBase64: logo(3) });
    await sari.change({ name: 'Awan', logoBase64: logo(4) });
    expect(added()).toHaveLength(1);
    const { id } = await pay(sari);
    await Promise.all(
      [5, 6, 7].map((shade) => sari.change({ name: 'Awan', logoBase64: logo(shade) })),
    );
    expect(added()).toHaveLength(2);
    expect(hasPicture(await shown(sari, id))).toBe(true);
    const [row] = await billing.tables<{ brand: unknown }>(
      'select brand from invoice where id = ?',
      [id],
    );
    const brand = (typeof row?.brand === 'string' ? JSON.parse(row.brand) : row?.brand) as {
      logo: { file: string };
    };
    writeFileSync(join(billing.dataDir, 'brands', brand.logo.file), 'changed');
    const text = readPdf(await shown(sari, id));
    expect(text).toContain('Awan');
    expect(hasPicture(await shown(sari, id))).toBe(false);
  });

  test('is the same in test mode, and nobody else wears it', async () => {
    const sari = reseller();
    await sari.change({ name: 'Awan Kita' });
    const twin = billing.customer(testOwnerOf(sari.userId));
    const { id } = await open(twin);
    expect(readPdf(await shown(twin, id))).toContain('Awan Kita');
    const other = billing.customer();
    const { id: foreign } = await pay(other);
    expect(readPdf(await shown(other, foreign))).not.toContain('Awan Kita');
  });

  test('a logo and a payment at once leave no invoice without its picture', async () => {
    const sari = reseller();
    await sari.change({ name: 'Awan', logoBase64: logo(1) });
    const ids = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        await sari.change({ name: 'Awan', logoBase64: logo(20 + index) });
        return (await pay(sari)).id;
      }),
    );
    for (const id of ids) expect(hasPicture(await shown(sari, id))).toBe(true);
  });
});
