import { colors, type Doc, sheet, write } from './sheet.ts';

/** The same in every language: whoever holds the page must see that it is none for the tax office. */
export const testMark = 'TEST / BUKAN FAKTUR';

/** Across the sheet and once more on top: a document of test mode is not to be taken for a real one. */
export const drawTestMark = (doc: Doc): void => {
  write(doc, testMark, sheet.margin, 18, {
    size: 11,
    bold: true,
    color: colors.bad,
    width: sheet.width - 2 * sheet.margin,
  });
  const size = 44;
  doc.font('Helvetica-Bold').fontSize(size);
  const width = doc.widthOfString(testMark) + 8;
  const x = (sheet.width - width) / 2;
  const y = sheet.height / 2;
  doc.save();
  doc.rotate(-35, { origin: [sheet.width / 2, y] });
  doc.opacity(0.16);
  write(doc, testMark, x, y, { size, bold: true, color: colors.bad, width });
  doc.restore();
};
