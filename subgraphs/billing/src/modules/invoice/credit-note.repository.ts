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

/** Every credit note issued in a month against live invoices, for reports of the house; a page of 500 at a time. */
export async function* creditNotesIssuedIn(
  em: Em,
  { from, to }: MonthRange,
): AsyncGenerator<CreditNoteEntity[]> {
  let after = '';
  for (;;) {
    const rows = await em.find(
      CreditNoteEntity,
      {
        $and: [
          inMode('customerId', 'LIVE'),
          { issuedAt: { $gte: from, $lt: to }, id: { $gt: after } },
        ],
      },
      { orderBy: { id: 'asc' }, limit: 500, disableIdentityMap: true },
    );
    if (rows.length) yield rows;
    if (rows.length < 500) return;
    after = rows.at(-1)?.id ?? after;
  }
}
