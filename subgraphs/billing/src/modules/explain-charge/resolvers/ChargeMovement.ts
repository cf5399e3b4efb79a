import { personOf } from '@webrana/ids';
import { idr } from '@webrana/money';
import { visibilityOf } from '@webrana/subgraph-kit';
import type {
  ChargeAdjustmentResolvers,
  ChargeBonusUseResolvers,
  ChargeMovementResolvers,
} from '../../../__generated__/resolvers.ts';
import type { Context } from '../../../context.ts';
import { chargeAccountOf } from '../charge-accounts.ts';

/** A key that is limited to projects sees no wallet, hence neither what it holds nor its bonus. */
const seesWallets = ({ actor }: Context): boolean => {
  const visibility = visibilityOf(actor);
  return visibility.kind !== 'owner' || !visibility.projectIds;
};

export const ChargeMovement: ChargeMovementResolvers = {
  id: ({ movement }) => movement.id,
  kind: ({ movement }) => movement.kind,
  scope: ({ movement }) => movement.idemScope,
  key: ({ movement }) => movement.idemKey,
  occurredAt: ({ movement }) => movement.occurredAt,
  amount: ({ sides }) =>
    idr(sides.reduce((sum, { posting }) => sum + Math.max(0, posting.amount), 0)),
  postings: ({ sides }, _args, context) =>
    sides.map(({ posting: { id, amount, balanceAfter }, account }) => ({
      id,
      account: chargeAccountOf(account.kind),
      amount: idr(amount),
      balanceAfter: balanceAfter == null || !seesWallets(context) ? null : idr(balanceAfter),
    })),
  customer: ({ ownerId }) => (ownerId ? { id: personOf(ownerId) } : null),
  bonusGiven: ({ lotGiven }, _args, context) => (seesWallets(context) ? lotGiven : null),
  bonusTaken: ({ lotsTaken }, _args, context) => (seesWallets(context) ? [...lotsTaken] : []),
};

export const ChargeAdjustment: ChargeAdjustmentResolvers = {
  appliedAt: ({ decidedAt, requestedAt }) => decidedAt ?? requestedAt,
  adjustment: (adjustment) => adjustment,
};

export const ChargeBonusUse: ChargeBonusUseResolvers = {
  amount: ({ amount }) => idr(amount),
  givenByTransactionId: ({ lot }) => lot.transactionId,
};
