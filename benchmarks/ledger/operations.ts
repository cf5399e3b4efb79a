import { newId } from '@webrana/ids';
import type { Actor } from '@webrana/subgraph-kit';
import { adjustWallet } from '../../subgraphs/billing/src/modules/adjustment/use-cases/adjust-wallet.ts';
import { refundItem } from '../../subgraphs/billing/src/modules/invoice/use-cases/refund-item.ts';
import { insertPayment } from '../../subgraphs/billing/src/modules/payment/new-payment.ts';
import { payOrder } from '../../subgraphs/billing/src/modules/payment/use-cases/pay-order.ts';
import { settlePayment } from '../../subgraphs/billing/src/modules/payment/use-cases/settle-payment.ts';
import type { Desk } from './desk.ts';

export type Kind = 'top-up' | 'payment' | 'refund' | 'adjustment';
/** The wallet, and what it must hold if the books are right. */
export type Holder = { readonly userId: string; expected: number };

const price = 111_000;
const payer = ({ userId }: Holder): Actor => ({
  kind: 'user',
  userId,
  role: 'CUSTOMER',
  sessionId: 'ses_1',
  isVerified: true,
});
const finance = (): Actor => ({
  kind: 'user',
  userId: 'usr_finance',
  role: 'FINANCE',
  sessionId: 'ses_2',
  authenticatedAt: Date.now() / 1_000,
});

/** Money that a gateway confirmed reaches the wallet. */
export const topUp = async (desk: Desk, holder: Holder, amount: number): Promise<void> => {
  const context = desk.as();
  const id: string = newId('payment');
  await context.transact((tx) =>
    insertPayment(context, tx, {
      id,
      purpose: 'TOP_UP',
      customerId: holder.userId,
      method: 'CHANNEL',
      channelCode: 'BRIVA',
      amount,
      status: 'PENDING',
    }),
  );
  const nothing = { payCode: null, qrContent: null, paymentUrl: null, checkoutUrl: '', guides: [] };
  await settlePayment(
    context,
    { id, invoiceId: null },
    {
      reference: `T${id}`,
      merchantRef: id,
      status: 'PAID',
      amount,
      feeCustomer: 0,
      feeMerchant: 0,
      expiresAt: null,
      instructions: nothing,
    },
  );
  holder.expected += amount;
};

/** Pays an order from the wallet, every tenth time twice at once with the same key. */
const pay = async (desk: Desk, holder: Holder, turn: number): Promise<string> => {
  const orderId = desk.order(holder.userId, price);
  const input = { orderId, method: 'WALLET', idempotencyKey: orderId };
  const twins = turn % 10 === 0 ? 2 : 1;
  await Promise.all(
    Array.from({ length: twins }, () => payOrder(desk.as(payer(holder)), { ...input })),
  );
  holder.expected -= price;
  return orderId;
};

const refund = async (desk: Desk, holder: Holder, orderId: string): Promise<void> => {
  await refundItem(desk.as(), { orderId, itemId: newId('orderItem'), amount: price });
  holder.expected += price;
};

const adjust = async (desk: Desk, holder: Holder, turn: number): Promise<void> => {
  const amount = turn % 2 === 0 ? 5_000 : -5_000;
  await adjustWallet(desk.as(finance()), {
    customerId: holder.userId,
    amount,
    reason: 'Benchmark of the ledger',
    idempotencyKey: newId('event'),
  });
  holder.expected += amount;
};

/** A mix that repeats itself: nine payments, five top-ups, four refunds, two adjustments in twenty. */
const mix = (turn: number): Kind => {
  const place = turn % 20;
  if (place % 2 === 0) return place === 10 ? 'adjustment' : 'payment';
  if (place % 4 === 1) return 'top-up';
  return place === 3 ? 'adjustment' : 'refund';
};

/** Does operation number `turn`; `paid` keeps orders that can be given back. */
export const operate = async (
  desk: Desk,
  holder: Holder,
  turn: number,
  paid: { readonly holder: Holder; readonly orderId: string }[],
): Promise<Kind> => {
  const kind = mix(turn);
  if (kind === 'payment') paid.push({ holder, orderId: await pay(desk, holder, turn) });
  else if (kind === 'adjustment') await adjust(desk, holder, turn);
  else {
    const back = kind === 'refund' ? paid.shift() : undefined;
    if (back) await refund(desk, back.holder, back.orderId);
    else await topUp(desk, holder, price * 3);
    return back ? 'refund' : 'top-up';
  }
  return kind;
};
