import { bootPlatform, type TestPlatform } from '@webrana/testkit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

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

const signIn = async (page: Page, app: string, name: string): Promise<void> => {
  await page.goto(`${platform.url}${app}`);
  await page.locator('input[name=email]').fill(`${name}@webrana.test`);
  await page.locator('input[name=password]').fill('webrana-demo');
  await page.getByTestId('sign-in-submit').click();
};

describe('the other apps', () => {
  it('an admin signs in and sees a new order arrive in the list', async () => {
    const customer = await platform.customer();
    const placed = await customer.places();
    const page = await openPage(browser);
    await signIn(page, '/admin/orders', 'admin');
    await page.getByText(placed.number).first().waitFor();
    expect(page.problems).toEqual([]);
  });

  it('a customer is told that the admin app is not for them', async () => {
    const page = await openPage(browser, { width: 390 });
    await signIn(page, '/admin', 'customer');
    await page.getByTestId('wrong-role').waitFor();
  });

  it('a reseller signs in and sees the instances', async () => {
    const reseller = await platform.demoUser('reseller');
    const { orders } = await reseller.ask('{ orders { edges { node { id } } } }');
    expect(orders.edges).toEqual([]);
    const page = await openPage(browser);
    await signIn(page, '/reseller', 'reseller');
    await page.getByTestId('empty-state').waitFor();
  });
});
