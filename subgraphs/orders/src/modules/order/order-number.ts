import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a number survives being read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A number such as `WB-20261122-7F3K2`: the day and five random characters. Numbers may collide;
 * the database decides.
 * @param day `YYYY-MM-DD` in Jakarta
 */
export const newOrderNumber = (day: string): string => {
  const tail = Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `WB-${day.replaceAll('-', '')}-${tail}`;
};
