import { expect, it } from 'vitest';
import { hashApiKeySecret, isApiKeySecret, newApiKeySecret } from './api-key-secret.ts';

it('makes secrets that say their mode and are found again by their hash', () => {
  const made = Array.from({ length: 200 }, () => newApiKeySecret('TEST'));
  expect(new Set(made.map(({ secret }) => secret)).size).toBe(200);
  for (const { secret, prefix, hash } of made) {
    expect(secret).toMatch(/^wbk_test_[0-9A-Za-z]{49}$/);
    expect(prefix).toBe(secret.slice(0, 13));
    expect(hashApiKeySecret(secret)).toBe(hash);
  }
  expect(newApiKeySecret('LIVE').secret).toMatch(/^wbk_live_/);
});

it('knows a mistyped secret without looking it up', () => {
  const { secret } = newApiKeySecret('LIVE');
  for (let at = 0; at < secret.length; at += 1) {
    const other = secret[at] === 'x' ? 'y' : 'x';
    const mistyped = secret.slice(0, at) + other + secret.slice(at + 1);
    expect(hashApiKeySecret(mistyped)).toBeUndefined();
  }
  expect(hashApiKeySecret(secret.replace('live', 'test'))).toBeUndefined();
  for (const odd of ['', 'wbk_', `${secret} `, `${secret}0`, `wbk_live_${'0'.repeat(100_000)}`])
    expect(hashApiKeySecret(odd)).toBeUndefined();
  expect(isApiKeySecret('wbk_anything')).toBe(true);
  expect(isApiKeySecret('eyJ.a.b')).toBe(false);
});
