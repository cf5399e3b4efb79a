import { expect, it } from 'vitest';
import { networkOf, withinRanges } from './network.ts';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', ''],
])('%s is in %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it.each([
  ['203.0.113.7', true],
  ['::ffff:203.0.113.7', true],
  ['198.51.100.255', true],
  ['198.51.101.0', false],
  ['2001:db8:1::9', true],
  ['2001:db8:2::', false],
  ['', false],
  ['203.0.113.7 ', false],
])('%s is within the ranges: %s', (address, expected) => {
  const isWithin = withinRanges(['203.0.113.7', '198.51.100.0/24', '2001:db8:1::/48']);
  expect(isWithin(address)).toBe(expected);
});

it('refuses ranges that are none', () => {
  for (const range of ['', 'localhost', '203.0.113.7:80', '10.0.0.0/33', '10.0.0.0/x'])
    expect(() => withinRanges([range])).toThrow();
});
