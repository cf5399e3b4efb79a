import PDFDocument from 'pdfkit';
import type { BillingDocument, Language } from '../billing-document.ts';
import { wordsOf } from '../document-words.ts';
import { printable } from '../plain-text.ts';
import { accentOf } from './accent.ts';
import { drawItems, drawStamp, drawTotals, drawWords } from './body.ts';
import { drawFacts, drawParties, drawTitle } from './head.ts';
import { colors, inner, rule, sheet, write } from './sheet.ts';
import { drawTestMark } from './test-mark.ts';

/**
 * One A4 page with selectable text. Opens no connection, and no file but the metrics of the standard
 * fonts; the same document gives the same page. `logo` is the seller's, a
 * PNG or JPEG; a brand shows its own.
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

  const accent = accentOf(document.brand?.accentColor);
  let y = drawTitle(doc, document, words, { logo, accent });
  y = drawParties(doc, document, words, y) + 20;
  y = drawFacts(doc, document, language, y) + 24;
  y = drawItems(doc, document.items, words, y, accent) + 6;
  drawStamp(doc, document, words, y + 24);
  y = drawTotals(doc, document, words, y, accent) + 26;
  drawWords(doc, document, language, y);

  const bottom = sheet.height - 56;
  rule(doc, bottom);
  const soldBy = document.brand && words.soldBy.replace('{seller}', () => document.seller.name);
  write(
    doc,
    [soldBy, document.isTest ? null : words.footer].filter(Boolean).join(' '),
    sheet.margin,
    bottom + 10,
    {
      size: 7.5,
      color: colors.soft,
      width: inner,
      lines: 2,
    },
  );
  if (document.isTest) drawTestMark(doc);
  doc.end();
  return done;
};
