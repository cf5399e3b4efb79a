import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunningSandbox, SandboxClient } from '../index.ts';
import { connectSandbox, startSandbox } from '../index.ts';

let sandbox: RunningSandbox;
let control: SandboxClient;

beforeEach(async () => {
  sandbox = await startSandbox();
  control = connectSandbox(sandbox.url);
});

afterEach(() => sandbox.close());

function send(more: object = {}) {
  const transport = createTransport({ host: '127.0.0.1', port: sandbox.smtpPort, secure: false });
  return transport.sendMail({
    from: 'WeBrana <halo@example.com>',
    to: 'budi@example.com',
    subject: 'Tagihan – lunas',
    text: 'Terima kasih.',
    html: '<p>Terima kasih.</p><script>top.location = "/"</script>',
    ...more,
  });
}

it('keeps what was sent, readable and harmless', async () => {
  await send({ attachments: [{ filename: 'tagihan.pdf', content: Buffer.from('%PDF-1.7') }] });
  const mail = await control.waitForMail('budi@example.com');
  expect(mail).toMatchObject({ subject: 'Tagihan – lunas', to: ['budi@example.com'] });
  expect(mail.text.trim()).toBe('Terima kasih.');
  expect(mail.attachments).toMatchObject([{ filename: 'tagihan.pdf', bytes: 8 }]);
  const shown = await fetch(`${sandbox.url}/page/mail/${mail.id}/html`);
  expect(shown.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups /);
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
});

it('takes any credentials', async () => {
  const auth = { user: 'somebody', pass: 'anything' };
  const transport = createTransport({ host: '127.0.0.1', port: sandbox.smtpPort, auth });
  await expect(transport.verify()).resolves.toBe(true);
});

it('defers, refuses, and keeps although it refused', async () => {
  await control.addFault({ service: 'mail', mode: 'error', status: 451, times: 1 });
  await expect(send()).rejects.toMatchObject({ responseCode: 451 });
  await control.addFault({ service: 'mail', mode: 'error', status: 550, times: 1 });
  await expect(send()).rejects.toMatchObject({ responseCode: 550 });
  await control.addFault({ service: 'mail', mode: 'rate-limit', times: 1 });
  await expect(send()).rejects.toMatchObject({ responseCode: 454 });
  expect(sandbox.books.mails.count()).toBe(0);
  await control.addFault({ service: 'mail', mode: 'error-after-effect', times: 1 });
  await expect(send()).rejects.toMatchObject({ responseCode: 451 });
  await send();
  expect(sandbox.books.mails.count()).toBe(2);
});
