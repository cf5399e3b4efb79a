import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const awkward = fc.constantFrom(...'=+-@\t\r\n\u0000\u200b\u202e＝\'", ;a1');

describe('CSV', () => {
  it('quotes by RFC 4180, in UTF-8 with its mark', () => {
    expect(
      text(
        toCsv(
          ['a', 'b'],
          [
            ['x "y", z', 1],
            [null, -2],
          ],
        ),
      ),
    ).toBe('\ufeffa,b\r\n"x ""y"", z",1\r\n,-2\r\n');
  });

  it('disarms what a spreadsheet would run', () => {
    const bad = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1', ' =1', '＝1', '\u0000=1'];
    const cells = text(
      toCsv(
        ['h'],
        bad.map((each) => [each]),
      ),
    )
      .split('\r\n')
      .slice(1, -1);
    expect(cells).toHaveLength(bad.length);
    for (const cell of cells) expect(cell).toMatch(/^'/);
  });

  it('never begins a cell of text with a formula, and never breaks the row', () => {
    fc.assert(
      fc.property(fc.string({ unit: awkward }), (given) => {
        const [, row = '', end] = text(toCsv(['h'], [[given]])).split('\r\n');
        expect(end).toBe('');
        expect(row).not.toMatch(/^"?[=+\-@\t\r]/);
        expect(row).not.toMatch(/[\n\u0000]/);
      }),
    );
  });
});
