import { idr } from '@webrana/money';
import { pageSize, toConnection } from '@webrana/subgraph-kit';
import type { WalletResolvers } from '../../../__generated__/resolvers.ts';
import { walletEntries } from '../../ledger/ledger.repository.ts';

export const Wallet: WalletResolvers = {
  balance: ({ balance }) => idr(balance ?? 0),
  entries: async ({ id }, { first, after }, { em }) =>
    toConnection(await walletEntries(em, id, { first: pageSize(first), after })),
};
