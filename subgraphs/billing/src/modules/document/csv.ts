import { oneLine } from './plain-text.ts';

/** Numbers stay numbers for spreadsheets; null is an empty cell. */
export type Cell = string | number | null;

/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@＝＋－＠]/;

const cell = (value: Cell): string => {
  if (typeof value === 'number') return String(value);
  const text = oneLine(value ?? '');
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A CSV file by RFC 4180 in UTF-8 with a byte order mark (spreadsheets guess wrong without). Texts
 * become one line, tabs included; one that a spreadsheet would run as a formula gets an apostrophe before it.
 * Numbers stay numbers, negative ones too.
 */
export const toCsv = (head: readonly string[], rows: Iterable<readonly Cell[]>): Uint8Array => {
  const lines = [head, ...rows].map((row) => row.map(cell).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
};
