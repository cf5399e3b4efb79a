import { z } from 'zod';
import { isHostname, longestHostname } from './hostname.ts';
import { isSshPublicKey, longestSshKey } from './ssh-public-key.ts';

/** All keys together: what fits into the smallest user data a provider takes (16 KiB at Linode). */
const longestSshKeys = 12 * 1024;

const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + Buffer.byteLength(text), 0);

/** What `placeOrder` takes; everything about the price is in the quote. */
export const placeOrderInput = z.object({
  quoteId: z.string().min(1).max(8192),
  osImageId: z.string().min(1).max(40),
  hostname: z
    .string()
    .min(1, 'Enter a hostname.')
    .max(longestHostname, `A hostname has at most ${longestHostname} characters.`)
    .refine(isHostname, 'Use letters, digits and hyphens, with dots between the parts.'),
  sshKeys: z
    .array(
      z
        .string()
        .max(longestSshKey, 'This SSH key is too long.')
        .trim()
        .refine(isSshPublicKey, 'This is not an OpenSSH public key of a known type.'),
    )
    .max(10, 'At most 10 SSH keys can be installed.')
    .refine((keys) => bytesOf(keys) <= longestSshKeys, {
      message: 'These SSH keys are too long together.',
      params: { code: 'TOO_LONG' },
    })
    .default([]),
  projectId: z.string().min(1).max(40).nullish(),
  idempotencyKey: z.string().min(1).max(100),
});

export type PlaceOrder = z.infer<typeof placeOrderInput>;
