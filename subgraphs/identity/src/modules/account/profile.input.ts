import { z } from 'zod';
import { nameSchema } from './account.input.ts';

/** A phone number as `+` and digits; Indonesian numbers may begin with 0, 8 or 62. */
const toE164 = (typed: string): string => {
  const digits = typed.replace(/[\s().-]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  if (digits.startsWith('0')) return `+62${digits.slice(1)}`;
  if (digits.startsWith('62')) return `+${digits}`;
  return digits.startsWith('8') ? `+62${digits}` : digits;
};

const phoneSchema = z
  .string()
  .max(40, 'This number is too long.')
  .transform(toE164)
  .refine(
    (phone) => (phone.startsWith('+62') ? /^\+62[1-9]\d{7,11}$/ : /^\+[1-9]\d{7,14}$/).test(phone),
    'Enter a phone number such as 0812-3456-7890.',
  );

const digitsSchema = (pattern: RegExp, message: string) =>
  z
    .string()
    .max(40, message)
    .transform((text) => text.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(pattern, message));

// Line breaks are welcome in an address; nothing else that cannot be seen.
const unprintable = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const addressSchema = z
  .string()
  .max(1_200, 'Use at most 300 characters.')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .pipe(
    z
      .string()
      .min(1, 'Enter an address.')
      .max(300, 'Use at most 300 characters.')
      .refine((text) => !unprintable.test(text), 'Use letters that can be seen.')
      .refine((text) => text.split('\n').length <= 5, 'Use at most five lines.'),
  );

/** What `updateProfile` takes; absent fields stay, null empties those that may be empty. */
export const profileInput = z.object({
  name: nameSchema.optional(),
  phone: phoneSchema.nullish(),
  company: nameSchema.nullish(),
  npwp: digitsSchema(/^\d{15,16}$/, 'Enter 15 or 16 digits.').nullish(),
  nik: digitsSchema(/^\d{16}$/, 'Enter 16 digits.').nullish(),
  address: addressSchema.nullish(),
  locale: z
    .enum(['ID', 'EN'])
    .transform((locale) => (locale === 'EN' ? 'en' : 'id'))
    .optional(),
  timeZone: z.enum(['JAKARTA', 'MAKASSAR', 'JAYAPURA']).optional(),
});
export type ProfileInput = z.infer<typeof profileInput>;
