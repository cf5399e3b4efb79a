import { idr } from '@webrana/money';
import type { WalletAdjustmentResolvers } from '../../../__generated__/resolvers.ts';

export const WalletAdjustment: WalletAdjustmentResolvers = {
  amount: ({ amount }) => idr(amount),
  customer: ({ customerId }) => ({ id: customerId }),
  requestedBy: ({ requestedBy }) => ({ id: requestedBy }),
  decidedBy: ({ decidedBy }) => (decidedBy ? { id: decidedBy } : null),
  viewerCanDecide: ({ status, requestedBy }, _args, { actor }) =>
    status === 'WAITING' &&
    actor.kind === 'user' &&
    (actor.role === 'FINANCE' || actor.role === 'ADMIN') &&
    actor.userId !== requestedBy,
};
