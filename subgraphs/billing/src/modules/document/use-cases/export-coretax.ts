import type { UseCase } from '../../../context.ts';
import { fetchNationalIds } from '../../../services/buyers.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { invoicesPaidIn } from '../../invoice/invoice.repository.ts';
import { monthRange } from '../../invoice/month.ts';
import { buyersOf } from '../../invoice/use-cases/freeze-buyers.ts';
import type { MadeFile } from '../billing-document.ts';
import { cancelledWithin } from '../cancelled.ts';
import { type CoretaxBuyer, coretaxXml } from '../coretax-xml.ts';
import { SellerTaxNumberMissingError } from '../document.errors.ts';
import { requireFinance } from '../finance.policy.ts';

/** Tax invoices name a person without a tax number by the citizen's number, which stays at `identity`. */
const coretaxBuyersOf = async (
  context: UseCase,
  invoices: readonly InvoiceEntity[],
): Promise<[string, CoretaxBuyer][]> => {
  const buyers = await buyersOf(context, invoices);
  const without = invoices.filter(({ id }) => !buyers.get(id)?.taxNumber);
  const people = await fetchNationalIds(
    context,
    without.map(({ customerId }) => customerId),
  );
  return invoices.flatMap(({ id, customerId }): [string, CoretaxBuyer][] => {
    const buyer = buyers.get(id);
    const person = people.get(customerId);
    // A company is not the person behind it.
    const isPerson = person && buyer?.name !== person.company;
    return buyer ? [[id, { ...buyer, nationalId: isPerson ? person.nik : null }]] : [];
  });
};

/**
 * The invoices with PPN paid in a month, as XML for Coretax, without those that were given back in
 * full within it. Throws `ForbiddenError` for anybody but finance, `SellerTaxNumberMissingError` for
 * a seller without NPWP, and `ServiceUnavailableError`.
 */
export const exportCoretax = async (context: UseCase, month: string): Promise<MadeFile> => {
  requireFinance(context.actor);
  const range = monthRange(month);
  const { taxNumber } = context.deps.settings.seller.party;
  if (!taxNumber) throw new SellerTaxNumberMissingError();
  const invoices: InvoiceEntity[] = [];
  const buyers = new Map<string, CoretaxBuyer>();
  for await (const page of invoicesPaidIn(context.em, { kind: 'all' }, range)) {
    const cancelled = await cancelledWithin(context, page, range);
    const owed = page.filter(({ id, tax }) => tax > 0 && !cancelled.has(id));
    invoices.push(...owed);
    for (const [id, buyer] of await coretaxBuyersOf(context, owed)) buyers.set(id, buyer);
  }
  return {
    fileName: `coretax-${range.month}.xml`,
    mediaType: 'application/xml',
    bytes: new TextEncoder().encode(coretaxXml(taxNumber, invoices, buyers)),
  };
};
