import type { PaymentCallbackResolvers } from '../../../__generated__/resolvers.ts';

export const PaymentCallback: PaymentCallbackResolvers = {
  claimedStatus: ({ status }) => status,
  payment: ({ reference }, _args, { loaders }) => loaders.paymentOfReference.load(reference),
};
