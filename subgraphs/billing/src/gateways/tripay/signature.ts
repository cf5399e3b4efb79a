import { createHmac, timingSafeEqual } from 'node:crypto';

/** Lower-case hexadecimal HMAC-SHA256 of a text or of exact bytes. */
export const hmacHex = (privateKey: string, message: string | Uint8Array): string =>
  createHmac('sha256', privateKey).update(message).digest('hex');

/** Signs the creation of a closed payment; `amount` is whole rupiah, written without separators. */
export const signClosedPayment = (
  privateKey: string,
  merchantCode: string,
  merchantRef: string,
  amount: number,
): string => hmacHex(privateKey, `${merchantCode}${merchantRef}${amount}`);

/** Whether `signature` belongs to the received bytes; compared in constant time. */
export const isSignatureOf = (privateKey: string, body: Uint8Array, signature: string): boolean => {
  const expected = Buffer.from(hmacHex(privateKey, body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
};
