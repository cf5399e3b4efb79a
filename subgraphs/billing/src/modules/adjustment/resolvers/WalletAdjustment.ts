import { idr } from '@webrana/money';
import type { WalletAdjustmentResolvers } from '../../../__generated__/resolvers.ts';
import { isOwnMoney } from '../../staff-act/own-money.policy.ts';

export const WalletAdjustment: WalletAdjustmentResolvers = {
  amount: ({ amount }) => idr(amount),
  customer: ({ customerId }) => ({ id: customerId }),
  requestedBy: ({ requestedBy }) => ({ id: requestedBy }),
  decidedBy: ({ decidedBy }) => (decidedBy ? { id: decidedBy } : null),
  viewerCanDecide: ({ status, requestedBy, customerId }, _args, { actor }) =>
    status === 'WAITING' &&
    actor.kind === 'user' &&
    (actor.role === 'FINANCE' || actor.role === 'ADMIN') &&
    actor.userId !== requestedBy &&
    !isOwnMoney(actor, customerId),
};
