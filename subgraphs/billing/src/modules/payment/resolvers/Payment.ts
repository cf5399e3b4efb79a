import { personOf } from '@webrana/ids';
import { idr } from '@webrana/money';
import { modeOf } from '@webrana/subgraph-kit';
import type { PaymentResolvers } from '../../../__generated__/resolvers.ts';

export const Payment: PaymentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.payment.load(id),
  mode: ({ customerId }) => modeOf(customerId),
  amount: ({ amount }) => idr(amount),
  fee: ({ feeCustomer }) => idr(feeCustomer),
  total: ({ total }) => idr(total),
  order: ({ orderId }) => (orderId ? { id: orderId } : null),
  invoice: ({ invoiceId }, _args, { loaders }) =>
    invoiceId ? loaders.invoice.load(invoiceId) : null,
  customer: ({ customerId }) => ({ id: personOf(customerId) }),
  transfer: ({ id, method }, _args, { loaders }) =>
    method === 'BANK_TRANSFER' ? loaders.transfer.load(id) : null,
};
