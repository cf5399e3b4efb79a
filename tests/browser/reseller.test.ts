import { bootPlatform, type TestPlatform, until } from '@webrana/testkit';
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

const ask = async (secret: string): Promise<{ status: number; body: string }> => {
  const answer = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ projects { name } }' }),
  });
  return { status: answer.status, body: await answer.text() };
};
describe('the reseller app', () => {
  it('makes a project and a key that works, shows its secret once, and ends it', async () => {
    const page = await openPage(browser);
    await signInAtDoor(page, `${platform.url}/reseller/projects?mode=TEST`, 'reseller');
    await page.getByTestId('project-create').click();
    await page.getByTestId('project-name').fill('Toko <b>Budi</b>');
    await page.getByTestId('project-submit').click();
    await page.getByTestId('project-row').getByText('Toko <b>Budi</b>').waitFor();
    await page.getByTestId('project-create').first().click();
    await page.getByTestId('project-name').fill('Toko <b>Budi</b>');
    await page.getByTestId('project-submit').click();
    await page.getByText('Sudah ada proyek dengan nama ini.').waitFor();
    await page.keyboard.press('Escape');

    // The proof of the sign-in is over: what is sensitive asks again.
    platform.clock.advance(11 * 60_000);
    await page.goto(`${platform.url}/reseller/api-keys`);
    await page.getByTestId('key-create').click();
    await page.getByTestId('key-submit').click();
    await page.getByText('Isi nama kunci.').waitFor();
    await page.getByTestId('key-name').fill('CI');
    await page.getByTestId('key-addresses').fill('127.0.0.1, 300.1.1.1');
    await page.getByText('“300.1.1.1” bukan alamat IP atau jaringan.').waitFor();
    await page.getByTestId('key-addresses').fill('');
    await page.getByTestId('key-submit').click();
    await page.getByTestId('confirm-identity-password').fill('webrana-demo');
    await page.getByTestId('confirm-identity-submit').click();

    const shown = page.getByTestId('secret').locator('code');
    const secret = (await shown.textContent()) ?? '';
    expect(secret.length).toBeGreaterThan(30);
    expect(await page.getByTestId('secret-example').textContent()).toContain(`Bearer ${secret}`);
    await page.keyboard.press('Escape');
    await shown.waitFor();
    expect(await page.getByTestId('secret-done').isDisabled()).toBe(true);
    await page.getByTestId('secret-kept').check();
    await page.getByTestId('secret-done').click();
    await shown.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(secret);

    const answer = await ask(secret);
    expect(JSON.parse(answer.body)).toEqual({ data: { projects: [{ name: 'Toko <b>Budi</b>' }] } });

    const card = page.getByTestId('api-key');
    expect(await card.getByText('Uji', { exact: true }).count()).toBe(1);
    await card.getByTestId('api-key-actions').click();
    await page.getByTestId('api-key-revoke').click();
    await page.getByTestId('revoke-name').fill('ci');
    expect(await page.getByTestId('revoke-submit').isDisabled()).toBe(true);
    await page.getByTestId('revoke-name').fill('CI');
    await page.getByTestId('revoke-submit').click();
    await page.getByTestId('empty-state').waitFor();
    await until(async () => (await ask(secret)).body.includes('UNAUTHENTICATED'));
    await page.getByTestId('keys-ended').click();
    await page.locator('[data-testid=api-key][data-status=REVOKED]').waitFor();
    expect(page.problems).toEqual([]);
  });

  it('shows a brand as it will be printed, logo and all, and keeps it', async () => {
    const page = await openPage(browser, { width: 390, colorScheme: 'dark' });
    await signInAtDoor(page, `${platform.url}/reseller/branding`, 'reseller');
    const preview = page.getByTestId('brand-preview');
    await page.getByTestId('brand-name').fill('Awan <i>Kita</i>');
    await preview.getByText('Awan <i>Kita</i>', { exact: true }).waitFor();
    const drawn = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1600, 400];
      canvas.getContext('2d')?.fillRect(0, 0, 800, 400);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    });
    const file = page.locator('input[type=file]');
    const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    await file.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer });
    await page.getByText('Pilih berkas PNG, JPEG, atau WebP.').waitFor();
    const logo = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(drawn, 'base64') };
    await file.setInputFiles(logo);
    await preview.locator('img').waitFor();
    await page.getByTestId('brand-submit').click();
    await page.getByText('Merek disimpan.').waitFor();
    await page.reload();
    await preview.locator('img').waitFor();
    expect(await page.getByTestId('brand-name').inputValue()).toBe('Awan <i>Kita</i>');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(page.problems).toEqual([]);
  });
});
