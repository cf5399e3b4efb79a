/** What the standard fonts of a PDF can show beyond Latin-1 (code page 1252). */
const windowsExtra = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

const isShown = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || windowsExtra.has(character)
  );
};

// Controls, and marks that turn the direction of writing or are not seen: names could hide behind them.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line of text: controls and unseen marks are gone, every kind of white space is one space. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(unseen, '')
    .trim();

const shown = (character: string): string => {
  if (isShown(character)) return character;
  const plain = [...character.normalize('NFKD')].filter((part) => !/\p{M}/u.test(part));
  return plain.length > 0 && plain.every(isShown) ? plain.join('') : '?';
};

/**
 * Text as a document can show it: one line, letters the font lacks without their accents, and what
 * then is still missing as a question mark.
 */
export const printable = (text: string): string => [...oneLine(text)].map(shown).join('');

/** A name for a file: letters, digits, dots and hyphens only. */
export const safeFileName = (name: string, extension: string): string =>
  `${
    oneLine(name)
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[.-]+|[.-]+$/g, '')
      .slice(0, 80) || 'document'
  }.${extension}`;
