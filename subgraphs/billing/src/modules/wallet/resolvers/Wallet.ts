import { idr } from '@webrana/money';
import { modeOf, pageSize, toConnection } from '@webrana/subgraph-kit';
import type { WalletResolvers } from '../../../__generated__/resolvers.ts';
import { availableIn } from '../../ledger/accounts.ts';
import { openHolds } from '../../ledger/holds.ts';
import { walletEntries } from '../../ledger/ledger.repository.ts';
import { readOutlook } from '../use-cases/read-outlook.ts';

export const Wallet: WalletResolvers = {
  mode: ({ ownerId }) => modeOf(ownerId),
  balance: ({ balance }) => idr(balance ?? 0),
  held: ({ held }) => idr(held),
  available: (wallet) => idr(availableIn(wallet)),
  bonus: (account) => account,
  holds: ({ id, held }, _args, { em }) => (held === 0 ? [] : openHolds(em, id)),
  outlook: (account, _args, context) => readOutlook(context, account),
  entries: async ({ id }, { first, after }, { em }) =>
    toConnection(await walletEntries(em, id, { first: pageSize(first), after })),
};
