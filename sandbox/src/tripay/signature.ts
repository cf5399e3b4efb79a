import { createHmac, timingSafeEqual } from 'node:crypto';

/** Lowercase hex HMAC-SHA256 of a text or of exact bytes. */
export function hmacHex(privateKey: string, message: string | Buffer): string {
  return createHmac('sha256', privateKey).update(message).digest('hex');
}

/** The signature of a closed payment; `amount` in whole rupiah. */
export function closedPaymentSignature(
  privateKey: string,
  merchantCode: string,
  merchantRef: string,
  amount: number,
): string {
  return hmacHex(privateKey, `${merchantCode}${merchantRef}${amount}`);
}

/** Compares two texts in constant time. */
export function sameText(given: string, wanted: string): boolean {
  const left = Buffer.from(given);
  const right = Buffer.from(wanted);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Compact JSON as PHP writes it: slashes and everything beyond ASCII escaped. */
export function phpJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(
      /[\u007f-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
