import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './config.ts';

describe('settings', () => {
  it('in production give nothing away by themselves', () => {
    expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({ welcomeBonus: 0 });
  });

  it('have defaults, and addresses without a last slash', () => {
    expect(readSettings({})).toMatchObject({
      publicUrl: 'http://localhost:4000',
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
