import DataLoader from 'dataloader';
import type { Paid } from './paid.ts';
import { payFromWallets, type WalletPayment } from './use-cases/pay-from-wallets.ts';

/** Where wallet payments are handed in: `load` answers when it is paid, and throws why it is not. */
export type WalletTill = Pick<DataLoader<WalletPayment, Paid>, 'load'>;

/** Transactions under way at a time: one may wait for a lock, or for the disk, while another works. */
const atOnce = 2;
/** So that nobody waits for more than a few dozen others. */
const mostTogether = 32;

/**
 * The till of a process. A payment begins at once while nobody else pays; those that come while others
 * are being written wait for them and are then written together.
 */
export const createWalletTill = (): WalletTill => {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const begin = (): void => {
    while (underWay < atOnce && waiting.length > 0) waiting.shift()?.();
  };
  const pay = async (payments: readonly WalletPayment[]): Promise<(Paid | Error)[]> => {
    underWay += 1;
    try {
      return await payFromWallets(payments);
    } finally {
      underWay -= 1;
      begin();
    }
  };
  return new DataLoader<WalletPayment, Paid>(pay, {
    cache: false,
    maxBatchSize: mostTogether,
    batchScheduleFn: (dispatch) => {
      waiting.push(dispatch);
      setImmediate(begin);
    },
  });
};
