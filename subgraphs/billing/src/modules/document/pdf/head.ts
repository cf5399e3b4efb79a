import type { Party } from '../../invoice/invoice.entity.ts';
import type { BillingDocument, DocumentBrand, Language } from '../billing-document.ts';
import { dayIn, type Words, wordsOf } from '../document-words.ts';
import type { Accent } from './accent.ts';
import { colors, type Doc, inner, sheet, write } from './sheet.ts';

const left = sheet.margin;
const right = sheet.width - sheet.margin;
const half = (inner - 24) / 2;

/** Who is behind the brand, small below its picture; answers where that ends. */
const drawBrandFacts = (doc: Doc, brand: DocumentBrand, words: Words, top: number): number => {
  const { name, legalName, address, taxNumber, logo } = brand;
  const lines = [
    logo ? name : null,
    legalName,
    ...(address ?? '').split('\n').slice(0, 4),
    taxNumber && `${words.taxNumber}: ${taxNumber}`,
  ];
  let y = top;
  for (const line of lines)
    if (line?.trim())
      y += write(doc, line, left, y, { size: 8, color: colors.soft, width: 270 }) + 1;
  return y;
};

/** The band on top: the brand's or the seller's picture or name, and what kind of document it is. */
export const drawTitle = (
  doc: Doc,
  { kind, number, seller, brand }: BillingDocument,
  words: Words,
  style: { logo: Uint8Array | null; accent: Accent },
): number => {
  const { accent } = style;
  doc.rect(0, 0, sheet.width, 6).fill(accent.fill);
  const y = 44;
  const { name } = brand ?? seller;
  const logo = brand ? brand.logo : style.logo;
  if (logo) doc.image(Buffer.from(logo), left, y - 6, { fit: [190, 44] });
  else write(doc, name, left, y, { size: 17, bold: true, color: accent.text, width: 270 });
  const under = brand ? drawBrandFacts(doc, brand, words, y + (logo ? 46 : 26)) : y;
  write(doc, words[kind], right - 220, y - 4, {
    size: 22,
    bold: true,
    color: colors.ink,
    width: 220,
    align: 'right',
  });
  write(doc, number ?? words.draft, right - 220, y + 24, {
    size: 10,
    color: colors.soft,
    width: 220,
    align: 'right',
  });
  return Math.max(y + 62, under + 16);
};

const drawParty = (
  doc: Doc,
  label: string,
  party: Party,
  words: Words,
  x: number,
  top: number,
): number => {
  let y = top;
  y += write(doc, label.toUpperCase(), x, y, { size: 7.5, color: colors.soft, width: half }) + 4;
  y += write(doc, party.name, x, y, { size: 11, bold: true, width: half, lines: 2 }) + 3;
  const lines = (party.address ?? '').split('\n').filter((line) => line.trim());
  for (const line of lines.slice(0, 5)) y += write(doc, line, x, y, { width: half, lines: 2 }) + 2;
  if (party.email) y += write(doc, party.email, x, y, { width: half }) + 2;
  if (party.taxNumber)
    y += write(doc, `${words.taxNumber}: ${party.taxNumber}`, x, y, { width: half }) + 2;
  return y;
};

/** Seller and buyer beside each other; answers where they end. */
export const drawParties = (doc: Doc, document: BillingDocument, words: Words, y: number): number =>
  Math.max(
    drawParty(
      doc,
      document.brand ? words.soldThrough : words.seller,
      document.seller,
      words,
      left,
      y,
    ),
    drawParty(
      doc,
      words.buyer,
      document.buyer ?? { name: words.unknownBuyer },
      words,
      left + half + 24,
      y,
    ),
  );

/** The days and numbers in one row of boxes; answers where it ends. */
export const drawFacts = (
  doc: Doc,
  document: BillingDocument,
  language: Language,
  y: number,
): number => {
  const words = wordsOf(language);
  const facts: [string, string][] = [[words.order, document.orderNumber]];
  if (document.invoiceNumber) facts.unshift([words.forInvoice, document.invoiceNumber]);
  facts.push([words.issued, dayIn(document.issuedAt, language)]);
  if (document.paidAt) facts.push([words.paid, dayIn(document.paidAt, language)]);
  const by = document.paidBy;
  if (by) facts.push([words.paidBy, by.channelName ?? words[by.method]]);
  const width = inner / facts.length;
  doc.roundedRect(left, y, inner, 40, 5).fill(colors.tint);
  facts.forEach(([label, value], index) => {
    const x = left + index * width + 10;
    write(doc, label, x, y + 9, { size: 7.5, color: colors.soft, width: width - 14 });
    write(doc, value, x, y + 21, { size: 9, bold: true, width: width - 14 });
  });
  return y + 40;
};
