import { createHmac, randomInt } from 'node:crypto';
import { createSealer, deriveSecret, type Sealer } from '@webrana/secrets';

export type Codes = {
  /** Seals what must be read again: mails and authenticator secrets. */
  readonly sealer: Sealer;
  /** Hash of a short code under a key of this installation: a stolen database cannot try them all. */
  hash(code: string, context: string): string;
  /** Six random digits. */
  sixDigits(): string;
  /** A recovery code, `xxxxx-xxxxx`, without letters that look alike: 49 bits. */
  recoveryCode(): string;
};

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const five = (): string =>
  Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');

/** Makes and keeps short secrets under the installation's secret. */
export const createCodes = (secret: string): Codes => {
  const key = deriveSecret(secret, 'identity codes');
  return {
    sealer: createSealer([{ id: 'k1', secret: deriveSecret(secret, 'identity sealing') }]),
    hash: (code, context) =>
      createHmac('sha256', key).update(`${context}\n${code}`).digest('base64url'),
    sixDigits: () => String(randomInt(1_000_000)).padStart(6, '0'),
    recoveryCode: () => `${five()}-${five()}`,
  };
};
