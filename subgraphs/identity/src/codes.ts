import { createHmac, randomInt } from 'node:crypto';
import { createSealer, deriveSecret, hashToken, type Sealer } from '@webrana/secrets';

export type Codes = {
  /** Seals what must be read again: mails, authenticator secrets, tax and citizen's numbers. */
  readonly sealer: Sealer;
  /** Whether a sealed value was sealed with the present secret, so that it need not be sealed again. */
  isCurrent(sealed: string): boolean;
  /** Hash of a short code under a key of this installation: a stolen database cannot try them all. */
  hash(code: string, context: string): string;
  /** The hashes a code that was kept for long may have: under the present secret and former ones. */
  hashes(code: string, context: string): string[];
  /** Six random digits. */
  sixDigits(): string;
  /** A recovery code, `xxxxx-xxxxx`, without letters that look alike: 49 bits. */
  recoveryCode(): string;
};

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const five = (): string =>
  Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');

const sealingKey = (secret: string) => {
  const derived = deriveSecret(secret, 'identity sealing');
  // Named after the secret, so that a seal says which one opens it whatever their order.
  return { id: `k${hashToken(derived).slice(0, 8)}`, secret: derived };
};

/**
 * Makes and keeps short secrets under the installation's secret.
 * @param previous former secrets, newest first: they still open what was sealed with them
 */
export const createCodes = (secret: string, previous: readonly string[] = []): Codes => {
  const current = sealingKey(secret);
  // What was sealed before keys were named after their secret bears the name k1.
  const first = { ...sealingKey(previous.at(-1) ?? secret), id: 'k1' };
  const keys = [secret, ...previous].map((each) => deriveSecret(each, 'identity codes'));
  const hashes = (code: string, context: string): string[] =>
    keys.map((key) => createHmac('sha256', key).update(`${context}\n${code}`).digest('base64url'));
  return {
    sealer: createSealer([current, ...previous.map(sealingKey), first]),
    isCurrent: (sealed) => sealed.startsWith(`v1.${current.id}.`),
    hash: (code, context) => hashes(code, context)[0] as string,
    hashes,
    sixDigits: () => String(randomInt(1_000_000)).padStart(6, '0'),
    recoveryCode: () => `${five()}-${five()}`,
  };
};
