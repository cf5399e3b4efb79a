import { personOf } from '@webrana/ids';
import { idr } from '@webrana/money';
import type { PaymentCallbackResolvers } from '../../../__generated__/resolvers.ts';
import { creditedAmount } from '../../payment/payment.entity.ts';
import { isCredit } from '../callback.repository.ts';

export const PaymentCallback: PaymentCallbackResolvers = {
  claimedStatus: ({ status }) => status,
  payment: (callback, _args, { loaders }) => loaders.paymentOfCallback.load(callback),
  customer: async (callback, _args, { loaders }) => {
    const payment = await loaders.paymentOfCallback.load(callback);
    return payment && { id: personOf(payment.customerId) };
  },
  moved: async (callback, _args, { loaders }) => {
    const payment = isCredit(callback.outcome)
      ? await loaders.paymentOfCallback.load(callback)
      : null;
    const transactionId = payment?.creditedTransactionId;
    return transactionId ? { amount: idr(creditedAmount(payment)), transactionId } : null;
  },
  acts: ({ id }, _args, { loaders }) => loaders.actsAbout.load(id),
};
