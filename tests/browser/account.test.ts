import { bootPlatform, type TestPlatform } from '@webrana/testkit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, launchBrowser, openPage } from './browser.ts';

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

const password = 'correct horse battery';

async function register(page: Page, email: string, next: string): Promise<void> {
  await page.goto(`${platform.url}/register?next=${next}`);
  await page.getByLabel('Nama').fill('Sari Dewi');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(password);
  await page.getByTestId('register-submit').click();
}

async function signIn(page: Page, email: string, secret: string): Promise<void> {
  await page.goto(`${platform.url}/sign-in?next=/security`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(secret);
  await page.getByTestId('sign-in-submit').click();
}

async function type(page: Page, code: string): Promise<void> {
  await page.getByTestId('code-field').locator('input').first().click();
  await page.keyboard.type(code);
}

describe('somebody with an account', () => {
  it('who registers once more finds the way in, and keeps where they were going', async () => {
    const page = await openPage(browser);
    await register(page, 'customer@webrana.test', '/wallet');
    await page.getByTestId('verify-banner').waitFor();
    await page.getByTestId('verify-open').click();
    await page.getByTestId('sign-in-instead').getByRole('button').click();
    await page.waitForURL('**/sign-in?next=%2Fwallet');
    await page.getByLabel('E-mail').fill('customer@webrana.test');
    await page.getByRole('textbox', { name: 'Kata sandi' }).fill('webrana-demo');
    await page.getByTestId('sign-in-submit').click();
    await page.waitForURL('**/wallet');
    expect(page.problems).toEqual([]);
  });

  it('confirms the address, first with a wrong code', async () => {
    const page = await openPage(browser);
    const email = `sari-${Date.now()}@example.com`;
    await register(page, email, '/dashboard');
    await page.getByTestId('verify-banner').waitFor();
    await page.getByTestId('verify-open').click();
    await type(page, '000000');
    await page.getByTestId('user-error').waitFor();
    const mail = await platform.outside.waitForMail(email, ({ text }) => /\b\d{6}\b/.test(text));
    await type(page, /\b\d{6}\b/.exec(mail.text)?.[0] ?? '');
    await page.getByTestId('verified').waitFor();
    await page.getByRole('link', { name: 'Lanjutkan' }).click();
    await page.waitForURL(/\/dashboard$/);
    await page.getByTestId('verify-banner').waitFor({ state: 'detached' });
    expect(page.problems).toEqual([]);
  });

  it('turns two-step verification on, is asked for it, and comes in with a recovery code', async () => {
    const page = await openPage(browser, { width: 390, colorScheme: 'dark' });
    const email = `dewi-${Date.now()}@example.com`;
    await register(page, email, '/security');
    await page.getByTestId('mfa-enable').click();
    const secret = await page.getByTestId('mfa-secret').locator('code').innerText();
    await type(page, codeOf(secret.trim()));
    await page.getByTestId('recovery-codes').waitFor();
    const codes = await page.getByTestId('recovery-codes').locator('li').allInnerTexts();
    expect(codes).toHaveLength(10);
    await page.getByTestId('recovery-kept').click();
    await page.getByTestId('account-menu').click();
    await page.getByTestId('sign-out').click();
    await page.waitForURL(`${platform.url}/`);

    await signIn(page, email, password);
    await page.getByTestId('second-factor-form').waitFor();
    await page.getByTestId('toggle-recovery').click();
    await page.getByTestId('recovery-code').fill(codes[0] ?? '');
    await page.getByTestId('second-factor-submit').click();
    await page.getByTestId('mfa-disable').waitFor();
    expect(page.problems).toEqual([]);
  });

  it('sets a forgotten password anew with the link of the mail', async () => {
    const page = await openPage(browser, { width: 390 });
    const email = `lupa-${Date.now()}@example.com`;
    await register(page, email, '/security');
    await page.getByTestId('mfa-enable').waitFor();

    const elsewhere = await openPage(browser);
    await elsewhere.goto(`${platform.url}/forgot-password`);
    await elsewhere.getByLabel('E-mail').fill(email);
    await elsewhere.getByTestId('forgot-submit').click();
    await elsewhere.getByTestId('reset-sent').waitFor();
    const link = /\/reset-password\?token=\S+/;
    const mail = await platform.outside.waitForMail(email, ({ text }) => link.test(text));
    await elsewhere.goto(`${platform.url}${link.exec(mail.text)?.[0]}`);
    await elsewhere.locator('input[name=new-password]').fill('another horse battery');
    await elsewhere.locator('input[name=repeated-password]').fill('another horse battery');
    await elsewhere.getByTestId('reset-submit').click();
    await elsewhere.getByTestId('reset-done').waitFor();

    await signIn(elsewhere, email, 'another horse battery');
    await elsewhere.getByTestId('mfa-enable').waitFor();
    // Whoever was signed in before is not any more.
    await page.reload();
    await page.getByTestId('sign-in-form').waitFor();
    expect(elsewhere.problems).toEqual([]);
  });
});
