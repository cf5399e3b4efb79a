import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { hashToken } from '@webrana/secrets';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A number in base 62, filled up to `length` digits. */
const base62 = (value: bigint, length: number): string => {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 62n) text = digits[Number(rest % 62n)] + text;
  return text.padStart(length, '0');
};

const checksumOf = (body: string): string => base62(BigInt(crc32(body)), 6);
const form = /^wbk_(live|test)_[0-9A-Za-z]{43}([0-9A-Za-z]{6})$/;

/** Whether a token claims to be the secret of an API key, good or not. */
export const isApiKeySecret = (token: string): boolean => token.startsWith('wbk_');

/**
 * Makes the secret of an API key: `wbk_live_` or `wbk_test_`, 32 random bytes in base 62 and a
 * checksum. `prefix` is what may be shown of it later.
 */
export const newApiKeySecret = (
  mode: 'LIVE' | 'TEST',
): { readonly secret: string; readonly prefix: string; readonly hash: string } => {
  const random = base62(BigInt(`0x${randomBytes(32).toString('hex')}`), 43);
  const body = `wbk_${mode.toLowerCase()}_${random}`;
  const secret = body + checksumOf(body);
  return { secret, prefix: body.slice(0, 'wbk_live_'.length + 4), hash: hashToken(secret) };
};

/** The hash of a secret; undefined when a letter is wrong, which needs no look-up to be known. */
export const hashApiKeySecret = (secret: string): string | undefined => {
  const checksum = form.exec(secret)?.[2];
  return checksum === checksumOf(secret.slice(0, -6)) ? hashToken(secret) : undefined;
};
