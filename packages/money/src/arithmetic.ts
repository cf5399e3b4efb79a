import { type Rupiah, rupiah } from './rupiah.ts';

/** Adds amounts; throws `RangeError` when the sum leaves the exact range. */
export const sum = (amounts: Iterable<number>): Rupiah => {
  let total = 0;
  for (const amount of amounts) total = rupiah(total + rupiah(amount));
  return rupiah(total);
};

/** `numerator / denominator` of an amount, rounded half up (away from zero for negative amounts). */
export const fractionOf = (amount: number, numerator: number, denominator: number): Rupiah => {
  const product = BigInt(rupiah(amount)) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const magnitude = product < 0n ? -product : product;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return rupiah(Number(product < 0n ? -rounded : rounded));
};

/** A percentage of an amount, half up; `basisPoints` are hundredths of a percent (11 % = 1100). */
export const percentOf = (amount: number, basisPoints: number): Rupiah =>
  fractionOf(amount, basisPoints, 10_000);

/**
 * Splits an amount into `parts` whole shares that sum to it; the first shares carry the remainder.
 * Throws `RangeError` for fewer than one part or a negative amount.
 */
export const allocate = (amount: number, parts: number): Rupiah[] => {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError(`Cannot split into ${parts}`);
  if (rupiah(amount) < 0) throw new RangeError('Only amounts that are not negative are split');
  const share = Math.floor(amount / parts);
  const remainder = amount - share * parts;
  return Array.from({ length: parts }, (_, index) => rupiah(share + (index < remainder ? 1 : 0)));
};
