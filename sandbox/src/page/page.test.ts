import { afterEach, beforeEach, expect, it } from 'vitest';
import { caller, paymentWish } from '../../test/http.ts';
import type { RunningSandbox } from '../index.ts';
import { startSandbox } from '../index.ts';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox();
});

afterEach(() => sandbox.close());

async function createPayment(more: object = {}) {
  const call = caller(sandbox.tripayBaseUrl, sandbox.credentials.tripayApiKey);
  const wish = paymentWish(sandbox, 'INV-<img src=x>', 150_000, more);
  return (await call('POST', '/transaction/create', wish)).body.data;
}

it('escapes whatever came from outside', async () => {
  await createPayment({ customer_name: '"><script>alert(1)</script>' });
  for (const path of ['/', '/page/payments']) {
    const text = await (await fetch(`${sandbox.url}${path}`)).text();
    expect(text).toContain('INV-&lt;img src=x&gt;');
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text).not.toContain('<script>alert');
  }
});

it('runs only its own script', async () => {
  const response = await fetch(`${sandbox.url}/`);
  const policy = response.headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(await response.text()).toContain(`<script nonce="${nonce}">`);
  expect(policy).toContain("default-src 'none'");
});

it('serves every piece it refreshes', async () => {
  for (const piece of ['nav', 'payments', 'servers', 'mail', 'faults', 'regions', 'requests']) {
    expect((await fetch(`${sandbox.url}/page/${piece}`)).status, piece).toBe(200);
  }
  expect((await fetch(`${sandbox.url}/page/nothing`)).status).toBe(404);
});

it('shows the payer a checkout with a code to scan', async () => {
  const payment = await createPayment();
  const page = await (await fetch(payment.checkout_url)).text();
  expect(page).toContain('Rp150.000');
  expect(page).toContain('INV-&lt;img');
  const image = await fetch(payment.qr_url);
  expect(image.headers.get('content-type')).toBe('image/png');
  expect((await image.arrayBuffer()).byteLength).toBeGreaterThan(500);
  expect(payment.qr_string).toBe(payment.checkout_url);
  expect((await fetch(`${sandbox.url}/tripay/checkout/DEV-T0`)).status).toBe(404);
});
