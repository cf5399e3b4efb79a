import { createHmac } from 'node:crypto';
import { bootPlatform, type TestPlatform } from '@webrana/testkit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let platform: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  platform = await bootPlatform({ demo: true, environment: { IDENTITY_STAFF_MFA: '1' } });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

/** What an authenticator app shows now for a secret in Base32 (RFC 6238). */
const codeOf = (secret: string): string => {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))))
    .update(step)
    .digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
};

const signIn = async (page: Page, app: string): Promise<void> => {
  await page.goto(`${platform.url}${app}`);
  await page.locator('input[name=email]').fill('admin@webrana.test');
  await page.locator('input[name=password]').fill('webrana-demo');
  await page.getByTestId('sign-in-submit').click();
};

it('staff without a second factor are customers in every app until they set one up', async () => {
  const page = await openPage(browser);
  await signIn(page, '/reseller');
  await page.getByTestId('wrong-role').waitFor();
  await page.reload();
  await page.getByTestId('wrong-role').waitFor();

  await page.goto(`${platform.url}/admin`);
  await page.getByTestId('enrolment').waitFor();
  await page.getByTestId('enrolment-start').click();
  const secret = await page
    .getByText(/^[A-Z2-7]{32}$/)
    .first()
    .textContent();
  await page.getByTestId('code').click();
  await page.keyboard.type(codeOf(secret ?? ''));
  await page.getByTestId('code-submit').click();
  await page.getByTestId('recovery-codes-kept').click();
  await page.getByRole('link', { name: 'Audit' }).waitFor();

  await page.goto(`${platform.url}/reseller`);
  await page.getByTestId('empty-state').or(page.getByRole('navigation')).first().waitFor();
  expect(await page.getByTestId('wrong-role').count()).toBe(0);
});
