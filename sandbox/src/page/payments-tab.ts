import type { CallbackRecord, PaymentRecord } from '../books/records.ts';
import type { World } from '../http/service.ts';
import { channelOf } from '../tripay/channels.ts';
import type { Merchant } from '../tripay/merchant.ts';
import { checkoutUrl } from '../tripay/present.ts';
import type { Html } from './html.ts';
import { clock, html, moment, rupiah } from './html.ts';
import { empty, pill, sendButton } from './parts.ts';

const SHOWN = 60;
const TONES = { UNPAID: 'warn', PAID: 'ok', FAILED: 'bad', EXPIRED: '', REFUND: '' } as const;

/** The newest payments with their callbacks and the buttons that end them. */
export function paymentsTab(world: World, merchant: Merchant): Html {
  const payments = world.books.payments.latest(SHOWN);
  if (payments.length === 0) {
    return empty('No payment yet', 'Transactions created at Tripay appear here, ready to be paid.');
  }
  return html`${payments.map((payment) =>
    card(payment, world.books.callbacks.byRef(payment.reference), merchant),
  )}`;
}

function card(payment: PaymentRecord, callbacks: CallbackRecord[], merchant: Merchant): Html {
  const name = channelOf(payment.method)?.name ?? payment.method;
  return html`<article class="card">
    <div class="row">
      <div class="grow">
        <div class="title">${payment.merchantRef || '(no merchant_ref)'}</div>
        <div class="sub">${name} · ${payment.customerName}${payment.book === 'test' && ' · test mode'} · <span class="mono">${payment.reference}</span></div>
      </div>
      <div class="right">
        <div class="num">${rupiah(payment.amount)}</div>
        <div class="sub">fee ${rupiah(payment.feeMerchant + payment.feeCustomer)}</div>
      </div>
      ${pill(payment.status, TONES[payment.status])}
    </div>
    <div class="sub">${whenOf(payment)}</div>
    ${buttons(payment, merchant)} ${callbackList(payment, callbacks)}
  </article>`;
}

function whenOf(payment: PaymentRecord): Html {
  if (payment.status === 'UNPAID') {
    return html`created ${moment(payment.createdAt)} · expires in
      <span class="num" data-until="${payment.expiresAt}">${moment(payment.expiresAt)}</span>`;
  }
  if (payment.paidAt !== null) return html`paid ${moment(payment.paidAt)}`;
  return html`created ${moment(payment.createdAt)}`;
}

function buttons(payment: PaymentRecord, merchant: Merchant): Html {
  const base = `/control/payments/${payment.reference}`;
  const { status } = payment;
  const unpaid = status === 'UNPAID';
  const checkout = html`<a class="button" href="${checkoutUrl(payment, merchant)}" target="_blank"
    >Checkout</a
  >`;
  return html`<div class="actions">
    ${unpaid && sendButton('Pay', `${base}/pay`, { className: 'main', done: 'Paid.' })}
    ${
      unpaid &&
      sendButton('Pay, lose the callback', `${base}/pay`, { body: { sendCallback: false } })
    }
    ${
      unpaid &&
      sendButton('Pay a wrong amount', `${base}/pay`, { body: { amount: payment.amount + 1_000 } })
    }
    ${unpaid && sendButton('Expire', `${base}/expire`)}
    ${unpaid && sendButton('Fail', `${base}/fail`)}
    ${(status === 'EXPIRED' || status === 'FAILED') && sendButton('Pay late', `${base}/pay`)}
    ${status === 'PAID' && sendButton('Refund', `${base}/refund`)}
    ${!unpaid && sendButton('Send callback again', `${base}/callback`, { done: 'Callback sent.' })}
    ${unpaid && checkout}
  </div>`;
}

function callbackList(payment: PaymentRecord, callbacks: CallbackRecord[]): Html | null {
  if (callbacks.length === 0) return null;
  const last = callbacks.at(-1);
  return html`<details data-key="${payment.reference}">
    <summary>${callbacks.length} callback${callbacks.length > 1 ? 's' : ''} · last ${last?.state}</summary>
    ${callbacks.map(
      (callback) => html`<div class="row" style="margin-top:10px">
          ${pill(callback.state, tone(callback))} <strong>${callback.status}</strong>
          <span class="sub grow">to ${callback.url ?? 'nowhere (no address is set)'}</span>
        </div>
        <pre>${callback.body}</pre>
        <div class="sub mono">signature ${callback.signature}</div>
        ${
          callback.attempts.length > 0 &&
          html`<table>${callback.attempts.map(
            (attempt) => html`<tr>
            <td>${clock(attempt.at)}</td>
            <td class="tight">${attempt.httpStatus ?? 'no answer'} · ${attempt.tookMs} ms</td>
            <td>${attempt.answer ?? attempt.error}</td>
          </tr>`,
          )}</table>`
        }`,
    )}
  </details>`;
}

function tone(callback: CallbackRecord): 'ok' | 'warn' | 'bad' {
  if (callback.state === 'delivered') return 'ok';
  return callback.state === 'waiting' ? 'warn' : 'bad';
}
