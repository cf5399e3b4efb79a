import { bootPlatform, type TestPlatform } from '@webrana/testkit';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let platform: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  // As in production: the app gets by with the documents it registered.
  const environment = { GATEWAY_FREE_DOCUMENTS: '0' };
  platform = await bootPlatform({ demo: true, sandbox: { bootMs: 3_000 }, environment });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

describe('a stranger in the customer app', () => {
  it('picks a plan, registers, orders, pays with QRIS and watches the server come alive', async () => {
    const page = await openPage(browser);
    let loads = 0;
    await page.goto(platform.url);
    await page.getByTestId('hero-plans').first().click();
    await page.getByTestId('plan-cards').locator('a, button').first().click();
    await page.getByTestId('quote-summary').getByText('Total').first().waitFor();
    await page
      .getByLabel(/hostname/i)
      .first()
      .fill('toko-budi');
    // At once, as somebody does who types fast: the name must not be lost.
    await page.getByTestId('configure-continue').click();

    await page.getByRole('main').getByRole('link', { name: 'Daftar' }).click();
    await page.getByTestId('register-form').waitFor();
    const email = `budi-${Date.now()}@example.com`;
    await page.getByLabel('Nama').fill('Budi Pembeli');
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('textbox', { name: 'Kata sandi' }).fill('correct horse battery');
    await page.getByTestId('register-submit').click();

    // The configuration survived the registration.
    await page.getByTestId('review').getByText('toko-budi').first().waitFor();
    await page.getByTestId('place-order').click();
    await page.getByTestId('pay-submit').first().waitFor();
    page.on('load', () => {
      loads += 1;
    });
    await page.getByText('QRIS', { exact: true }).last().click();
    await page.getByTestId('pay-submit').first().click();

    // Who has not confirmed the address yet types the code of the mail; the payment opens by itself.
    const mail = await platform.outside.waitForMail(email, ({ text }) => /\b\d{6}\b/.test(text));
    const code = /\b\d{6}\b/.exec(mail.text)?.[0] as string;
    await page.getByTestId('verify-email-panel').locator('input').first().click();
    await page.keyboard.type(code);
    await page.getByTestId('payment-panel').waitFor();
    await page.getByTestId('payment-panel').locator('svg').first().waitFor();

    // Two clicks do not make two payments.
    const payments = (await platform.outside.books()).payments;
    expect(payments).toHaveLength(1);
    await platform.outside.pay(payments[0]?.reference as string);

    // Nobody reloads: the page turns by itself, and shows each step as it is reached.
    await page.waitForURL(/\/orders\/ord_[^/]+$/, { timeout: 20_000 });
    await page.getByTestId('order-ready').waitFor({ timeout: 30_000 });
    await page.getByTestId('open-instance').first().click();
    await page.getByText('toko-budi').first().waitFor();
    const { servers } = await platform.outside.books();
    await page
      .getByText(servers[0]?.publicIp as string)
      .first()
      .waitFor();
    expect(loads).toBe(0);
    expect(page.problems).toEqual([]);

    await page.getByTestId('bell').click();
    await page.getByText(/siap/i).first().waitFor();
  });
});
