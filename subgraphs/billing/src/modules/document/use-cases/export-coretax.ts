import type { UseCase } from '../../../context.ts';
import type { InvoiceEntity, Party } from '../../invoice/invoice.entity.ts';
import { invoicesPaidIn } from '../../invoice/invoice.repository.ts';
import { monthRange } from '../../invoice/month.ts';
import { buyersOf } from '../../invoice/use-cases/freeze-buyers.ts';
import type { MadeFile } from '../billing-document.ts';
import { coretaxXml } from '../coretax-xml.ts';
import { SellerTaxNumberMissingError } from '../document.errors.ts';
import { requireFinance } from '../finance.policy.ts';

/**
 * The invoices with PPN paid in a month, as XML for Coretax. Throws `ForbiddenError` for anybody but
 * finance and `SellerTaxNumberMissingError` for a seller without NPWP.
 */
export const exportCoretax = async (context: UseCase, month: string): Promise<MadeFile> => {
  requireFinance(context.actor);
  const range = monthRange(month);
  const { taxNumber } = context.deps.settings.seller.party;
  if (!taxNumber) throw new SellerTaxNumberMissingError();
  const invoices: InvoiceEntity[] = [];
  const buyers = new Map<string, Party>();
  for await (const page of invoicesPaidIn(context.em, { kind: 'all' }, range)) {
    const taxed = page.filter(({ tax }) => tax > 0);
    invoices.push(...taxed);
    for (const [id, buyer] of await buyersOf(context, taxed)) buyers.set(id, buyer);
  }
  return {
    fileName: `coretax-${range.month}.xml`,
    mediaType: 'application/xml',
    bytes: new TextEncoder().encode(coretaxXml(taxNumber, invoices, buyers)),
  };
};
