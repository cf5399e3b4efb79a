import PDFDocument from 'pdfkit';
import type { BillingDocument, Language } from '../billing-document.ts';
import { wordsOf } from '../document-words.ts';
import { printable } from '../plain-text.ts';
import { drawItems, drawStamp, drawTotals, drawWords } from './body.ts';
import { drawFacts, drawParties, drawTitle } from './head.ts';
import { colors, inner, rule, sheet, write } from './sheet.ts';

/**
 * One A4 page with selectable text. Opens no connection, and no file but the metrics of the standard
 * fonts; the same document gives the same page. `logo` is a PNG or JPEG.
 */
export const renderPdf = (
  document: BillingDocument,
  language: Language,
  logo: Uint8Array | null,
): Promise<Uint8Array> => {
  const words = wordsOf(language);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: language,
    info: {
      Title: printable(`${words[document.kind]} ${document.number ?? document.orderNumber}`),
      Author: printable(document.seller.name),
      CreationDate: document.issuedAt,
    },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });

  let y = drawTitle(doc, document, words, logo);
  y = drawParties(doc, document, words, y) + 20;
  y = drawFacts(doc, document, language, y) + 24;
  y = drawItems(doc, document.items, words, y) + 6;
  drawStamp(doc, document, words, y + 24);
  y = drawTotals(doc, document, words, y) + 26;
  drawWords(doc, document, language, y);

  const bottom = sheet.height - 56;
  rule(doc, bottom);
  write(doc, words.footer, sheet.margin, bottom + 10, {
    size: 7.5,
    color: colors.soft,
    width: inner,
  });
  doc.end();
  return done;
};
