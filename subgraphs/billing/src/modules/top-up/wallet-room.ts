import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../context.ts';
import { findAccount, lockAccount, walletOf } from '../ledger/accounts.ts';
import { PaymentEntity } from '../payment/payment.entity.ts';
import { openStatuses } from '../payment/payment.states.ts';

type Em = Transaction['em'];

/** What a wallet can still be topped up with; whole rupiah. */
export type WalletRoom = {
  readonly balance: number;
  /** What open top-ups bring once they are paid. */
  readonly awaited: number;
  readonly maximumBalance: number;
  /** What neither fills; never below zero. */
  readonly available: number;
};

/** What the customer's open top-ups bring: those that can still be paid, wait for staff or are in review. */
const awaitedBy = async (em: Em, customerId: string, now: Date): Promise<number> => {
  const open = await em.find(
    PaymentEntity,
    {
      customerId,
      purpose: 'TOP_UP',
      $or: [
        { status: { $in: openStatuses }, expiresAt: null },
        { status: { $in: openStatuses }, expiresAt: { $gt: now } },
        { status: 'IN_REVIEW' },
      ],
    },
    { fields: ['total', 'feeCustomer'], disableIdentityMap: true },
  );
  // With a transfer its code comes too.
  return open.reduce((sum, { total, feeCustomer }) => sum + total - feeCustomer, 0);
};

/** The room there is now; it may be gone a moment later. Bonuses we give come on top. */
export const findRoom = async (
  { clock, deps }: Pick<UseCase, 'clock' | 'deps'>,
  em: Em,
  customerId: string,
): Promise<WalletRoom> => {
  const { maximumBalance } = deps.settings.topUp;
  const balance = (await findAccount(em, walletOf(customerId)))?.balance ?? 0;
  const awaited = await awaitedBy(em, customerId, clock.now());
  const available = Math.max(0, maximumBalance - balance - awaited);
  return { balance, awaited, maximumBalance, available };
};

/** The same under the wallet's lock: until the commit nobody else opens a top-up of this customer. */
export const lockRoom = async (
  context: UseCase,
  { em }: Transaction,
  customerId: string,
): Promise<WalletRoom> => {
  await lockAccount(context, em, walletOf(customerId));
  return findRoom(context, em, customerId);
};
