import { rupiah } from './rupiah.ts';

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;
const scales = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'] as const;

/** 1 to 999. */
const group = (value: number): string[] => {
  if (value === 0) return [];
  if (value < 20) return [small[value] as string];
  if (value < 100) {
    const word = tens[Math.floor(value / 10) - 2] as string;
    return [value % 10 === 0 ? word : `${word}-${small[value % 10]}`];
  }
  return [small[Math.floor(value / 100)] as string, 'hundred', ...group(value % 100)];
};

/**
 * An amount in English words: 1250000 → `one million two hundred fifty thousand rupiah`. Throws
 * `RangeError` for what is not whole rupiah.
 */
export const amountInWords = (amount: number): string => {
  const words: string[] = [];
  let rest = Math.abs(rupiah(amount));
  for (let scale = 0; rest > 0; scale += 1) {
    const value = rest % 1000;
    if (value > 0) words.unshift(...group(value), scales[scale] as string);
    rest = Math.floor(rest / 1000);
  }
  if (words.length === 0) words.push(small[0]);
  if (amount < 0) words.unshift('minus');
  return [...words.filter(Boolean), 'rupiah'].join(' ');
};
