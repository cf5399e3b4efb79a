import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hmacHex, isSignatureOf, signClosedPayment } from './signature.ts';

/** The contracts live beside the repository. */
const file = new URL(
  '../../../../../../shared/contracts/tripay/signature-vectors.json',
  import.meta.url,
);
const isThere = existsSync(file);
if (!isThere) {
  const message = `No contract at ${file.pathname}: the signature vectors are SKIPPED.`;
  if (process.env.CI) throw new Error(message);
  console.error(`\n!!! ${message}\n`);
}
type Vector = {
  private_key: string;
  merchant_code: string;
  merchant_ref: string;
  amount: number;
  expected: string;
  message: string;
  hmac: string;
  must_not_equal: string;
  raw_body: string;
  restringified: string;
};
const vectors: Record<string, Vector[]> = isThere ? JSON.parse(readFileSync(file, 'utf8')) : {};
const named = (name: string): Vector[] => {
  const found = vectors[name] ?? [];
  expect(found.length).toBeGreaterThan(0);
  return found;
};

describe.skipIf(!isThere)('Tripay signatures, by the contract’s vectors', () => {
  it('sign closed payments', () => {
    for (const { private_key, merchant_code, merchant_ref, amount, expected } of named(
      'closed_payment',
    ))
      expect(signClosedPayment(private_key, merchant_code, merchant_ref, amount)).toBe(expected);
    for (const { private_key, message, hmac, must_not_equal } of named('closed_payment_negative')) {
      expect(hmacHex(private_key, message)).toBe(hmac);
      expect(hmac).not.toBe(must_not_equal);
    }
  });

  it('recognise callbacks by their exact bytes', () => {
    for (const { private_key, raw_body, expected } of named('callback')) {
      expect(isSignatureOf(private_key, Buffer.from(raw_body), expected)).toBe(true);
      const changed = Buffer.from(raw_body.replace('"status"', '"Status"'));
      expect(isSignatureOf(private_key, changed, expected)).toBe(false);
      expect(isSignatureOf('another key', Buffer.from(raw_body), expected)).toBe(false);
    }
    const escaped = named('callback_negative')[0] as Vector;
    expect(
      isSignatureOf(
        escaped.private_key,
        Buffer.from(escaped.restringified),
        escaped.must_not_equal,
      ),
    ).toBe(false);
  });
});

describe('isSignatureOf', () => {
  it.each(['', 'ff', 'é'.repeat(64), 'a'.repeat(64)])('refuses %j', (signature) => {
    expect(isSignatureOf('key', Buffer.from('{}'), signature)).toBe(false);
  });
});
