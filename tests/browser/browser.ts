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
