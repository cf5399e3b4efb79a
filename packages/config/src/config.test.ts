import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ConfigError, readConfig, weaknessOf } from './index.ts';

const schema = z.object({ PORT: z.coerce.number().default(4000), KEY: z.string().min(8) });

it('reads values and defaults', () => {
  expect(readConfig(schema, { KEY: 'long enough' })).toEqual({ PORT: 4000, KEY: 'long enough' });
});

it('treats an emptied variable as absent and names it', () => {
  expect(() => readConfig(schema, { KEY: '' })).toThrow(ConfigError);
  expect(() => readConfig(schema, { KEY: '' })).toThrow(/KEY/);
});

it('tells a secret everybody knows from one nobody guesses', () => {
  expect(weaknessOf('x1'.repeat(15))).toMatch(/32 bytes/);
  expect(weaknessOf('ab'.repeat(20))).toMatch(/different/);
  expect(weaknessOf('a-string-secret-at-least-256-bits-long')).toMatch(/known/);
  expect(weaknessOf('changeme-Changeme-CHANGEME-secret-secret')).toMatch(/known/);
  for (let index = 0; index < 100; index += 1)
    expect(weaknessOf(randomBytes(32).toString('base64url'))).toBeUndefined();
});
