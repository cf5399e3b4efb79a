import express from 'express';
import QRCode from 'qrcode';
import type { PaymentRecord } from '../books/records.ts';
import type { World } from '../http/service.ts';
import type { Html } from '../page/html.ts';
import { html, moment, rupiah } from '../page/html.ts';
import { pill, sendButton } from '../page/parts.ts';
import { sendPage } from '../page/router.ts';
import { channelOf } from './channels.ts';
import { instructionsFor } from './instructions.ts';
import type { Merchant } from './merchant.ts';
import { checkoutUrl, seconds } from './present.ts';

const QR_PIXELS = 480;

/** What a payer sees at Tripay: the checkout page, its QR image and channel icons. */
export function checkoutRouter(world: World, merchant: Merchant): express.Router {
  const router = express.Router();
  router.get('/checkout/:reference', (request, response) => {
    const payment = world.books.payments.get(request.params.reference);
    if (!payment) {
      response.status(404);
      const gone = html`<main class="checkout"><div class="card">No such payment.</div></main>`;
      return sendPage(response, 'Not found', gone, '');
    }
    sendPage(response, `Pay ${rupiah(payment.amount)}`, page(payment), script(payment));
  });
  router.get('/checkout/:reference/status', (request, response) => {
    const status = world.books.payments.get(request.params.reference)?.status ?? null;
    response.set('cache-control', 'no-store').json({ status });
  });
  router.get('/qr/:reference', async (request, response) => {
    const payment = world.books.payments.get(request.params.reference);
    if (!payment) {
      response.status(404).end();
      return;
    }
    const image = await QRCode.toBuffer(checkoutUrl(payment, merchant), {
      width: QR_PIXELS,
      margin: 2,
    });
    response.type('png').set('cache-control', 'public, max-age=3600').send(image);
  });
  router.get('/icon/:file', (request, response) => {
    const channel = channelOf(request.params.file.replace(/\.svg$/, ''));
    const label = channel?.code.replace(/VA$/, '') ?? '?';
    response
      .type('image/svg+xml')
      .set('cache-control', 'public, max-age=3600')
      .send(
        html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" role="img"
        aria-label="${channel?.name ?? 'Unknown'}"><rect width="120" height="40" rx="6" fill="#eef1f6"/>
        <text x="60" y="26" text-anchor="middle" font-family="sans-serif" font-weight="700"
        font-size="${label.length > 8 ? 13 : 17}" fill="#1b3a6b">${label}</text></svg>`.text,
      );
  });
  return router;
}

function page(payment: PaymentRecord): Html {
  const channel = channelOf(payment.method);
  const unpaid = payment.status === 'UNPAID';
  const { payCode, amount } = payment;
  const steps = channel ? instructionsFor(channel, { payCode, amount, html: false }) : [];
  return html`<main class="checkout"><div class="card">
      <div class="sub">${channel?.name ?? payment.method} · ${payment.merchantRef}</div>
      <div class="amount">${rupiah(payment.amount)}</div>
      ${
        unpaid
          ? html`<div class="sub">pay within <span class="num" data-until="${payment.expiresAt}"
            >${moment(payment.expiresAt)}</span></div>`
          : pill(payment.status, payment.status === 'PAID' ? 'ok' : 'bad')
      }
      ${unpaid && channel?.kind === 'qr' && html`<img src="../qr/${payment.reference}" alt="QR code of this payment">`}
      ${unpaid && payCode && html`<div class="code mono">${payCode}</div><div class="sub">pay code</div>`}
      ${unpaid ? choices(payment) : wayBack(payment)}
      <table>${payment.items.map(
        (item) =>
          html`<tr><td style="white-space:normal">${item.name} × ${item.quantity}</td><td class="num">${rupiah(item.subtotal)}</td></tr>`,
      )}${payment.feeCustomer > 0 && html`<tr><td>Fee</td><td class="num">${rupiah(payment.feeCustomer)}</td></tr>`}</table>
      ${
        unpaid &&
        steps.map(
          (step) => html`<details style="text-align:left"><summary>${step.title}</summary>
          <ol class="sub">${step.steps.map((line) => html`<li>${line}</li>`)}</ol></details>`,
        )
      }
    </div>
    <p class="sub" style="text-align:center">Tripay sandbox. No money moves. <span class="mono">${payment.reference}</span></p>
  </main>
  <div class="toast" role="status" hidden></div>`;
}

function choices(payment: PaymentRecord): Html {
  const base = `/control/payments/${payment.reference}`;
  return html`<div class="actions">
    ${sendButton(`Pay ${rupiah(payment.amount)}`, `${base}/pay`, { className: 'main' })}
    ${sendButton('Fail', `${base}/fail`)} ${sendButton('Let it expire', `${base}/expire`)}
  </div>`;
}

function wayBack(payment: PaymentRecord): Html | null {
  if (!payment.returnUrl) return null;
  const back = new URL(payment.returnUrl);
  back.searchParams.set('tripay_reference', payment.reference);
  back.searchParams.set('tripay_merchant_ref', payment.merchantRef);
  return html`<div class="actions"><a class="button main" href="${back.href}">Back to the shop</a></div>`;
}

function script(payment: PaymentRecord): string {
  return `
const until = document.querySelector('[data-until]');
function tick() {
  if (!until) return;
  const left = Math.max(0, ${seconds(payment.expiresAt)} - Math.floor(Date.now() / 1000));
  const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  until.textContent = parts.map((part) => String(part).padStart(2, '0')).join(':');
}
setInterval(tick, 1000); tick();
setInterval(async () => {
  const { status } = await (await fetch('${payment.reference}/status')).json();
  if (status !== '${payment.status}') location.reload();
}, 1500);
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-send]');
  if (!button) return;
  button.disabled = true;
  const answer = await fetch(button.dataset.send, { method: 'POST',
    headers: { 'content-type': 'application/json' }, body: '{}' });
  if (answer.ok) return location.reload();
  const toast = document.querySelector('.toast');
  toast.textContent = (await answer.json()).error; toast.hidden = false; button.disabled = false;
});`;
}
