import { rupiah } from './rupiah.ts';

const units = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
] as const;
const scales = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const;

/** 1 to 999. */
const group = (value: number): string[] => {
  if (value === 0) return [];
  if (value < 10) return [units[value] as string];
  if (value === 10) return ['sepuluh'];
  if (value === 11) return ['sebelas'];
  if (value < 20) return [...group(value - 10), 'belas'];
  if (value < 100) return [...group(Math.floor(value / 10)), 'puluh', ...group(value % 10)];
  const hundreds = Math.floor(value / 100);
  return [...(hundreds === 1 ? ['seratus'] : [...group(hundreds), 'ratus']), ...group(value % 100)];
};

/**
 * An amount in Indonesian words, as invoices and receipts carry it: 1250000 → `satu juta dua ratus
 * lima puluh ribu rupiah`. Throws `RangeError` for what is not whole rupiah.
 */
export const terbilang = (amount: number): string => {
  const words: string[] = [];
  let rest = Math.abs(rupiah(amount));
  for (let scale = 0; rest > 0; scale += 1) {
    const value = rest % 1000;
    if (value === 1 && scale === 1) words.unshift('seribu');
    else if (value > 0) words.unshift(...group(value), scales[scale] as string);
    rest = Math.floor(rest / 1000);
  }
  if (words.length === 0) words.push(units[0]);
  if (amount < 0) words.unshift('minus');
  return [...words.filter(Boolean), 'rupiah'].join(' ');
};
