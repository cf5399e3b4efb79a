import { idr } from '@webrana/money';
import type { WalletEntryResolvers } from '../../../__generated__/resolvers.ts';

export const WalletEntry: WalletEntryResolvers = {
  kind: async ({ transactionId }, _args, { loaders }) =>
    (await loaders.transaction.load(transactionId)).kind,
  amount: ({ amount }) => idr(amount),
  balanceAfter: ({ balanceAfter }) => idr(balanceAfter ?? 0),
  order: async ({ transactionId }, _args, { loaders }) => {
    const { orderId } = await loaders.transaction.load(transactionId);
    return orderId === null || orderId === undefined ? null : { id: orderId };
  },
};
