import type { UseCase } from '../../context.ts';
import { findCreditNotes } from '../invoice/credit-note.repository.ts';
import type { InvoiceEntity } from '../invoice/invoice.entity.ts';
import type { MonthRange } from '../invoice/month.ts';

type Invoice = Pick<InvoiceEntity, 'id' | 'paidAt' | 'total' | 'refunded'>;

/**
 * Those of the invoices that were paid and given back in full within the month: nothing is owed for
 * them, so that no tax invoice is to be made. Given are invoices the caller may see.
 */
export const cancelledWithin = async (
  { em }: Pick<UseCase, 'em'>,
  invoices: readonly Invoice[],
  { from, to }: MonthRange,
): Promise<ReadonlySet<string>> => {
  const whole = invoices.filter(
    ({ paidAt, total, refunded }) => paidAt && paidAt >= from && paidAt < to && refunded >= total,
  );
  if (whole.length === 0) return new Set();
  const ids = whole.map(({ id }) => id);
  const credited = new Map<string, number>();
  for (const note of await findCreditNotes(em, { kind: 'all' }, 'invoiceId', ids))
    if (note.issuedAt < to)
      credited.set(note.invoiceId, (credited.get(note.invoiceId) ?? 0) + note.total);
  return new Set(whole.flatMap(({ id, total }) => ((credited.get(id) ?? 0) >= total ? [id] : [])));
};
