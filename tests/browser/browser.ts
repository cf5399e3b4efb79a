import { createHmac } from 'node:crypto';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The Chromium that comes by npm; throws with what is missing when it cannot run here. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });

/** A page that fails the test on any script error or refused resource. */
export const openPage = async (
  browser: Browser,
  options: { width?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<Page & { problems: string[] }> => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
  // A toast may come at any moment and lies above the page; no click of a test is meant for one.
  await context.addInitScript(() => {
    const rule = '.mantine-Notifications-root { pointer-events: none !important }';
    // A tab that a page opens keeps its window while the document below it is replaced.
    window.addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
  });
  const page = (await context.newPage()) as Page & { problems: string[] };
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') page.problems.push(message.text());
  });
  return page;
};

/** What an authenticator app shows now for a secret in Base32 (RFC 6238). */
export const codeOf = (secret: string): string => {
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

/** Goes to an address whose app asks who is there, and signs in as a user of the demo. */
export const signInAtDoor = async (
  page: Page,
  address: string,
  name: 'admin' | 'customer' | 'reseller',
): Promise<void> => {
  await page.goto(address);
  await page.locator('input[name=email]').fill(`${name}@webrana.test`);
  await page.locator('input[name=password]').fill('webrana-demo');
  await page.getByTestId('sign-in-submit').click();
};
