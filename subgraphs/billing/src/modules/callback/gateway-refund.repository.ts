import type { Transaction } from '@webrana/orm-kit';
import { availableIn, findAccount, walletOf } from '../ledger/accounts.ts';
import { BonusLotEntity } from '../ledger/bonus-lot.entity.ts';
import { TransactionEntity } from '../ledger/transaction.entity.ts';
import {
  creditedAmount,
  type GatewayRefundState,
  type PaymentEntity,
} from '../payment/payment.entity.ts';

type Em = Transaction['em'];

/** What a credited payment that the gateway gave back is about; whole rupiah. */
export type GatewayRefundFacts = {
  state: GatewayRefundState;
  learnedAt: Date;
  credited: number;
  creditedTo: 'INVOICE' | 'WALLET';
  /** Of the promotion's bonus that came with a top-up: what is not spent. */
  bonusLeft: number;
  /** In the customer's wallet, held money left aside. */
  available: number;
  /** What the wallet can give back of `credited` now. */
  takeable: number;
};

/** The bonus a top-up brought, as it is now. */
export const bonusLotOf = async (em: Em, paymentId: string): Promise<BonusLotEntity | null> => {
  const of = { idemScope: 'deposit-bonus', idemKey: paymentId };
  const given = await em.findOne(TransactionEntity, of);
  if (!given) return null;
  const fresh = { disableIdentityMap: true };
  return em.findOne(BonusLotEntity, { transactionId: given.id }, fresh);
};

/** Where the money of a payment is that the gateway gave back; null when it gave back nothing credited. */
export const findRefundFacts = async (
  em: Em,
  payment: PaymentEntity,
): Promise<GatewayRefundFacts | null> => {
  const { id, gatewayRefund: state, gatewayRefundedAt: learnedAt } = payment;
  if (!state || !learnedAt) return null;
  const account = await findAccount(em, walletOf(payment.customerId));
  const available = account ? availableIn(account) : 0;
  const bonusLeft = (await bonusLotOf(em, id))?.remaining ?? 0;
  const credited = creditedAmount(payment);
  const movement = await em.findOne(TransactionEntity, { id: payment.creditedTransactionId ?? '' });
  return {
    state,
    learnedAt,
    credited,
    creditedTo: movement?.kind === 'ORDER_PAYMENT' ? 'INVOICE' : 'WALLET',
    bonusLeft,
    available,
    // The bonus ends first.
    takeable: Math.min(Math.max(available - bonusLeft, 0), credited),
  };
};
