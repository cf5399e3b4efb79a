import { describe, expect, it } from 'vitest';
import { tripay } from './definition.ts';
import { readTripayAccounts } from './settings.ts';

const real = {
  NODE_ENV: 'production',
  TRIPAY_API_KEY: 'real-key-of-the-merchant',
  TRIPAY_PRIVATE_KEY: 'real-private-key-of-it',
  TRIPAY_MERCHANT_CODE: 'T12345',
};

describe('accounts at Tripay', () => {
  it('in production need keys, and not the public ones', () => {
    expect(readTripayAccounts(real).LIVE).toMatchObject({ baseUrl: 'https://tripay.co.id/api' });
    for (const name of ['TRIPAY_API_KEY', 'TRIPAY_PRIVATE_KEY', 'TRIPAY_MERCHANT_CODE'])
      for (const value of ['', undefined])
        expect(() => tripay.connect({ ...real, [name]: value })).toThrow(name);
    for (const [name, value] of [
      ['TRIPAY_API_KEY', 'DEV-webrana-sandbox-key'],
      ['TRIPAY_PRIVATE_KEY', 'webrana-sandbox-private-key'],
    ] as const)
      expect(() => tripay.connect({ ...real, [name]: value })).toThrow('the sandbox key is public');
  });

  it('elsewhere stand on the sandbox', () => {
    expect(readTripayAccounts({}).LIVE).toEqual({
      baseUrl: 'http://127.0.0.1:4100/tripay',
      apiKey: 'DEV-webrana-sandbox-key',
      privateKey: 'webrana-sandbox-private-key',
      merchantCode: 'T0001',
    });
  });

  it('of test mode are a whole account of its own, or in production none', () => {
    expect(tripay.connect(real).TEST).toBeNull();
    expect(readTripayAccounts({}).TEST).toMatchObject({ merchantCode: 'T0002' });
    const test = {
      TRIPAY_TEST_BASE_URL: 'https://tripay.co.id/api-sandbox/',
      TRIPAY_TEST_API_KEY: 'DEV-key-of-the-merchant',
      TRIPAY_TEST_PRIVATE_KEY: 'test-private-key-of-it',
      TRIPAY_TEST_MERCHANT_CODE: 'T12346',
    };
    expect(readTripayAccounts({ ...real, ...test }).TEST).toEqual({
      baseUrl: 'https://tripay.co.id/api-sandbox',
      apiKey: 'DEV-key-of-the-merchant',
      privateKey: 'test-private-key-of-it',
      merchantCode: 'T12346',
    });
    for (const name of Object.keys(test))
      expect(() => readTripayAccounts({ ...real, ...test, [name]: undefined })).toThrow(name);
    for (const name of ['API_KEY', 'PRIVATE_KEY'] as const)
      expect(() =>
        readTripayAccounts({ ...real, ...test, [`TRIPAY_TEST_${name}`]: real[`TRIPAY_${name}`] }),
      ).toThrow('live account');
  });
});
