import { z } from 'zod';

/** The form of an e-mail address by which accounts are found. */
export const emailKeyOf = (email: string): string =>
  email.trim().normalize('NFKC').toLowerCase().toWellFormed();

/** The form of a name by which staff find accounts. */
export const nameKeyOf = (name: string): string =>
  name.normalize('NFKC').toLowerCase().toWellFormed().slice(0, 191);

/** An address as typed, without surrounding spaces, at most 254 characters. */
export const emailSchema = z
  .string()
  .max(320, 'Use an address of at most 254 characters.')
  .trim()
  .max(254, 'Use an address of at most 254 characters.')
  .pipe(z.email('Enter an e-mail address such as nama@contoh.id.'));

// Controls and marks that turn the direction of text would let a name pass for something else.
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/** A person's name, trimmed, 1 to 100 characters of one line. */
export const nameSchema = z
  .string()
  .max(400, 'Use at most 100 characters.')
  .trim()
  .min(1, 'Enter a name.')
  .max(100, 'Use at most 100 characters.')
  .refine((name) => !unprintable.test(name), 'Use letters that can be seen, on one line.');

/** The length rule of passwords; whether one is too common is asked elsewhere. */
export const passwordSchema = z
  .string()
  .min(10, 'Use at least 10 characters.')
  .max(128, 'Use at most 128 characters.')
  .refine((password) => password.isWellFormed(), 'Use characters that can be typed.');
