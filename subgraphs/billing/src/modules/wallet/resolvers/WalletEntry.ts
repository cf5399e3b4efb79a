import { idr } from '@webrana/money';
import type { WalletEntryResolvers } from '../../../__generated__/resolvers.ts';

export const WalletEntry: WalletEntryResolvers = {
  kind: async ({ transactionId }, _args, { loaders }) =>
    (await loaders.transaction.load(transactionId)).kind,
  amount: ({ amount }) => idr(amount),
  balanceAfter: ({ balanceAfter }) => idr(balanceAfter ?? 0),
  order: async ({ transactionId }, _args, { loaders }) => {
    const { orderId, refType, refId } = await loaders.transaction.load(transactionId);
    if (orderId) return { id: orderId };
    // The movement of a renewal names its invoice only.
    const invoice = refType === 'INVOICE' ? await loaders.invoice.load(refId) : null;
    return invoice && { id: invoice.orderId };
  },
};
