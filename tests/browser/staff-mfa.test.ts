import { bootPlatform, type TestPlatform } from '@webrana/testkit';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeOf, launchBrowser, openPage, signInAtDoor } from './browser.ts';

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

it('staff without a second factor are customers in every app until they set one up', async () => {
  const page = await openPage(browser);
  await signInAtDoor(page, `${platform.url}/reseller`, 'admin');
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
