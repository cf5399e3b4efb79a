import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords, terbilang } from './index.ts';

type Language = { ones: Record<string, number>; scales: Record<string, number> };

/** Reads words back: a grammar of its own, so that a mistake in the writer cannot hide. */
const indonesian: Language = {
  ones: {
    nol: 0,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
  },
  scales: { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12, kuadriliun: 1e15 },
};

const readIndonesian = (text: string): number => {
  const words = text.split(' ');
  expect(words.pop()).toBe('rupiah');
  const sign = words[0] === 'minus' ? -1 : 1;
  if (sign < 0) words.shift();
  let total = 0;
  let hundreds = 0;
  let digit: number | undefined;
  const flush = (): number => {
    const value = hundreds + (digit ?? 0);
    hundreds = 0;
    digit = undefined;
    return value;
  };
  for (const word of words) {
    const one = indonesian.ones[word];
    const scale = indonesian.scales[word];
    if (one !== undefined) {
      expect(digit === undefined || (digit >= 20 && one < 10), text).toBe(true);
      digit = (digit ?? 0) + one;
    } else if (word === 'belas') digit = 10 + (digit as number);
    else if (word === 'puluh') digit = 10 * (digit as number);
    else if (word === 'ratus') hundreds = 100 * flush();
    else if (word === 'seratus') hundreds = 100;
    else if (word === 'seribu') total += 1_000;
    else if (scale) total += scale * flush();
    else throw new Error(`What is ${word}?`);
  }
  return sign * (total + flush());
};

const englishOnes = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const englishTens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishScales = ['thousand', 'million', 'billion', 'trillion', 'quadrillion'];

const readEnglish = (text: string): number => {
  const words = text.split(' ');
  expect(words.pop()).toBe('rupiah');
  const sign = words[0] === 'minus' ? -1 : 1;
  if (sign < 0) words.shift();
  let total = 0;
  let current = 0;
  for (const word of words) {
    const scale = englishScales.indexOf(word);
    const [first = '', second] = word.split('-');
    if (word === 'hundred') current *= 100;
    else if (scale >= 0) {
      total += current * 1_000 ** (scale + 1);
      current = 0;
    } else if (englishOnes.includes(word)) current += englishOnes.indexOf(word);
    else {
      expect(englishTens.indexOf(first), word).toBeGreaterThan(1);
      current += 10 * englishTens.indexOf(first);
      if (second) current += englishOnes.indexOf(second);
    }
  }
  return sign * (total + current);
};

const upToTrillion = fc.integer({ min: 0, max: 1_000_000_000_000 });
/** Numbers where whole groups are 0, 1, 10, 11, 100 or 1000: the rules' edges. */
const edges = fc
  .array(fc.constantFrom(0, 1, 9, 10, 11, 12, 19, 20, 21, 99, 100, 101, 110, 111, 999), {
    minLength: 1,
    maxLength: 4,
  })
  .map((groups) => groups.reduce<number>((total, value) => total * 1_000 + value, 0));

describe.each([
  ['Indonesian', terbilang, readIndonesian],
  ['English', amountInWords, readEnglish],
] as const)('%s words', (_language, write, read) => {
  it('of every number below ten thousand are read back', () => {
    for (let value = 0; value < 10_000; value += 1)
      if (read(write(value)) !== value) throw new Error(`${value}: ${write(value)}`);
  });

  it('of any number up to a trillion are read back', () => {
    fc.assert(
      fc.property(fc.oneof(upToTrillion, edges), (value) => {
        expect(read(write(value))).toBe(value);
        expect(write(value)).toMatch(/^[a-z-]+( [a-z-]+)*$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of a negative number begin with minus', () => {
    expect(write(-5)).toBe(`minus ${write(5)}`);
    expect(write(-0)).toBe(write(0));
  });

  it('reach the largest amount, and refuse fractions', () => {
    expect(read(write(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => write(0.5)).toThrow(RangeError);
    expect(() => write(2 ** 53)).toThrow(RangeError);
  });
});

it('terbilang follows the rules of se-, belas and puluh', () => {
  const examples: [number, string][] = [
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [20, 'dua puluh'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1_000, 'seribu'],
    [1_100, 'seribu seratus'],
    [2_000, 'dua ribu'],
    [11_000, 'sebelas ribu'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_250_000, 'satu juta dua ratus lima puluh ribu'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_000_000, 'satu triliun'],
    [1_000_000_000_000_000, 'satu kuadriliun'],
  ];
  for (const [amount, words] of examples) expect(terbilang(amount)).toBe(`${words} rupiah`);
});

it('English words hyphenate tens and ones', () => {
  expect(amountInWords(0)).toBe('zero rupiah');
  expect(amountInWords(21)).toBe('twenty-one rupiah');
  expect(amountInWords(1_250_000)).toBe('one million two hundred fifty thousand rupiah');
  expect(amountInWords(1_000_000_000_000_000)).toBe('one quadrillion rupiah');
});
