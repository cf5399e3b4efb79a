import { personOf } from '@webrana/ids';
import { idr } from '@webrana/money';
import { modeOf } from '@webrana/subgraph-kit';
import type { PaymentResolvers } from '../../../__generated__/resolvers.ts';
import { findRefundFacts } from '../../callback/gateway-refund.repository.ts';
import { presentRefund } from '../../callback/present-refund.ts';

export const Payment: PaymentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.payment.load(id),
  mode: ({ customerId }) => modeOf(customerId),
  amount: ({ amount }) => idr(amount),
  creditedAmount: ({ status, amount, creditedAmount }) =>
    status === 'PAID' ? idr(creditedAmount ?? amount) : null,
  bonus: async ({ id, promotionId }, _args, { loaders }) => {
    const use = promotionId ? await loaders.promotionUse.load(id) : null;
    return use && use.state !== 'RELEASED' ? idr(use.bonus) : null;
  },
  review: ({ reviewProblem: problem, reviewExpected, reviewCollected, reviewedAt }) =>
    problem
      ? {
          problem,
          expected: idr(reviewExpected ?? 0),
          collected: idr(reviewCollected ?? 0),
          decidedAt: reviewedAt ?? null,
        }
      : null,
  gatewayFee: ({ gatewayFee }) => (gatewayFee == null ? null : idr(gatewayFee)),
  gatewayRefund: async (payment, _args, { em }) =>
    presentRefund(await findRefundFacts(em, payment)),
  fee: ({ feeCustomer }) => idr(feeCustomer),
  total: ({ total }) => idr(total),
  order: ({ orderId }) => (orderId ? { id: orderId } : null),
  invoice: ({ invoiceId }, _args, { loaders }) =>
    invoiceId ? loaders.invoice.load(invoiceId) : null,
  customer: ({ customerId }) => ({ id: personOf(customerId) }),
  transfer: ({ id, method }, _args, { loaders }) =>
    method === 'BANK_TRANSFER' ? loaders.transfer.load(id) : null,
};
