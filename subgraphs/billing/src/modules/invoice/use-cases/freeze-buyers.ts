import type { UseCase } from '../../../context.ts';
import { type Buyer, fetchBuyers } from '../../../services/buyers.ts';
import { InvoiceEntity, type Party } from '../invoice.entity.ts';
import { findInvoicesWithoutBuyer } from '../invoice.repository.ts';

type Invoice = Pick<InvoiceEntity, 'id' | 'customerId' | 'paidAt' | 'buyer'>;

/** An invoice is made out to the company, when the person named one. */
const asParty = ({ name, email, company, npwp, address }: Buyer): Party => ({
  name: company ?? name,
  email,
  address,
  taxNumber: npwp,
});

const freeze = (
  context: UseCase,
  invoices: readonly Invoice[],
  parties: ReadonlyMap<string, Party>,
): Promise<InvoiceEntity[]> =>
  context.transact(async ({ em }) => {
    for (const { id, customerId } of invoices)
      await em.nativeUpdate(
        InvoiceEntity,
        { id, buyer: null },
        { buyer: parties.get(customerId) as Party, buyerDueAt: null },
      );
    const ids = invoices.map(({ id }) => id);
    return em.find(InvoiceEntity, { id: { $in: ids } }, { disableIdentityMap: true });
  });

/**
 * Who buys, by invoice, for invoices the caller may see. A paid one's buyer is written down the
 * first time somebody can tell, and stays; before that it is whoever the customer is now. Left out
 * when the customer is unknown. Throws `ServiceUnavailableError`.
 */
export const buyersOf = async (
  context: UseCase,
  invoices: readonly Invoice[],
): Promise<ReadonlyMap<string, Party>> => {
  const open = invoices.filter(({ buyer }) => !buyer);
  const buyers = await fetchBuyers(context, [...new Set(open.map(({ customerId }) => customerId))]);
  const parties = new Map([...buyers].map(([userId, buyer]) => [userId, asParty(buyer)]));
  const known = open.filter(({ customerId }) => parties.has(customerId));
  const paid = known.filter(({ paidAt }) => paidAt);
  const frozen = paid.length > 0 ? await freeze(context, paid, parties) : [];
  return new Map([
    ...known.map(({ id, customerId }) => [id, parties.get(customerId) as Party] as const),
    // Whoever wrote it down first is right.
    ...[...invoices, ...frozen].flatMap(({ id, buyer }) => (buyer ? [[id, buyer] as const] : [])),
  ]);
};

const againAfterMs = 3_600_000;

/** Writes down the buyers of invoices that were paid; who is unknown is asked for again in an hour. */
export const freezeBuyers = async (context: UseCase): Promise<void> => {
  const now = context.clock.now();
  const due = await findInvoicesWithoutBuyer(context.em, now, 100);
  if (due.length === 0) return;
  const buyers = await buyersOf(context, due);
  const unknown = due.filter(({ id }) => !buyers.has(id)).map(({ id }) => id);
  if (unknown.length === 0) return;
  context.log.error({ invoices: unknown }, 'the buyers of paid invoices are unknown');
  await context.transact(({ em }) =>
    em.nativeUpdate(
      InvoiceEntity,
      { id: { $in: unknown }, buyer: null },
      { buyerDueAt: new Date(now.getTime() + againAfterMs) },
    ),
  );
};
