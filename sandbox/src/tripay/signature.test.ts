import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contractFile, describeWithContracts } from '../../test/contracts.ts';
import { closedPaymentSignature, hmacHex, phpJson } from './signature.ts';

interface Vectors {
  closed_payment: {
    private_key: string;
    merchant_code: string;
    merchant_ref: string;
    amount: number;
    expected: string;
  }[];
  callback: { private_key: string; raw_body: string; note: string; expected: string }[];
  callback_negative: { private_key: string; raw_body: string; restringified?: string }[];
}

describeWithContracts('signatures by the published vectors', () => {
  const read = () =>
    JSON.parse(readFileSync(contractFile('tripay/signature-vectors.json'), 'utf8')) as Vectors;

  it('signs closed payments', () => {
    const vectors = read().closed_payment;
    expect(vectors.length).toBeGreaterThan(0);
    for (const one of vectors) {
      const { private_key: key, merchant_code: code, merchant_ref: ref, amount } = one;
      expect(closedPaymentSignature(key, code, ref, amount)).toBe(one.expected);
    }
  });

  it('signs the exact bytes of callbacks', () => {
    for (const one of read().callback) {
      expect(hmacHex(one.private_key, Buffer.from(one.raw_body)), one.note).toBe(one.expected);
    }
  });

  it('writes JSON as the sender of the vectors does', () => {
    const compact = read().callback.filter((one) => !one.raw_body.includes('\n'));
    expect(compact.length).toBeGreaterThan(2);
    for (const one of compact) expect(phpJson(JSON.parse(one.raw_body))).toBe(one.raw_body);
  });
});

describe('phpJson', () => {
  it('escapes slashes and what is beyond ASCII, pairs included', () => {
    expect(phpJson({ a: 'x/y – é 😀' })).toBe(String.raw`{"a":"x\/y \u2013 \u00e9 \ud83d\ude00"}`);
  });
});
