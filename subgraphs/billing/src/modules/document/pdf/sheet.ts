import { printable } from '../plain-text.ts';

export type Doc = PDFKit.PDFDocument;

export const colors = {
  ink: '#1b1f33',
  soft: '#6a7089',
  line: '#e3e6f0',
  tint: '#f3f5fb',
  brand: '#23288a',
  good: '#006b59',
  bad: '#a23b3b',
} as const;

/** A4 in points, with the same margin all around. */
export const sheet = { width: 595.28, height: 841.89, margin: 48 } as const;
export const inner = sheet.width - 2 * sheet.margin;

type Style = {
  size?: number;
  bold?: boolean;
  color?: string;
  width: number;
  align?: 'left' | 'right';
  /** Lines at most; the rest ends in dots. */
  lines?: number;
};

/** Writes text at a place and answers how high it became. Never begins a new page. */
export const write = (
  doc: Doc,
  given: string,
  x: number,
  y: number,
  { size = 9, bold = false, color = colors.ink, width, align = 'left', lines = 1 }: Style,
): number => {
  const text = printable(given);
  doc
    .font(bold ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(size)
    .fillColor(color);
  const lineHeight = doc.currentLineHeight(true);
  const height = Math.min(doc.heightOfString(text || ' ', { width, align }), lines * lineHeight);
  doc.text(text, x, y, { width, align, height: height + 0.1, ellipsis: '…' });
  return height;
};

/** A thin line across the sheet. */
export const rule = (doc: Doc, y: number, color: string = colors.line): void => {
  doc
    .moveTo(sheet.margin, y)
    .lineTo(sheet.width - sheet.margin, y)
    .lineWidth(0.7)
    .strokeColor(color)
    .stroke();
};
