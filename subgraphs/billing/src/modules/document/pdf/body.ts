import { formatRupiah } from '@webrana/money';
import type { BillingDocument, DocumentItem, Language } from '../billing-document.ts';
import { inWords, type Words, wordsOf } from '../document-words.ts';
import type { Accent } from './accent.ts';
import { colors, type Doc, inner, rule, sheet, write } from './sheet.ts';

const left = sheet.margin;
const right = sheet.width - sheet.margin;
const amountWidth = 120;
const quantityWidth = 40;
const textWidth = inner - amountWidth - quantityWidth - 20;

/** The lines of the price; answers where they end. */
export const drawItems = (
  doc: Doc,
  items: readonly DocumentItem[],
  words: Words,
  top: number,
  accent: Accent,
): number => {
  let y = top;
  const cells = (text: string, quantity: string, amount: string, bold: boolean, color?: string) => {
    const style = { bold, ...(color ? { color } : {}) };
    const height = write(doc, text, left + 10, y, { ...style, width: textWidth - 10, lines: 3 });
    const at = left + textWidth;
    write(doc, quantity, at, y, { ...style, width: quantityWidth, align: 'right' });
    write(doc, amount, right - amountWidth, y, {
      ...style,
      width: amountWidth - 10,
      align: 'right',
    });
    return height;
  };
  doc.roundedRect(left, y, inner, 24, 4).fill(accent.fill);
  y += 8;
  cells(words.description, words.quantity, words.amount, true, accent.onFill);
  y += 24;
  for (const item of items) {
    const text = item.text ?? words[item.kind];
    const quantity = item.quantity === null ? '' : String(item.quantity);
    y += cells(text, quantity, formatRupiah(item.amount), false) + 8;
    rule(doc, y);
    y += 8;
  }
  return y;
};

/** Subtotal, tax base, tax and total on the right; answers where they end. */
export const drawTotals = (
  doc: Doc,
  { tax, total }: BillingDocument,
  words: Words,
  top: number,
  accent: Accent,
): number => {
  let y = top + 4;
  const width = 270;
  const x = right - width;
  const row = (label: string, amount: number) => {
    write(doc, label, x, y, { color: colors.soft, width: width - amountWidth });
    write(doc, formatRupiah(amount), right - amountWidth, y, {
      width: amountWidth - 10,
      align: 'right',
    });
    y += 17;
  };
  row(words.subtotal, tax.price);
  if (tax.ratePercent > 0) {
    row(words.base, tax.base);
    row(`${words.tax} ${tax.ratePercent}%`, tax.amount);
  }
  doc.roundedRect(x - 10, y, width + 10, 30, 4).fill(colors.tint);
  write(doc, words.total, x, y + 9, { size: 12, bold: true, color: accent.text, width: 100 });
  write(doc, formatRupiah(total), right - 160, y + 9, {
    size: 12,
    bold: true,
    color: accent.text,
    width: 150,
    align: 'right',
  });
  return y + 30;
};

/** The total in words, across the sheet; answers where it ends. */
export const drawWords = (
  doc: Doc,
  { total }: BillingDocument,
  language: Language,
  y: number,
): number => {
  const label = write(doc, wordsOf(language).words, left, y, {
    size: 7.5,
    color: colors.soft,
    width: inner,
  });
  const text = inWords(total, language);
  return (
    y + label + 3 + write(doc, text, left, y + label + 3, { bold: true, width: inner, lines: 3 })
  );
};

const stampColor = { OPEN: colors.soft, PAID: colors.good, VOID: colors.bad, REFUNDED: colors.bad };

/** The state as a stamp, beside the totals. */
export const drawStamp = (
  doc: Doc,
  { kind, status }: BillingDocument,
  words: Words,
  y: number,
): void => {
  if (kind !== 'INVOICE') return;
  const color = stampColor[status];
  const text = words[status];
  doc.font('Helvetica-Bold').fontSize(20);
  const width = doc.widthOfString(text) + 36;
  const x = left + 8;
  doc.save();
  doc.rotate(-8, { origin: [x + width / 2, y + 20] });
  doc.opacity(0.85).lineWidth(2.2).strokeColor(color).roundedRect(x, y, width, 40, 6).stroke();
  doc
    .lineWidth(0.7)
    .roundedRect(x + 4, y + 4, width - 8, 32, 4)
    .stroke();
  write(doc, text, x + 18, y + 12.5, { size: 20, bold: true, color, width });
  doc.restore();
};
