import type { Router } from 'express';
import type { PaymentRecord } from '../books/records.ts';
import { bearerIs } from '../http/bearer.ts';
import type { Call, Operation, Reply, World } from '../http/service.ts';
import { serveOperations } from '../http/service.ts';
import { CHANNELS, channelOf, showChannel, showFee } from './channels.ts';
import { createTransaction } from './create-transaction.ts';
import { instructionsFor } from './instructions.ts';
import type { Merchant } from './merchant.ts';
import { seconds, showListed, showTransaction } from './present.ts';
import { failure, refused, success } from './replies.ts';

/** The stand-in for tripay.co.id/api: merchant and closed-payment operations. */
export function tripayRouter(world: World, merchant: Merchant): Router {
  return serveOperations(
    world,
    {
      service: 'tripay',
      failure,
      headers: () => ({}),
      admit: (request) => (bearerIs(request, merchant.apiKey) ? null : failure(401)),
    },
    [...merchantOperations(world, merchant), ...transactionOperations(world, merchant)],
  );
}

const isOf = ({ book }: Merchant, payment: PaymentRecord): boolean =>
  (payment.book ?? 'live') === book;

function merchantOperations(world: World, merchant: Merchant): Operation[] {
  const channelsFor = (call: Call) => {
    const { code } = call.query;
    return code === undefined ? CHANNELS : CHANNELS.filter((channel) => channel.code === code);
  };
  return [
    {
      name: 'listChannels',
      method: 'get',
      path: '/merchant/payment-channel',
      handle(call) {
        const { feePayer } = world.settings.read();
        return success(
          channelsFor(call).map((channel) => showChannel(channel, feePayer, merchant.payerUrl())),
        );
      },
    },
    {
      name: 'getInstruction',
      method: 'get',
      path: '/payment/instruction',
      handle(call) {
        const channel = channelOf(call.query.code ?? '');
        if (!channel) throw refused(400, 'Payment channel is not found');
        const { pay_code: payCode, amount, allow_html: html } = call.query;
        const filled = { payCode, amount: Number(amount) || null, html: html !== '0' };
        return success(instructionsFor(channel, filled), '');
      },
    },
    {
      name: 'calculateFee',
      method: 'get',
      path: '/merchant/fee-calculator',
      handle(call) {
        const amount = Number(call.query.amount);
        if (!Number.isInteger(amount) || amount < 1) throw refused(400, 'Amount is not valid');
        const { feePayer } = world.settings.read();
        return success(
          channelsFor(call).map((channel) => showFee(channel, amount, feePayer)),
          '',
        );
      },
    },
    {
      name: 'listTransactions',
      method: 'get',
      path: '/merchant/transactions',
      handle: (call) => listTransactions(world, merchant, call),
    },
  ];
}

function transactionOperations(world: World, merchant: Merchant): Operation[] {
  const find = (call: Call) => {
    const payment = world.books.payments.get(call.query.reference ?? '');
    return payment && isOf(merchant, payment) ? payment : undefined;
  };
  return [
    {
      name: 'createTransaction',
      method: 'post',
      path: '/transaction/create',
      handle: (call) => createTransaction(world, merchant, call),
    },
    {
      name: 'getTransaction',
      method: 'get',
      path: '/transaction/detail',
      handle(call) {
        const payment = find(call);
        if (!payment) throw refused(404, 'Transaction not found');
        const paidAt = payment.paidAt === null ? null : String(seconds(payment.paidAt));
        return success({ ...showTransaction(payment, merchant), paid_at: paidAt }, '');
      },
    },
    {
      name: 'checkStatus',
      method: 'get',
      path: '/transaction/check-status',
      handle(call) {
        const payment = find(call);
        // Only 200 is described here, so even a failure comes with it.
        if (!payment) return failure(200, 'Transaction not found');
        const message = `Status transaksi saat ini ${payment.status}`;
        return { status: 200, body: { success: true, message } };
      },
    },
  ];
}

function listTransactions(world: World, merchant: Merchant, call: Call): Reply {
  const { query } = call;
  const perPage = Math.min(Math.max(Number(query.per_page) || 25, 1), 50);
  const page = Math.max(Number(query.page) || 1, 1);
  const sort = query.sort === 'asc' ? 'asc' : 'desc';
  const matches = (payment: PaymentRecord) =>
    isOf(merchant, payment) &&
    (query.reference === undefined || payment.reference === query.reference) &&
    (query.merchant_ref === undefined || payment.merchantRef === query.merchant_ref) &&
    (query.method === undefined || payment.method === query.method) &&
    (query.status === undefined || payment.status === query.status);
  const found = world.books.payments.all().filter(matches);
  if (sort === 'desc') found.reverse();
  const first = (page - 1) * perPage;
  const shown = found.slice(first, first + perPage);
  const lastPage = Math.max(1, Math.ceil(found.length / perPage));
  return success(
    shown.map((payment) => showListed(payment, merchant)),
    'Success',
    {
      pagination: {
        sort,
        offset: {
          from: shown.length > 0 ? first + 1 : null,
          to: shown.length > 0 ? first + shown.length : null,
        },
        current_page: page,
        previous_page: page > 1 ? page - 1 : null,
        next_page: page < lastPage ? page + 1 : null,
        last_page: lastPage,
        per_page: perPage,
        total_records: found.length,
      },
    },
  );
}
