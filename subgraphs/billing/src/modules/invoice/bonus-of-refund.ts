import type { Transaction } from '@webrana/orm-kit';
import type { LedgerContext } from '../ledger/accounts.ts';
import { type BonusGrant, bonusSpentBy } from '../ledger/lots.ts';
import type { InvoiceEntity } from './invoice.entity.ts';
import { shareOfRefund } from './invoice.refund.ts';

/** A bonus that comes back can be spent for so long at least. */
const atLeastMs = 7 * 24 * 3_600_000;

/**
 * The part of the next `amount` of an invoice that comes back as bonus, in proportion to what was
 * paid with bonus: what was paid with money comes back as money. `undefined` when it is nothing.
 */
export const bonusOfRefund = async (
  { clock }: LedgerContext,
  { em }: Transaction,
  invoice: Pick<InvoiceEntity, 'total' | 'refunded' | 'paidTransactionId'>,
  amount: number,
): Promise<BonusGrant | undefined> => {
  if (!invoice.paidTransactionId) return undefined;
  const spent = await bonusSpentBy(em, invoice.paidTransactionId);
  const part = shareOfRefund(invoice, spent.amount, amount);
  if (part === 0) return undefined;
  const soonest = clock.now().getTime() + atLeastMs;
  const expiresAt = spent.expiresAt && new Date(Math.max(spent.expiresAt.getTime(), soonest));
  return { amount: part, source: 'RETURNED', expiresAt };
};
