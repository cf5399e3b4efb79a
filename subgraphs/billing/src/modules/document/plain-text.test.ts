import { describe, expect, it } from 'vitest';
import { oneLine, printable, safeFileName } from './plain-text.ts';

const char = (...codes: number[]) => String.fromCodePoint(...codes);

describe('text of other people in documents', () => {
  it('is one line without controls and unseen marks', () => {
    expect(oneLine(' a\r\n\tb \u0000\u001b[31m\u007fc ')).toBe('a b [31mc');
    // Right-to-left override, zero width space, line separator, soft hyphen.
    expect(oneLine(`x${char(0x202e)}y${char(0x200b)}z${char(0x2028)}w${char(0xad)}`)).toBe('xyz w');
  });

  it('keeps what the font has, drops accents it lacks, and marks the rest', () => {
    expect(printable('Sari – “Dewi” é € <b>&(\\)')).toBe('Sari – “Dewi” é € <b>&(\\)');
    expect(printable('Dvořák Őry ﬁ')).toBe('Dvorák Ory fi');
    expect(printable('日本 😀')).toBe('?? ?');
  });

  it('makes file names that lead nowhere', () => {
    expect(safeFileName('INV/2026/11/000001', 'pdf')).toBe('INV-2026-11-000001.pdf');
    expect(safeFileName('../../etc/passwd\u0000', 'pdf')).toBe('etc-passwd.pdf');
    expect(safeFileName('日本', 'zip')).toBe('document.zip');
  });
});
