import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './config.ts';

const real = {
  NODE_ENV: 'production',
  TRIPAY_API_KEY: 'real-key-of-the-merchant',
  TRIPAY_PRIVATE_KEY: 'real-private-key-of-it',
  TRIPAY_MERCHANT_CODE: 'T12345',
};

describe('settings', () => {
  it('in production need keys, and not the public ones', () => {
    expect(readSettings(real)).toMatchObject({
      welcomeBonus: 0,
      tripay: { baseUrl: 'https://tripay.co.id/api' },
    });
    for (const name of ['TRIPAY_API_KEY', 'TRIPAY_PRIVATE_KEY', 'TRIPAY_MERCHANT_CODE']) {
      expect(() => readSettings({ ...real, [name]: '' })).toThrow(name);
      expect(() => readSettings({ ...real, [name]: undefined })).toThrow(name);
    }
    expect(() => readSettings({ ...real, TRIPAY_API_KEY: 'DEV-webrana-sandbox-key' })).toThrow();
    expect(() =>
      readSettings({ ...real, TRIPAY_PRIVATE_KEY: 'webrana-sandbox-private-key' }),
    ).toThrow();
  });

  it('elsewhere stand on the sandbox', () => {
    expect(readSettings({})).toMatchObject({
      publicUrl: 'http://localhost:4000',
      tripay: {
        baseUrl: 'http://127.0.0.1:4100/tripay',
        apiKey: 'DEV-webrana-sandbox-key',
        privateKey: 'webrana-sandbox-private-key',
        merchantCode: 'T0001',
      },
      welcomeBonus: 25_000,
      seller: {
        party: { name: 'WeBrana Cloud', address: null, email: null, taxNumber: null },
        logo: null,
      },
    });
    expect(readSettings({ PUBLIC_URL: 'https://x.id/', WELCOME_BONUS_IDR: '0' })).toMatchObject({
      publicUrl: 'https://x.id',
      welcomeBonus: 0,
    });
  });

  it('of test mode are a whole account of its own, or in production none', () => {
    expect(readSettings(real).testTripay).toBeNull();
    expect(readSettings({}).testTripay).toMatchObject({ merchantCode: 'T0002' });
    const test = {
      TRIPAY_TEST_BASE_URL: 'https://tripay.co.id/api-sandbox/',
      TRIPAY_TEST_API_KEY: 'DEV-key-of-the-merchant',
      TRIPAY_TEST_PRIVATE_KEY: 'test-private-key-of-it',
      TRIPAY_TEST_MERCHANT_CODE: 'T12346',
    };
    expect(readSettings({ ...real, ...test }).testTripay).toEqual({
      baseUrl: 'https://tripay.co.id/api-sandbox',
      apiKey: 'DEV-key-of-the-merchant',
      privateKey: 'test-private-key-of-it',
      merchantCode: 'T12346',
    });
    for (const name of Object.keys(test))
      expect(() => readSettings({ ...real, ...test, [name]: undefined })).toThrow(name);
    for (const name of ['API_KEY', 'PRIVATE_KEY'] as const)
      expect(() =>
        readSettings({ ...real, ...test, [`TRIPAY_TEST_${name}`]: real[`TRIPAY_${name}`] }),
      ).toThrow('live account');
  });

  it('name the seller: breaks in the address, digits of the tax number, a small picture', () => {
    const folder = mkdtempSync(join(tmpdir(), 'billing-config-'));
    const file = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
    const { seller } = readSettings({
      SELLER_NAME: 'PT Awan',
      SELLER_ADDRESS: 'Jalan Mawar 1\\nJakarta',
      SELLER_NPWP: '01.234.567.8-901.000',
      SELLER_LOGO_FILE: file('logo.png', png),
    });
    expect(seller.party).toMatchObject({
      address: 'Jalan Mawar 1\nJakarta',
      taxNumber: '012345678901000',
    });
    expect(seller.logo).toEqual(png);
    const large = Buffer.concat([png, Buffer.alloc(60_000)]);
    for (const bad of [
      { SELLER_NPWP: '123' },
      { SELLER_EMAIL: 'x' },
      { SELLER_LOGO_FILE: join(folder, 'absent.png') },
      { SELLER_LOGO_FILE: file('a.svg', Buffer.from('<svg/>')) },
      { SELLER_LOGO_FILE: file('large.png', large) },
    ])
      expect(() => readSettings(bad)).toThrow(Object.keys(bad)[0] as string);
    rmSync(folder, { recursive: true });
  });
});
