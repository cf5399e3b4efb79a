import { randomInt } from 'node:crypto';
import { encrypt } from 'unixcrypt';

/** Without characters that look alike or that a console's keyboard layout moves. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
const saltAlphabet = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const pick = (from: string, length: number): string =>
  Array.from({ length }, () => from[randomInt(from.length)]).join('');

/** A root password of 24 characters, about 139 bits. */
export const newRootPassword = (): string => pick(alphabet, 24);

/** The SHA-512 crypt of a password, as `/etc/shadow` holds it. */
export const hashRootPassword = (password: string): string =>
  encrypt(password, `$6$${pick(saltAlphabet, 16)}`);
