import { hash, verify } from '@node-rs/argon2';
import { randomToken } from '@webrana/secrets';
import { createSemaphore } from './semaphore.ts';

/** argon2id (the library's default) as OWASP recommends it: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export type Passwords = {
  /** Throws `RateLimitedError` when too many wait already. */
  hash(password: string): Promise<string>;
  /**
   * Whether the password belongs to the hash. Without a hash it does the same work on one that
   * belongs to nobody and answers false, so that an unknown e-mail takes as long as a known one.
   */
  verify(passwordHash: string | undefined, password: string): Promise<boolean>;
  /** A hash that belongs to no password, for accounts nobody may sign in to. */
  readonly nobodys: string;
};

// One password typed on two keyboards may arrive in two Unicode forms.
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'), 'utf8');

/** @param argon2 replaced only by tests that look at what is computed */
export const createPasswords = async (argon2 = { hash, verify }): Promise<Passwords> => {
  const inTurn = createSemaphore(2, 64);
  const nobodys = await argon2.hash(bytesOf(randomToken()), parameters);
  return {
    nobodys,
    hash: (password) => inTurn(() => argon2.hash(bytesOf(password), parameters)),
    async verify(passwordHash, password) {
      const matches = await inTurn(() => argon2.verify(passwordHash ?? nobodys, bytesOf(password)));
      return passwordHash !== undefined && matches;
    },
  };
};
