import { randomBytes } from 'node:crypto';
import type { Response } from 'express';
import express from 'express';
import type { World } from '../http/service.ts';
import type { Merchant } from '../tripay/merchant.ts';
import { faultForms, faultList, regionList, requestList } from './faults-tab.ts';
import type { Html } from './html.ts';
import { html, trusted } from './html.ts';
import { mailShown, mailTab } from './mail-tab.ts';
import { paymentsTab } from './payments-tab.ts';
import { SCRIPT } from './script.ts';
import { serversTab } from './servers-tab.ts';
import { STYLE } from './style.ts';

/** The page for people at `/`, and the pieces it refreshes under `/page`. */
export function pageRouter(world: World, merchant: Merchant): express.Router {
  const router = express.Router();
  const pieces: Record<string, () => Html> = {
    nav: () => tabs(world),
    payments: () => paymentsTab(world, merchant),
    servers: () => serversTab(world),
    mail: () => mailTab(world),
    faults: () => faultList(world),
    regions: () => regionList(world),
    requests: () => requestList(world),
  };
  router.get('/', (_request, response) => {
    sendPage(response, 'WeBrana sandbox', page(world, merchant), SCRIPT);
  });
  router.get('/page/mail/:id/html', (request, response) => {
    const mail = world.books.mails.get(request.params.id);
    // The message is somebody's HTML: no script, no form, no access to the page around it.
    response.set({
      'content-security-policy':
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; " +
        "style-src 'unsafe-inline'; img-src * data:; font-src *",
      'cache-control': 'no-store',
    });
    response.type('html').send(`<base target="_blank">${mail?.html ?? ''}`);
  });
  router.get('/page/mail/:id', (request, response) => {
    const mail = world.books.mails.get(request.params.id);
    sendPiece(response, mail ? mailShown(mail) : html`<div class="card empty">It is gone.</div>`);
  });
  router.get('/page/:piece', (request, response, next) => {
    const piece = pieces[request.params.piece];
    if (piece) sendPiece(response, piece());
    else next();
  });
  return router;
}

/** Sends a whole page that runs its own script and nothing else. */
export function sendPage(response: Response, title: string, body: Html, script: string): void {
  const nonce = randomBytes(16).toString('base64');
  response.set({
    'content-security-policy':
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; ` +
      "img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; " +
      "base-uri 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  const whole = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE)}</style>
</head>
<body>
${body}
<script nonce="${nonce}">${trusted(script)}</script>
</body>
</html>`;
  response.type('html').send(whole.text);
}

function sendPiece(response: Response, piece: Html): void {
  response.set('cache-control', 'no-store').type('html').send(piece.text);
}

function tabs({ books }: World): Html {
  const waiting = books.faults.all().filter((fault) => fault.remaining !== 0).length;
  return html`<a href="#payments">Payments<span>${books.payments.count()}</span></a>
    <a href="#servers">Servers<span>${books.droplets.byRef('live').length}</span></a>
    <a href="#mail">Mail<span>${books.mails.count()}</span></a>
    <a href="#faults">Faults<span>${waiting || ''}</span></a>`;
}

function page(world: World, merchant: Merchant): Html {
  return html`<header><div>
      <h1>WeBrana sandbox</h1>
      <p>The outside world for development: DigitalOcean, Tripay and mail. No money moves, no server runs.</p>
      <nav aria-label="Sections" data-live="nav">${tabs(world)}</nav>
    </div></header>
    <main>
      <section id="tab-payments"><div data-live="payments">${paymentsTab(world, merchant)}</div></section>
      <section id="tab-servers" hidden><div data-live="servers"></div></section>
      <section id="tab-mail" hidden><div class="mails">
        <div data-live="mail"></div>
        <div id="mail-shown"><div class="card empty">Choose a message.</div></div>
      </div></section>
      <section id="tab-faults" hidden>${faultForms(world)}</section>
    </main>
    <div class="toast" role="status" hidden></div>`;
}
