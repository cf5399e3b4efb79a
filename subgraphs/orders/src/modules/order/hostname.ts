/** Longest hostname, as Linux and every provider take it. */
export const longestHostname = 63;

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/** Labels of RFC 1123, 1–63 characters in all, and not what a reader would take for an address. */
export const isHostname = (text: string): boolean => {
  if (text.length > longestHostname) return false;
  const labels = text.split('.');
  const looksLikeAddress = labels.length > 1 && /^\d+$/.test(labels.at(-1) ?? '');
  return !looksLikeAddress && labels.every((part) => label.test(part));
};

/**
 * One hostname per item: the same for one, else numbered in the first label (`web-1.example.com`).
 * `undefined` when the numbers make a name too long.
 */
export const hostnamesOf = (hostname: string, quantity: number): string[] | undefined => {
  if (quantity === 1) return [hostname];
  const [first, ...rest] = hostname.split('.');
  const names = Array.from({ length: quantity }, (_, index) =>
    [`${first}-${index + 1}`, ...rest].join('.'),
  );
  return names.every(isHostname) ? names : undefined;
};
