import { describe, expect, it } from 'vitest';
import { linesOf, preferredVersion, readConfiguration, writeConfiguration } from './configuration';

describe('the configuration in the address', () => {
  it('survives the way to the sign-in page and back', () => {
    const search = writeConfiguration(new URLSearchParams(), {
      regionId: 'rgn_1',
      osImageId: 'img_1',
      hostname: 'toko-saya',
      period: 'YEARLY',
      quantity: 3,
      couponCode: 'HEMAT10',
      login: 'key',
      isReview: true,
    });
    expect(readConfiguration(new URLSearchParams(search.toString()))).toEqual({
      regionId: 'rgn_1',
      osImageId: 'img_1',
      hostname: 'toko-saya',
      period: 'YEARLY',
      quantity: 3,
      couponCode: 'HEMAT10',
      login: 'key',
      isReview: true,
    });
  });

  it('turns nonsense into the standard', () => {
    const search = new URLSearchParams('period=HOURLY&qty=99&login=token&step=x');
    expect(readConfiguration(search)).toMatchObject({
      period: 'MONTHLY',
      quantity: 1,
      login: 'password',
      isReview: false,
    });
  });

  it('forgets what was taken back', () => {
    const search = writeConfiguration(new URLSearchParams('coupon=A&step=review'), {
      couponCode: null,
      isReview: false,
    });
    expect(search.toString()).toBe('');
  });
});

it('reads keys line by line', () => {
  expect(linesOf(' a \n\n b\n')).toEqual(['a', 'b']);
});

it('prefers long-term support', () => {
  const versions = ['25.10 x64', '24.04 (LTS) x64', '22.04 (LTS) x64'].map((version) => ({
    version,
  }));
  expect(preferredVersion(versions)?.version).toBe('24.04 (LTS) x64');
  expect(preferredVersion([{ version: '13 x64' }, { version: '12 x64' }])?.version).toBe('13 x64');
  expect(preferredVersion([])).toBeUndefined();
});
