import { ConfigError, type Environment, readConfig } from '@webrana/config';
import { z } from 'zod';
import type { TripaySettings } from './adapter.ts';

/** The stand-in's credentials; they work nowhere else, so production refuses them. */
const sandbox = {
  TRIPAY_BASE_URL: 'http://127.0.0.1:4100/tripay',
  TRIPAY_API_KEY: 'DEV-webrana-sandbox-key',
  TRIPAY_PRIVATE_KEY: 'webrana-sandbox-private-key',
  TRIPAY_MERCHANT_CODE: 'T0001',
  TRIPAY_TEST_API_KEY: 'DEV-webrana-sandbox-test-key',
  TRIPAY_TEST_PRIVATE_KEY: 'webrana-sandbox-test-private-key',
  TRIPAY_TEST_MERCHANT_CODE: 'T0002',
};

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const secret = (name: 'TRIPAY_API_KEY' | 'TRIPAY_PRIVATE_KEY') =>
  z
    .string({ error: 'needed to take payments' })
    .min(16)
    .refine((value) => value !== sandbox[name], 'the sandbox key is public; use your own');

const testNames = [
  'TRIPAY_TEST_BASE_URL',
  'TRIPAY_TEST_API_KEY',
  'TRIPAY_TEST_PRIVATE_KEY',
  'TRIPAY_TEST_MERCHANT_CODE',
] as const;

const production = z.object({
  TRIPAY_BASE_URL: httpUrl.default('https://tripay.co.id/api'),
  TRIPAY_API_KEY: secret('TRIPAY_API_KEY'),
  TRIPAY_PRIVATE_KEY: secret('TRIPAY_PRIVATE_KEY'),
  TRIPAY_MERCHANT_CODE: z.string({ error: 'needed to take payments' }).min(2).max(20),
  TRIPAY_TEST_BASE_URL: httpUrl.optional(),
  TRIPAY_TEST_API_KEY: z.string().min(16).optional(),
  TRIPAY_TEST_PRIVATE_KEY: z.string().min(16).optional(),
  TRIPAY_TEST_MERCHANT_CODE: z.string().min(2).max(20).optional(),
});

const development = production.extend({
  TRIPAY_BASE_URL: httpUrl.default(sandbox.TRIPAY_BASE_URL),
  TRIPAY_API_KEY: z.string().default(sandbox.TRIPAY_API_KEY),
  TRIPAY_PRIVATE_KEY: z.string().default(sandbox.TRIPAY_PRIVATE_KEY),
  TRIPAY_MERCHANT_CODE: z.string().default(sandbox.TRIPAY_MERCHANT_CODE),
  TRIPAY_TEST_BASE_URL: httpUrl.default(sandbox.TRIPAY_BASE_URL),
  TRIPAY_TEST_API_KEY: z.string().default(sandbox.TRIPAY_TEST_API_KEY),
  TRIPAY_TEST_PRIVATE_KEY: z.string().default(sandbox.TRIPAY_TEST_PRIVATE_KEY),
  TRIPAY_TEST_MERCHANT_CODE: z.string().default(sandbox.TRIPAY_TEST_MERCHANT_CODE),
});

type Values = z.infer<typeof production>;

/** All four or none; the live account is no account to test with. */
const testAccountOf = (values: Values): TripaySettings | null => {
  const missing = testNames.filter((name) => values[name] === undefined);
  if (missing.length === testNames.length) return null;
  if (missing.length > 0)
    throw new ConfigError(
      missing.map((name) => `${name}: is missing beside the other test settings`),
    );
  const account = {
    baseUrl: values.TRIPAY_TEST_BASE_URL as string,
    apiKey: values.TRIPAY_TEST_API_KEY as string,
    privateKey: values.TRIPAY_TEST_PRIVATE_KEY as string,
    merchantCode: values.TRIPAY_TEST_MERCHANT_CODE as string,
  };
  if (account.apiKey === values.TRIPAY_API_KEY)
    throw new ConfigError(['TRIPAY_TEST_API_KEY: is the key of the live account']);
  if (account.privateKey === values.TRIPAY_PRIVATE_KEY)
    throw new ConfigError(['TRIPAY_TEST_PRIVATE_KEY: is the key of the live account']);
  return account;
};

/**
 * Our accounts at Tripay: the live one, and that of test mode, null when there is no test mode. In
 * production a missing or known key throws `ConfigError`.
 */
export const readTripayAccounts = (
  given: Environment,
): { LIVE: TripaySettings; TEST: TripaySettings | null } => {
  const values = readConfig(given.NODE_ENV === 'production' ? production : development, given);
  return {
    LIVE: {
      baseUrl: values.TRIPAY_BASE_URL,
      apiKey: values.TRIPAY_API_KEY,
      privateKey: values.TRIPAY_PRIVATE_KEY,
      merchantCode: values.TRIPAY_MERCHANT_CODE,
    },
    TEST: testAccountOf(values),
  };
};
