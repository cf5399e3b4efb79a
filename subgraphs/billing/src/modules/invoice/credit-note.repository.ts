import type { Transaction } from '@webrana/orm-kit';
import { inMode, type Visibility } from '@webrana/subgraph-kit';
import { CreditNoteEntity } from './credit-note.entity.ts';
import { ofVisibleInvoices } from './invoice.repository.ts';
import type { MonthRange } from './month.ts';

type Em = Transaction['em'];

/** Credit notes by a key, only those the viewer may see, oldest first. */
export const findCreditNotes = async (
  em: Em,
  visibility: Visibility,
  key: 'id' | 'invoiceId' | 'transactionId',
  values: readonly string[],
): Promise<CreditNoteEntity[]> => {
  if (visibility.kind === 'none') return [];
  const tenant = visibility.kind === 'owner' ? { customerId: visibility.ownerId } : {};
  const notes = await em.find(
    CreditNoteEntity,
    { [key]: { $in: [...values] }, ...tenant },
    { orderBy: { id: 'asc' }, disableIdentityMap: true },
  );
  return ofVisibleInvoices(em, visibility, notes);
};

/**
 * Every credit note issued in a month that the viewer may see, in the order of their issue; a page
 * of 500 at a time. Who sees everybody's gets those against live invoices: reports count no test money.
 */
export async function* creditNotesIssuedIn(
  em: Em,
  visibility: Visibility,
  { from, to }: MonthRange,
): AsyncGenerator<CreditNoteEntity[]> {
  if (visibility.kind === 'none') return;
  const whose =
    visibility.kind === 'owner' ? { customerId: visibility.ownerId } : inMode('customerId', 'LIVE');
  let after = '';
  for (;;) {
    const rows = await em.find(
      CreditNoteEntity,
      { $and: [whose, { issuedAt: { $gte: from, $lt: to }, id: { $gt: after } }] },
      { orderBy: { id: 'asc' }, limit: 500, disableIdentityMap: true },
    );
    const seen = await ofVisibleInvoices(em, visibility, rows);
    if (seen.length) yield seen;
    if (rows.length < 500) return;
    after = rows.at(-1)?.id ?? after;
  }
}
