import type { DeliveryResolvers } from '../../../__generated__/resolvers.ts';
import { canResend } from '../delivery.policy.ts';

export const Delivery: DeliveryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.deliveryById.load(id),
  user: ({ userId }) => ({ id: userId }),
  nextAttemptAt: ({ state, nextAttemptAt }) => (state === 'PENDING' ? nextAttemptAt : null),
  resend: ({ resentAt, resentById, resendReason }) =>
    resentAt
      ? {
          at: resentAt,
          by: resentById ? { id: resentById } : null,
          reason: resendReason ?? '',
        }
      : null,
  viewerCanResend: (delivery) => canResend(delivery),
};
