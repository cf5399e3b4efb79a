import { bootPlatform, type TestPlatform } from '@webrana/testkit';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, signInAtDoor } from './browser.ts';

let platform: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  platform = await bootPlatform({ demo: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

describe('the other apps', () => {
  it('an admin signs in and sees a new order arrive in the list', async () => {
    const customer = await platform.customer();
    const placed = await customer.places();
    const page = await openPage(browser);
    await signInAtDoor(page, `${platform.url}/admin/orders`, 'admin');
    await page.getByText(placed.number).first().waitFor();
    expect(page.problems).toEqual([]);
  });

  it('an admin sees everything about one customer and nothing of another', async () => {
    const customer = await platform.customer();
    const placed = await customer.places({ hostname: 'milik-siti' });
    const other = await (await platform.customer()).places({ hostname: 'milik-lain' });
    const page = await openPage(browser);
    await signInAtDoor(page, `${platform.url}/admin/users/${customer.userId}`, 'admin');
    await page.getByTestId('user-orders').getByText(placed.number).waitFor();
    for (const part of ['instances', 'invoices', 'integration'])
      await page.getByTestId(`user-${part}`).waitFor();
    expect(await page.getByText(other.number).count()).toBe(0);
    await page.getByTestId('user-orders').getByRole('link').first().click();
    await page.getByTestId('order-row').getByText(placed.number).waitFor();
    expect(await page.getByTestId('order-row').count()).toBe(1);
    await page.getByTestId('clear-customer').click();
    await page.getByTestId('order-row').getByText(other.number).waitFor();
    expect(page.problems).toEqual([]);
  });

  it('an admin makes a promotion and ends it', async () => {
    const page = await openPage(browser, { width: 390, colorScheme: 'dark' });
    await signInAtDoor(page, `${platform.url}/admin/billing/promotions`, 'admin');
    await page.getByTestId('empty-state').waitFor();
    await page.getByTestId('promotion-create').click();
    await page.getByTestId('promotion-name').fill('Bonus <b>Akhir</b> Tahun');
    await page.getByTestId('promotion-percent').fill('12,5');
    await page.getByTestId('promotion-days').fill('30');
    expect(await page.getByTestId('promotion-submit').isDisabled()).toBe(true);
    await page.getByTestId('promotion-ends').fill('2099-12-31');
    await page.getByTestId('promotion-submit').click();
    const row = page.getByTestId('promotion-row');
    await row.getByText('Bonus <b>Akhir</b> Tahun').waitFor();
    await row.getByText('12,5% dari Isi Saldo').waitFor();
    await row.getByText('30 hari').waitFor();
    // On a phone each row is a card: still a table to a screen reader, and nothing hides at the side.
    const table = page.getByRole('table', { name: 'Promo Isi Saldo' });
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(4);
    expect(await table.evaluate((each) => each.scrollWidth - window.innerWidth)).toBeLessThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByTestId('promotion-end').click();
    await page.getByTestId('promotion-end-submit').click();
    await row.locator('[data-status=ENDED]').waitFor();
    expect(await page.getByTestId('promotion-end').count()).toBe(0);
    expect(page.problems).toEqual([]);
  });

  it('a customer is told that the admin app is not for them', async () => {
    const page = await openPage(browser, { width: 390 });
    await signInAtDoor(page, `${platform.url}/admin`, 'customer');
    await page.getByTestId('wrong-role').waitFor();
  });

  it('a reseller signs in and sees the instances', async () => {
    const reseller = await platform.demoUser('reseller');
    const { orders } = await reseller.ask('{ orders { edges { node { id } } } }');
    expect(orders.edges).toEqual([]);
    const page = await openPage(browser);
    await signInAtDoor(page, `${platform.url}/reseller`, 'reseller');
    await page.getByTestId('empty-state').waitFor();
  });
});
