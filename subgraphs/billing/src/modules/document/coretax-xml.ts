import { jakartaDay } from '@webrana/calendar';
import { create } from 'xmlbuilder2';
import type { InvoiceEntity, Party } from '../invoice/invoice.entity.ts';
import { taxOf } from '../invoice/invoice.tax.ts';
import { oneLine } from './plain-text.ts';

/** 15 digits became 16 by a zero in front. */
const tin = (taxNumber: string): string => taxNumber.padStart(16, '0');
/** The place of business; 000000 is the head office. */
const placeOf = (taxNumber: string): string => `${tin(taxNumber)}000000`;

/** A buyer with the citizen's number (NIK, 16 digits) of a person who has no tax number. */
export type CoretaxBuyer = Party & { readonly nationalId?: string | null };

/** How Coretax tells buyers apart; whoever is not named by a TIN has sixteen zeros in its place. */
const identityOf = ({ taxNumber, nationalId }: Partial<CoretaxBuyer> = {}) => {
  if (taxNumber)
    return { tin: tin(taxNumber), document: 'TIN', number: '-', place: placeOf(taxNumber) };
  const known = nationalId
    ? { document: 'National ID', number: nationalId }
    : { document: 'Other ID', number: '-' };
  return { tin: '0'.repeat(16), ...known, place: '000000' };
};

const buyerOf = (buyer: CoretaxBuyer | undefined) => {
  const identity = identityOf(buyer);
  return {
    BuyerTin: identity.tin,
    BuyerDocument: identity.document,
    BuyerCountry: 'IDN',
    BuyerDocumentNumber: identity.number,
    BuyerName: oneLine(buyer?.name ?? '-'),
    // Spelled so in the official template.
    BuyerAdress: oneLine(buyer?.address || '-'),
    BuyerEmail: oneLine(buyer?.email ?? ''),
    BuyerIDTKU: identity.place,
  };
};

const taxInvoice = (
  invoice: InvoiceEntity,
  buyer: CoretaxBuyer | undefined,
  sellerNumber: string,
) => {
  const tax = taxOf(invoice, invoice);
  const quantity = invoice.quantity ?? 1;
  const list = invoice.lines.find(({ kind }) => kind === 'LIST_PRICE')?.amount ?? tax.price;
  return {
    TaxInvoiceDate: jakartaDay(invoice.paidAt ?? invoice.issuedAt),
    TaxInvoiceOpt: 'Normal',
    // 04: the rate applies to another base than the price.
    TrxCode: tax.base === tax.price ? '01' : '04',
    AddInfo: '',
    CustomDoc: '',
    CustomDocMonthYear: '',
    RefDesc: invoice.number ?? '',
    FacilityStamp: '',
    SellerIDTKU: placeOf(sellerNumber),
    ...buyerOf(buyer),
    ListOfGoodService: {
      GoodService: {
        Opt: 'B',
        Code: '000000',
        Name: oneLine(invoice.description),
        Unit: 'UM.0033',
        Price: String(Math.round(list / quantity)),
        Qty: String(quantity),
        TotalDiscount: String(list - tax.price),
        TaxBase: String(tax.price),
        OtherTaxBase: String(tax.base),
        VATRate: String(tax.ratePercent),
        VAT: String(tax.amount),
        STLGRate: '0',
        STLG: '0',
      },
    },
  };
};

/**
 * Invoices with PPN as the XML that Coretax imports (TaxInvoiceBulk). Written from the public
 * structure: compare with the current official template before the first upload. Credit notes are
 * not part of it, Coretax takes returns separately.
 */
export const coretaxXml = (
  sellerNumber: string,
  invoices: readonly InvoiceEntity[],
  buyers: ReadonlyMap<string, CoretaxBuyer>,
): string =>
  create(
    { version: '1.0', encoding: 'utf-8' },
    {
      TaxInvoiceBulk: {
        '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        '@xsi:noNamespaceSchemaLocation': 'TaxInvoice.xsd',
        TIN: tin(sellerNumber),
        ListOfTaxInvoice: {
          TaxInvoice: invoices.map((invoice) =>
            taxInvoice(invoice, buyers.get(invoice.id), sellerNumber),
          ),
        },
      },
    },
  ).end({ prettyPrint: true });
