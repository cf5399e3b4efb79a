import { expect, it } from 'vitest';
import { parseNetworkRule } from './network-rule.ts';

it.each([
  [' 203.0.113.7 ', '203.0.113.7'],
  ['203.0.113.0/24', '203.0.113.0/24'],
  ['0.0.0.0/0', '0.0.0.0/0'],
  ['10.0.0.0/08', '10.0.0.0/8'],
  ['2001:DB8::/48', '2001:db8::/48'],
  ['::1', '::1'],
])('keeps %s', (typed, kept) => {
  expect(parseNetworkRule(typed)).toBe(kept);
});

it.each([
  '',
  '*',
  'example.com',
  '203.0.113.256',
  '203.0.113',
  '203.0.113.0/33',
  '2001:db8::/129',
  '203.0.113.0/',
  '203.0.113.0/-1',
  '203.0.113.0/24/24',
  '::ffff:203.0.113.7',
  '::ffff:cb00:7107/120',
  'fe80::1%eth0',
])('refuses %s', (typed) => {
  expect(parseNetworkRule(typed)).toBeUndefined();
});
