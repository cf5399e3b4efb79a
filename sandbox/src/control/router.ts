import type { Request, Response } from 'express';
import express from 'express';
import { z } from 'zod';
import type { PaymentRecord } from '../books/records.ts';
import { REGIONS } from '../digitalocean/regions.ts';
import { SIZES } from '../digitalocean/sizes.ts';
import { addFault, faultSchema } from '../faults.ts';
import type { World } from '../http/service.ts';
import { settingsSchema } from '../settings.ts';
import { recordCallback } from '../tripay/callbacks.ts';
import type { Merchant } from '../tripay/merchant.ts';
import type { FinalStatus } from '../tripay/payments.ts';
import { changePayment, PaymentStateError } from '../tripay/payments.ts';
import { readBooks } from './read-books.ts';

const changeSchema = z.strictObject({
  sendCallback: z.boolean().optional(),
  amount: z.int().min(0).optional(),
  callbackAmount: z.int().min(0).optional(),
  note: z.string().max(200).optional(),
});
const callbackSchema = z.strictObject({
  times: z.int().min(1).max(50).default(1),
  status: z.enum(['UNPAID', 'PAID', 'FAILED', 'EXPIRED', 'REFUND']).optional(),
  amount: z.int().min(0).optional(),
  badSignature: z.boolean().optional(),
});
const regionSchema = z.strictObject({ available: z.boolean() });
const sizeSchema = z.strictObject({
  available: z.boolean().optional(),
  regions: z.array(z.string()).optional(),
  priceMonthly: z.number().min(0).optional(),
});
const MAILS_SHOWN = 200;
const STEPS: Record<string, FinalStatus> = {
  pay: 'PAID',
  fail: 'FAILED',
  expire: 'EXPIRED',
  refund: 'REFUND',
};

class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The steering API: what a test, a person or the page uses to play the outside world. */
export function controlRouter(world: World, merchant: Merchant): express.Router {
  const { books, settings } = world;
  const router = express.Router();
  router.use(refuseOtherSites, express.json({ limit: '256kb' }));

  const findPayment = (request: Request): PaymentRecord => {
    const payment = books.payments.get(String(request.params.reference));
    if (!payment) throw new ControlError(404, 'No such payment.');
    return payment;
  };

  router.get('/books', (_request, response) => {
    response.json(readBooks(world));
  });
  router.get('/mails', (request, response) => {
    const { to } = request.query;
    const mails = books.mails.latest(MAILS_SHOWN).reverse();
    response.json({
      mails: typeof to === 'string' ? mails.filter((mail) => mail.to.includes(to)) : mails,
    });
  });
  router.get('/mails/:id', (request, response) => {
    const mail = books.mails.get(request.params.id);
    if (!mail) throw new ControlError(404, 'No such mail.');
    response.json(mail);
  });
  router.post('/payments/:reference/callback', (request, response) => {
    const { times, ...wish } = callbackSchema.parse(request.body ?? {});
    const payment = findPayment(request);
    const callbacks = Array.from({ length: times }, () =>
      recordCallback(world, merchant, payment, wish),
    );
    response.json({ callbacks });
  });
  router.post('/payments/:reference/:step', (request, response) => {
    const status = STEPS[request.params.step];
    if (!status) throw new ControlError(404, 'A payment can be paid, failed, expired or refunded.');
    const change = changeSchema.parse(request.body ?? {});
    response.json(changePayment(world, merchant, findPayment(request), status, change));
  });
  router.post('/servers/:id/lose', (request, response) => {
    const droplet = books.droplets.get(request.params.id);
    if (!droplet || droplet.destroyedAt !== null) throw new ControlError(404, 'No such server.');
    response.json({ server: books.droplets.put({ ...droplet, destroyedAt: world.now() }) });
  });
  router.get('/faults', (_request, response) => {
    response.json({ faults: books.faults.all() });
  });
  router.post('/faults', (request, response) => {
    response
      .status(201)
      .json({ fault: addFault(books, faultSchema.parse(request.body), world.now()) });
  });
  router.delete('/faults', (_request, response) => {
    books.faults.clear();
    response.json({ faults: [] });
  });
  router.delete('/faults/:id', (request, response) => {
    books.faults.remove(request.params.id);
    response.json({ faults: books.faults.all() });
  });
  router.post('/regions/:slug', (request, response) => {
    const { slug } = request.params;
    if (!REGIONS.some((region) => region.slug === slug))
      throw new ControlError(404, 'No such region.');
    const override = { id: `region:${slug}`, ...regionSchema.parse(request.body) };
    response.json({ override: books.overrides.put(override) });
  });
  router.post('/sizes/:slug', (request, response) => {
    const { slug } = request.params;
    if (!SIZES.some((size) => size.slug === slug)) throw new ControlError(404, 'No such size.');
    const known = books.overrides.get(`size:${slug}`);
    const override = { ...known, id: `size:${slug}`, ...sizeSchema.parse(request.body) };
    response.json({ override: books.overrides.put(override) });
  });
  router.get('/settings', (_request, response) => {
    response.json(settings.read());
  });
  router.post('/settings', (request, response) => {
    response.json(settings.change(settingsSchema.partial().parse(request.body)));
  });
  router.post('/reset', (_request, response) => {
    books.clear();
    response.json({ reset: true });
  });
  router.use((_request, response) => {
    response.status(404).json({ error: 'No such control.' });
  });
  router.use(answerError);
  return router;
}

// A web page of somebody else, open in the same browser, must not steer the sandbox.
function refuseOtherSites(request: Request, _response: Response, next: express.NextFunction): void {
  const site = request.get('sec-fetch-site');
  next(site === 'cross-site' ? new ControlError(403, 'Steering from another site.') : undefined);
}

function answerError(
  error: unknown,
  _request: Request,
  response: Response,
  _next: express.NextFunction,
): void {
  if (error instanceof z.ZodError) {
    response.status(400).json({ error: z.prettifyError(error) });
  } else if (error instanceof PaymentStateError) {
    response.status(409).json({ error: error.message });
  } else {
    const status = (error as { status?: number } | null)?.status ?? 500;
    const message = error instanceof Error && status < 500 ? error.message : 'It did not work.';
    response.status(status).json({ error: message });
  }
}
