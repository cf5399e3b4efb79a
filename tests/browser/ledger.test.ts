import {
  bootPlatform,
  type Customer,
  referenceOf,
  type TestPlatform,
  until,
} from '@webrana/testkit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, signInAtDoor } from './browser.ts';

let platform: TestPlatform;
let browser: Browser;
let customer: Customer;
let instanceName: string;
let order: { id: string; number: string };

const walletDocument = '{ wallet { balance { amount } } }';
const balance = async (): Promise<number> =>
  (await customer.ask(walletDocument)).wallet.balance.amount;

/** Tops up with a bonus, buys with a coupon, renews, and gets some of it back from staff. */
const lives = async () => {
  const admin = await platform.demoUser('admin');
  const today = new Date();
  await admin.ask(
    `mutation ($input: CreateDepositPromotionInput!) { createDepositPromotion(input: $input) { __typename } }`,
    {
      input: {
        name: 'Bonus <b>Akhir</b> Tahun',
        kind: 'PERCENT',
        basisPoints: 1_000,
        minimumDeposit: 10_000,
        startsAt: new Date(today.getTime() - 60_000).toISOString(),
        endsAt: new Date(today.getTime() + 3_600_000).toISOString(),
      },
    },
  );
  customer = await platform.customer();
  await until(async () => (await balance()) > 0);
  const welcome = await balance();
  const { topUpWallet } = await customer.ask(
    `mutation ($input: TopUpWalletInput!) { topUpWallet(input: $input) {
      ... on TopUpWalletSuccess { payment { instructions { checkoutUrl } } } } }`,
    { input: { amount: 500_000, method: 'CHANNEL', channelCode: 'QRIS2', idempotencyKey: 'top' } },
  );
  await platform.outside.pay(referenceOf(topUpWallet.payment));
  await until(async () => (await balance()) === welcome + 550_000);
  instanceName = 'toko-siti';
  order = await customer.places({ hostname: instanceName, couponCode: 'HEMAT10' });
  await platform.outside.pay(referenceOf(await customer.opensPayment(order.id)));
  await until(async () => (await customer.order(order.id)).status === 'ACTIVE');
  const instanceId = (await customer.order(order.id)).instances[0]?.id;
  const { renewInstance } = await customer.ask(
    `mutation ($input: RenewInstanceInput!) { renewInstance(input: $input) { __typename
      ... on RenewInstanceSuccess { renewal { invoice { id } } } } }`,
    { input: { instanceId, idempotencyKey: 'once' } },
  );
  const refund = { invoiceId: renewInstance.renewal.invoice.id, reason: 'Satu hari tanpa listrik' };
  await admin.ask(
    `mutation ($input: RefundInvoiceInput!) { refundInvoice(input: $input) { __typename } }`,
    { input: { ...refund, amount: 1_110, idempotencyKey: 'back' } },
  );
  const wish = { customerId: customer.userId, amount: 5_000, reason: 'Maaf atas gangguan kemarin' };
  await admin.ask(
    `mutation ($input: AdjustWalletInput!) { adjustWallet(input: $input) { __typename } }`,
    { input: { ...wish, idempotencyKey: 'sorry' } },
  );
};

beforeAll(async () => {
  platform = await bootPlatform({ demo: true });
  browser = await launchBrowser();
  await lives();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

const fits = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    await page.evaluate(() => window.innerWidth),
  );

describe('the ledger', () => {
  it('is searched, narrowed and explained down to who did what', async () => {
    const page = await openPage(browser);
    await signInAtDoor(page, `${platform.url}/admin/billing/ledger`, 'admin');
    const rows = page.getByTestId('movement-row');
    await rows.first().waitFor();
    await page.getByTestId('ledger-search').fill(order.number);
    await until(async () => (await rows.count()) === 3);
    await page.getByTestId('ledger-search').fill('');
    await rows.nth(6).waitFor();
    await page.goto(`${platform.url}/admin/billing/ledger?kind=ADJUSTMENT`);
    await page.getByTestId('movement-link').click();
    await page.getByTestId('explained-adjustment').getByText('Maaf atas gangguan').waitFor();
    expect(await page.getByTestId('explained-act').count()).toBe(1);
    await page.goto(`${platform.url}/admin/billing/ledger?kind=RENEWAL`);
    await page.getByTestId('movement-link').click();
    await page.getByTestId('explained-period').waitFor();
    expect(await page.getByText(instanceName).count()).toBe(1);
    expect(await page.getByText('HEMAT10').count()).toBe(0);
    expect(await page.getByTestId('explained-movement').count()).toBe(2);
    await page.goto(`${platform.url}/admin/billing/ledger?kind=ORDER_PAYMENT`);
    await page.getByTestId('movement-link').click();
    await page.getByTestId('explained-coupon').getByText('HEMAT10').waitFor();
    await page.getByTestId('explained-payment').getByText('QRIS').waitFor();
    expect(page.problems).toEqual([]);
  });

  it('leads from a refund to its movement, on a phone too', async () => {
    const page = await openPage(browser, { width: 390, colorScheme: 'dark' });
    await signInAtDoor(page, `${platform.url}/admin/billing/refunds?by=staff`, 'admin');
    const row = page.getByTestId('refund-row');
    await row.getByText('Satu hari tanpa listrik').waitFor();
    await fits(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('refund-credit-note').click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    await page.getByTestId('refund-explain').click();
    await page.getByTestId('movement-link').click();
    await page.getByTestId('explained-refund').getByText('Satu hari tanpa listrik').waitFor();
    await fits(page);
    await page.goto(`${platform.url}/admin/billing/refunds?by=platform`);
    await page.getByTestId('empty-state').waitFor();
    expect(page.problems).toEqual([]);
  });
});

describe('the explanation of a wallet entry', () => {
  it('names period, coupon, bonus and reason to its owner', async () => {
    const page = await openPage(browser, { width: 390 });
    await page.goto(`${platform.url}/sign-in?next=/wallet`);
    await page.locator('input[name=email]').fill(customer.email);
    await page.locator('input[name=password]').fill('correct horse battery');
    await page.getByTestId('sign-in-submit').click();
    const explain = async (kind: string) => {
      await page
        .getByTestId('wallet-entry')
        .filter({ hasText: kind })
        .getByTestId('explain')
        .first()
        .click();
      await page.getByTestId('explanation').waitFor();
      return page.getByTestId('explanation');
    };
    const close = () => page.getByRole('button', { name: 'Tutup' }).click();
    const renewal = await explain('Perpanjangan');
    await renewal.getByTestId('charge-period').getByText('sampai').waitFor();
    expect(await renewal.getByTestId('charge-coupon').count()).toBe(0);
    await fits(page);
    await close();
    const adjusted = await explain('Penyesuaian');
    await adjusted.getByTestId('charge-reason').getByText('Maaf atas gangguan').waitFor();
    await close();
    const bonus = await explain('Bonus Isi Saldo');
    await bonus.getByText('Promo: Bonus <b>Akhir</b> Tahun').waitFor();
    await bonus.getByTestId('charge-bonus').waitFor();
    expect(page.problems).toEqual([]);
  });
});
