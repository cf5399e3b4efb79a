import { type Environment, readConfig, weaknessOf } from '@webrana/config';
import type { LimitRule } from '@webrana/queue-kit';
import { readPlatformSettings } from '@webrana/subgraph-kit';
import { z } from 'zod';
import { emailSchema, passwordSchema } from './modules/account/account.input.ts';

/** The environment of this process, for `main.ts`. */
export const environment: Environment = process.env;

const count = z.coerce.number().int().min(1);

const schema = z.object({
  /** JSON array of private Ed25519 or RSA JWKs: the first signs, all are published. */
  IDENTITY_SIGNING_KEYS: z.string().optional(),
  /** Signs by HS256 instead of keys, for small installations; the gateway has it under the same name. */
  IDENTITY_SIGNING_SECRET: z.string().optional(),
  /** Seals codes, links and authenticator secrets. */
  WEBRANA_SECRET: z.string().min(32).optional(),
  /** Former values of `WEBRANA_SECRET`, newest first, separated by commas: they only open. */
  WEBRANA_SECRET_PREVIOUS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .pipe(z.array(z.string().min(32))),
  /** Whether staff need a second factor: `1` in production unless set. */
  IDENTITY_STAFF_MFA: z.enum(['0', '1']).optional(),
  IDENTITY_BOOTSTRAP_ADMIN_EMAIL: emailSchema.optional(),
  IDENTITY_BOOTSTRAP_ADMIN_PASSWORD: passwordSchema.optional(),
  /** Sign-ins to one account from one network in 15 minutes. */
  IDENTITY_SIGN_INS_PER_ACCOUNT: count.default(10),
  /** Sign-ins to one account from everywhere it was never used, in 15 minutes. */
  IDENTITY_SIGN_INS_PER_ACCOUNT_ELSEWHERE: count.default(50),
  /** Sign-ins from one network in 5 minutes; many customers share one behind a carrier's NAT. */
  IDENTITY_SIGN_INS_PER_ADDRESS: count.default(100),
  /** Registrations from one network in an hour. */
  IDENTITY_REGISTRATIONS_PER_ADDRESS: count.optional(),
  /** The setting of billing: whether only a confirmed address may pay. */
  BILLING_REQUIRES_VERIFIED_EMAIL: z.enum(['0', '1']).default('1'),
});

/** How often something may be tried. */
export type SignInLimits = {
  readonly account: LimitRule;
  readonly accountElsewhere: LimitRule;
  readonly address: LimitRule;
  readonly registration: LimitRule;
};

export type Settings = {
  readonly production: boolean;
  readonly dataDir: string;
  /** As found in the environment; `undefined` makes keys in the data folder outside production. */
  readonly signingKeys: string | undefined;
  /** Then access tokens are HS256, and no key is published. */
  readonly signingSecret: string | undefined;
  readonly secret: string;
  readonly previousSecrets: readonly string[];
  readonly staffMfa: boolean;
  /** Then accounts nobody confirmed may hold money, and are not closed. */
  readonly unconfirmedMayPay: boolean;
  readonly bootstrapAdmin: { readonly email: string; readonly password: string } | undefined;
  readonly limits: SignInLimits;
};

/** Reads the settings; throws `ConfigError`, in production also when the signing keys are missing. */
export const readSettings = (from: Environment): Settings => {
  const { production, dataDir } = readPlatformSettings(from);
  const values = readConfig(
    schema
      .refine(
        (value) => !production || value.IDENTITY_SIGNING_KEYS || value.IDENTITY_SIGNING_SECRET,
        {
          path: ['IDENTITY_SIGNING_KEYS'],
          message: 'a JSON array of private JWKs is required in production, or a signing secret',
        },
      )
      .refine((value) => !(value.IDENTITY_SIGNING_KEYS && value.IDENTITY_SIGNING_SECRET), {
        path: ['IDENTITY_SIGNING_SECRET'],
        message: 'set either the keys or the secret, never both',
      })
      .superRefine(({ IDENTITY_SIGNING_SECRET: secret }, issues) => {
        const weakness = secret === undefined ? undefined : weaknessOf(secret);
        if (weakness)
          issues.addIssue({ code: 'custom', path: ['IDENTITY_SIGNING_SECRET'], message: weakness });
      })
      .refine((value) => !production || value.WEBRANA_SECRET, {
        path: ['WEBRANA_SECRET'],
        message: 'at least 32 characters are required in production',
      })
      .refine(
        (value) =>
          !value.IDENTITY_BOOTSTRAP_ADMIN_EMAIL === !value.IDENTITY_BOOTSTRAP_ADMIN_PASSWORD,
        {
          path: ['IDENTITY_BOOTSTRAP_ADMIN_PASSWORD'],
          message: 'set both the e-mail address and the password, or neither',
        },
      ),
    from,
  );
  const { IDENTITY_BOOTSTRAP_ADMIN_EMAIL: email, IDENTITY_BOOTSTRAP_ADMIN_PASSWORD: password } =
    values;
  // Stories, seeds and benchmarks register hundreds of accounts from this very machine.
  const registrations = values.IDENTITY_REGISTRATIONS_PER_ADDRESS ?? (production ? 60 : 5_000);
  return {
    production,
    dataDir,
    signingKeys: values.IDENTITY_SIGNING_KEYS,
    signingSecret: values.IDENTITY_SIGNING_SECRET,
    // The start fills it in outside production; only tests of this folder alone come without.
    secret: values.WEBRANA_SECRET ?? 'known to everybody, for tests only',
    previousSecrets: values.WEBRANA_SECRET_PREVIOUS,
    staffMfa: values.IDENTITY_STAFF_MFA ? values.IDENTITY_STAFF_MFA === '1' : production,
    unconfirmedMayPay: values.BILLING_REQUIRES_VERIFIED_EMAIL === '0',
    bootstrapAdmin: email && password ? { email, password } : undefined,
    limits: {
      account: { points: values.IDENTITY_SIGN_INS_PER_ACCOUNT, perSeconds: 900 },
      accountElsewhere: {
        points: values.IDENTITY_SIGN_INS_PER_ACCOUNT_ELSEWHERE,
        perSeconds: 900,
      },
      address: { points: values.IDENTITY_SIGN_INS_PER_ADDRESS, perSeconds: 300 },
      registration: { points: registrations, perSeconds: 3600 },
    },
  };
};
