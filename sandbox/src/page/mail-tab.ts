import type { MailRecord } from '../books/records.ts';
import type { World } from '../http/service.ts';
import type { Html } from './html.ts';
import { html, moment } from './html.ts';
import { empty } from './parts.ts';

const SHOWN = 100;

/** The newest mails, as a list of buttons that show one. */
export function mailTab(world: World): Html {
  const mails = world.books.mails.latest(SHOWN);
  if (mails.length === 0) return empty('No mail yet', 'Everything sent over SMTP lands here.');
  return html`${mails.map(
    (mail) => html`<button type="button" class="mail" data-mail="${mail.id}" data-id="${mail.id}">
      <div class="title">${mail.subject}</div>
      <div class="sub">${mail.to.join(', ')}</div>
      <div class="sub">${moment(mail.receivedAt)}</div>
    </button>`,
  )}`;
}

/** One mail: headers, the HTML in a frame that runs no script, the text, the attachments. */
export function mailShown(mail: MailRecord): Html {
  return html`<article class="card">
    <div class="title">${mail.subject}</div>
    <div class="sub">from ${mail.from}<br>to ${mail.to.join(', ')}<br>${moment(mail.receivedAt)}</div>
    ${
      mail.html !== null &&
      html`<iframe title="Message" sandbox="allow-popups allow-popups-to-escape-sandbox"
        src="/page/mail/${mail.id}/html"></iframe>`
    }
    ${
      mail.attachments.length > 0 &&
      html`<div class="sub">Attachments: ${mail.attachments
        .map((one) => `${one.filename} (${one.contentType}, ${one.bytes} bytes)`)
        .join(', ')}</div>`
    }
    <details ${mail.html === null && html`open`} data-key="text"><summary>Text</summary><pre>${mail.text}</pre></details>
    <details data-key="headers"><summary>Headers</summary>
      <table>${Object.entries(mail.headers).map(
        ([name, value]) => html`<tr><td>${name}</td><td>${value}</td></tr>`,
      )}</table>
    </details>
  </article>`;
}
