import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, readConfig } from '@webrana/config';
import { readPlatformSettings } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { Party } from './modules/invoice/invoice.entity.ts';

/** The only place that touches the process's environment. */
export const environment: Environment = process.env;

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** A file that is too large would make every document so. */
const logoLimit = 60_000;
const isImage = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return start === '89504e470d0a1a0a' || start.startsWith('ffd8ff');
};
/** Read once at the start; documents open no file and no connection. */
const logoFile = z.string().transform((path, check): Uint8Array => {
  try {
    const bytes = readFileSync(path);
    if (isImage(bytes) && bytes.length <= logoLimit) return bytes;
    check.addIssue('must be a PNG or JPEG file of at most 60 kB');
  } catch {
    check.addIssue('cannot be read');
  }
  return z.NEVER;
});

const rupiah = z.coerce.number().int().min(0).max(1_000_000_000_000);
/** `bca|BCA|1234567890|PT WeBrana; mandiri|…`: the accounts that take transfers. */
const bankAccounts = z.string().transform((text, check): BankAccount[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [code = '', bankName = '', accountNumber = '', accountHolder = ''] = part
        .split('|')
        .map((field) => field.trim());
      if (!/^[a-z0-9-]{2,20}$/.test(code) || !bankName || !accountNumber || !accountHolder)
        check.addIssue('must read code|bank|number|holder; with a code of small letters');
      return { code, bankName, accountNumber, accountHolder };
    }),
);
const presets = z.string().transform((text, check): number[] => {
  const amounts = text.split(',').map(Number);
  if (amounts.every((amount) => Number.isSafeInteger(amount) && amount > 0)) return amounts;
  check.addIssue('must be whole rupiah separated by commas');
  return z.NEVER;
});

const production = z.object({
  BILLING_REQUIRES_VERIFIED_EMAIL: z.enum(['0', '1']).default('1'),
  TOP_UP_PRESETS_IDR: presets.default([50_000, 100_000, 250_000, 500_000]),
  TOP_UP_MINIMUM_IDR: rupiah.default(10_000),
  TOP_UP_MAXIMUM_IDR: rupiah.default(10_000_000),
  WALLET_MAXIMUM_IDR: rupiah.default(50_000_000),
  ADJUSTMENT_LIMIT_IDR: rupiah.default(1_000_000),
  BANK_ACCOUNTS: bankAccounts.default([]),
  PUBLIC_URL: httpUrl.default('http://localhost:4000'),
  WELCOME_BONUS_IDR: z.coerce.number().int().min(0).max(10_000_000).default(0),
  WELCOME_BONUS_DAYS: z.coerce.number().int().min(0).max(3_650).default(90),
  SELLER_NAME: z.string().trim().min(2).max(150).default('WeBrana Cloud'),
  SELLER_ADDRESS: z.string().trim().max(500).optional(),
  SELLER_EMAIL: z.email().optional(),
  SELLER_NPWP: z
    .string()
    .transform((value) => value.replace(/[.\s-]/g, ''))
    .pipe(z.string().regex(/^\d{15,16}$/, 'an NPWP has 15 or 16 digits'))
    .optional(),
  SELLER_LOGO_FILE: logoFile.optional(),
});

const development = production.extend({
  BANK_ACCOUNTS: bankAccounts.default([
    { code: 'bca', bankName: 'BCA', accountNumber: '1234567890', accountHolder: 'PT WeBrana Uji' },
    {
      code: 'mandiri',
      bankName: 'Mandiri',
      accountNumber: '9876543210',
      accountHolder: 'PT WeBrana Uji',
    },
  ]),
  WELCOME_BONUS_IDR: production.shape.WELCOME_BONUS_IDR.unwrap().default(25_000),
});

/** A bank account of ours; `code` names it for ever, also in old transfers. */
export type BankAccount = {
  code: string;
  bankName: string;
  accountNumber: string;
  accountHolder: string;
};

export type Settings = {
  /** Whether only people with a confirmed address may pay. */
  requiresVerifiedEmail: boolean;
  /** Whole rupiah. */
  topUp: { presets: number[]; minimum: number; maximum: number; maximumBalance: number };
  /** Whole rupiah, either way; above it a second member of staff decides an adjustment. */
  adjustmentLimit: number;
  bankAccounts: BankAccount[];
  /** Where proofs of transfer are kept; nothing serves this folder. */
  proofFolder: string;
  /** Where resellers' logos are kept; nothing serves this folder. */
  brandFolder: string;
  /** How browsers and the payment gateway reach the platform; no last slash. */
  publicUrl: string;
  /** Whole rupiah given to a new account; 0 gives nothing. */
  welcomeBonus: number;
  /** How many days it can be spent; 0 for ever. */
  welcomeBonusDays: number;
  /** Who invoices name as the seller, and the picture in their corner. */
  seller: { party: Party; logo: Uint8Array | null };
};

/** Reads the settings; those of a payment gateway lie in its own folder. Throws `ConfigError`. */
export const readSettings = (given: Environment): Settings => {
  const schema = given.NODE_ENV === 'production' ? production : development;
  const settings = readConfig(schema, given);
  return {
    requiresVerifiedEmail: settings.BILLING_REQUIRES_VERIFIED_EMAIL === '1',
    topUp: {
      presets: settings.TOP_UP_PRESETS_IDR,
      minimum: settings.TOP_UP_MINIMUM_IDR,
      maximum: settings.TOP_UP_MAXIMUM_IDR,
      maximumBalance: settings.WALLET_MAXIMUM_IDR,
    },
    adjustmentLimit: settings.ADJUSTMENT_LIMIT_IDR,
    bankAccounts: settings.BANK_ACCOUNTS,
    proofFolder: join(readPlatformSettings(given).dataDir, 'proofs'),
    brandFolder: join(readPlatformSettings(given).dataDir, 'brands'),
    publicUrl: settings.PUBLIC_URL,
    welcomeBonus: settings.WELCOME_BONUS_IDR,
    welcomeBonusDays: settings.WELCOME_BONUS_DAYS,
    seller: {
      party: {
        name: settings.SELLER_NAME,
        // A line break is hard to write in many places that set environments.
        address: settings.SELLER_ADDRESS?.replaceAll('\\n', '\n') ?? null,
        email: settings.SELLER_EMAIL ?? null,
        taxNumber: settings.SELLER_NPWP ?? null,
      },
      logo: settings.SELLER_LOGO_FILE ?? null,
    },
  };
};
