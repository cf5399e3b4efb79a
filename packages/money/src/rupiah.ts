/** Whole rupiah, possibly negative, exact to 2^53−1. Only `rupiah()` makes one. */
export type Rupiah = number & { readonly __brand: 'Rupiah' };

/** Checks that `amount` is a whole number of rupiah; throws `RangeError` otherwise. */
export const rupiah = (amount: number): Rupiah => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole rupiah: ${amount}`);
  return (amount === 0 ? 0 : amount) as Rupiah;
};
