import { idr } from '@webrana/money';
import { pageSize } from '@webrana/subgraph-kit';
import type { WalletOutlookResolvers } from '../../../__generated__/resolvers.ts';

export const WalletOutlook: WalletOutlookResolvers = {
  nextCharges: ({ charges }, { first }) =>
    charges.slice(0, pageSize(first)).map((day) => ({ ...day, amount: idr(day.amount) })),
  needed: ({ needed }) => idr(needed),
  missing: ({ missing }) => idr(missing),
};
