import { join } from 'node:path';
import { z } from 'zod';
import { SANDBOX_CREDENTIALS } from './start.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const address = z.url({ protocol: /^https?$/ });

const schema = z.object({
  SANDBOX_HOST: z.string().default('127.0.0.1'),
  SANDBOX_PORT: port.default(4100),
  SANDBOX_SMTP_PORT: port.default(4125),
  SANDBOX_DATA_FILE: z.string().optional(),
  SANDBOX_PUBLIC_URL: address.optional(),
  SANDBOX_CALLBACK_URL: address.optional(),
  WEBRANA_DATA_DIR: z.string().default('.webrana'),
  DIGITALOCEAN_TOKEN: z.string().default(SANDBOX_CREDENTIALS.digitaloceanToken),
  TRIPAY_API_KEY: z.string().default(SANDBOX_CREDENTIALS.tripayApiKey),
  TRIPAY_PRIVATE_KEY: z.string().default(SANDBOX_CREDENTIALS.tripayPrivateKey),
  TRIPAY_MERCHANT_CODE: z.string().default(SANDBOX_CREDENTIALS.tripayMerchantCode),
  DIGITALOCEAN_TEST_TOKEN: z.string().default(SANDBOX_CREDENTIALS.digitaloceanTestToken),
  TRIPAY_TEST_API_KEY: z.string().default(SANDBOX_CREDENTIALS.tripayTestApiKey),
  TRIPAY_TEST_PRIVATE_KEY: z.string().default(SANDBOX_CREDENTIALS.tripayTestPrivateKey),
  TRIPAY_TEST_MERCHANT_CODE: z.string().default(SANDBOX_CREDENTIALS.tripayTestMerchantCode),
});

/** Reads the environment; an empty variable counts as absent. Throws a ZodError on a bad value. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const env = schema.parse(Object.fromEntries(given));
  return {
    host: env.SANDBOX_HOST,
    port: env.SANDBOX_PORT,
    smtpPort: env.SANDBOX_SMTP_PORT,
    dataFile: env.SANDBOX_DATA_FILE ?? join(env.WEBRANA_DATA_DIR, 'sandbox.sqlite'),
    publicUrl: env.SANDBOX_PUBLIC_URL?.replace(/\/$/, ''),
    callbackUrl: env.SANDBOX_CALLBACK_URL ?? null,
    credentials: {
      digitaloceanToken: env.DIGITALOCEAN_TOKEN,
      tripayApiKey: env.TRIPAY_API_KEY,
      tripayPrivateKey: env.TRIPAY_PRIVATE_KEY,
      tripayMerchantCode: env.TRIPAY_MERCHANT_CODE,
      digitaloceanTestToken: env.DIGITALOCEAN_TEST_TOKEN,
      tripayTestApiKey: env.TRIPAY_TEST_API_KEY,
      tripayTestPrivateKey: env.TRIPAY_TEST_PRIVATE_KEY,
      tripayTestMerchantCode: env.TRIPAY_TEST_MERCHANT_CODE,
    },
  };
}
