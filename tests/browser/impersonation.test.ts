import { bootPlatform, type TestPlatform } from '@webrana/testkit';
import type { Browser, Page } from 'playwright-core';
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

/** An admin who opens the page of the demo customer and asks to act as them. */
const actAs = async (admin: Page): Promise<Page> => {
  await admin.goto(`${platform.url}/admin/users?q=customer@webrana`);
  if (await admin.locator('input[name=email]').isVisible()) throw new Error('Not signed in.');
  await admin.getByText('Budi Pelanggan').first().click();
  await admin.getByTestId('user-actions').click();
  await admin.getByTestId('act-as-open').click();
  await admin.getByTestId('act-as-reason').fill('Pelanggan tidak menemukan tagihannya');
  const [tab] = await Promise.all([
    admin.context().waitForEvent('page'),
    admin.getByTestId('act-as-submit').click(),
  ]);
  await tab.waitForURL('**/dashboard');
  return tab;
};

const signedInAdmin = async (options: Parameters<typeof openPage>[1] = {}) => {
  const page = await openPage(browser, options);
  await signInAtDoor(page, `${platform.url}/admin`, 'admin');
  await page.locator('input[name=password]').waitFor({ state: 'detached' });
  return page;
};

describe('staff who act as a customer', () => {
  it('see on every page in whose name, and stay themselves in their own tab', async () => {
    const admin = await signedInAdmin();
    const tab = await actAs(admin);
    expect(tab.url()).toBe(`${platform.url}/dashboard`);
    const banner = tab.getByTestId('acting-banner');
    expect(await banner.textContent()).toMatch(/Budi Pelanggan.*\d\d\.\d\d WIB/);
    for (const path of ['/plans', '/wallet', '/security']) {
      await tab.goto(`${platform.url}${path}`);
      await banner.waitFor();
    }
    await tab.reload();
    await banner.waitFor();
    // The cookie is still the admin's: the own tab goes on as before.
    await admin.reload();
    await admin.getByTestId('user-actions').waitFor();
    // What asks for proof of the person says why it is closed.
    await tab.getByTestId('export-data').click();
    expect(
      await tab.getByRole('alert').or(tab.getByTestId('proof-refused')).first().textContent(),
    ).toMatch(/atas namanya/);
    expect(await tab.evaluate(() => window.opener === null)).toBe(true);
  });

  it('see what the customer sees, even where their own session answers late', async () => {
    const placed = await (await platform.customer()).places();
    const admin = await signedInAdmin();
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await admin.context().route('**/graphql', async (route, request) => {
      const isOwn = request.postData()?.includes('RefreshSession') ?? false;
      if (isOwn && request.frame().url().endsWith('/act-as')) await held;
      await route.continue();
    });
    const tab = await actAs(admin);
    const renewed = tab.waitForResponse(
      (response) => response.request().postData()?.includes('RefreshSession') ?? false,
    );
    release();
    await (await renewed).finished();
    await tab.getByRole('navigation').getByRole('link', { name: 'Pesanan' }).click();
    await tab.getByTestId('empty-state').waitFor();
    expect(await tab.getByText(placed.number).count()).toBe(0);
    await tab.getByTestId('acting-banner').waitFor();
  });

  it('stop, and the tab says that it acts for nobody', async () => {
    const admin = await signedInAdmin({ width: 390 });
    const tab = await actAs(admin);
    await tab.getByTestId('acting-stop').click();
    await tab.getByTestId('acting-over').waitFor();
    expect(await tab.evaluate(() => sessionStorage.getItem('webrana-acting'))).toBeNull();
    await admin.reload();
    await admin.getByTestId('user-actions').waitFor();
    await tab.goto(`${platform.url}/act-as`);
    await tab.getByTestId('acting-over').waitFor();
  });

  it('are put out when the half hour is over, and when the customer ends it', async () => {
    const admin = await signedInAdmin();
    const tab = await actAs(admin);
    const customer = await platform.demoUser('customer');
    const { sessions } = await customer.ask('{ sessions { id isImpersonated } }');
    const opened = sessions.find((session: { isImpersonated: boolean }) => session.isImpersonated);
    await customer.ask(
      `mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { __typename } }`,
      { input: { sessionId: opened.id } },
    );
    // Nobody reloads: the live connection says it, whatever page the tab shows.
    await tab.getByTestId('acting-over').waitFor();

    const second = await actAs(admin);
    // The tab's own clock: however slow the machine is, the end comes when the test says so.
    await second.clock.install();
    await second.reload();
    await second.getByTestId('acting-banner').waitFor();
    await second.clock.fastForward('31:00');
    await second.getByTestId('acting-over').waitFor();
  });
});
