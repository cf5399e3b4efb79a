import { createSecretKey, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@webrana/config';
import { randomToken } from '@webrana/secrets';
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import { z } from 'zod';

export type SigningAlgorithm = 'EdDSA' | 'RS256' | 'HS256';

/** The keys of access tokens: one signs, all of them may have signed before; a secret has no public half. */
export type SigningKeys = {
  readonly kid: string | undefined;
  readonly alg: SigningAlgorithm;
  readonly privateKey: CryptoKey | KeyObject;
  readonly publicKeys: readonly JWK[];
};

const kid = z.string().min(1).max(100).optional();
const base64 = z.string().regex(/^[\w-]+$/);

const keySchema = z
  .array(
    z.discriminatedUnion('kty', [
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string().length(43),
        d: z.string().length(43),
        kid,
      }),
      z.object({
        kty: z.literal('RSA'),
        /** 2,048 bits at least. */
        n: base64.min(342),
        e: base64,
        d: base64,
        p: base64,
        q: base64,
        dp: base64,
        dq: base64,
        qi: base64,
        kid,
      }),
    ]),
  )
  .min(1);
type PrivateKey = z.infer<typeof keySchema>[number];

const algorithmOf = ({ kty }: PrivateKey): SigningAlgorithm => (kty === 'OKP' ? 'EdDSA' : 'RS256');

/** What may be published of a key. */
const publicPartOf = (key: PrivateKey) =>
  key.kty === 'OKP'
    ? { kty: key.kty, crv: key.crv, x: key.x }
    : { kty: key.kty, n: key.n, e: key.e };

/** Makes a private JWK that can stand in `IDENTITY_SIGNING_KEYS`. */
export const generateSigningKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  return { kty, crv, x, d, kid: await calculateJwkThumbprint({ kty, crv, x }) } as JWK;
};

/** Reads a JSON array of private JWKs; throws `ConfigError` that repeats nothing of the keys. */
export const readSigningKeys = async (json: string): Promise<SigningKeys> => {
  const refuse = (why: string): never => {
    throw new ConfigError([`IDENTITY_SIGNING_KEYS: ${why}`]);
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refuse('is not JSON');
  }
  const keys = keySchema.safeParse(parsed);
  if (!keys.success) return refuse('is not an array of private Ed25519 or RSA JWKs');
  const named = await Promise.all(
    keys.data.map(async (key) => ({
      ...key,
      kid: key.kid ?? (await calculateJwkThumbprint(publicPartOf(key))),
    })),
  );
  if (new Set(named.map(({ kid }) => kid)).size < named.length) refuse('two keys share a kid');
  const first = named[0] as (typeof named)[0];
  const privateKey = await importJWK(first, algorithmOf(first)).catch(() =>
    refuse('the first key is broken'),
  );
  return {
    kid: first.kid,
    alg: algorithmOf(first),
    privateKey: privateKey as CryptoKey,
    publicKeys: named.map((key) => ({
      ...publicPartOf(key),
      kid: key.kid,
      alg: algorithmOf(key),
      use: 'sig',
    })),
  };
};

/**
 * Reads the file, or makes it. The content appears under its name whole or not at all, so that of
 * two processes that race one wins and both read the same.
 */
const readOrCreate = async (folder: string, name: string, create: () => Promise<string>) => {
  const file = join(folder, name);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomToken()}`;
  writeFileSync(draft, await create(), { flag: 'wx', mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(file, 'utf8');
};

/** The secret of the environment, or its keys; without either those kept in the data folder. */
export const loadSigningKeys = async (settings: {
  readonly dataDir: string;
  readonly signingKeys: string | undefined;
  readonly signingSecret?: string | undefined;
}): Promise<SigningKeys> =>
  settings.signingSecret
    ? {
        kid: undefined,
        alg: 'HS256',
        privateKey: createSecretKey(settings.signingSecret, 'utf8'),
        publicKeys: [],
      }
    : readSigningKeys(
        settings.signingKeys ??
          (await readOrCreate(join(settings.dataDir, 'keys'), 'identity-signing.json', async () =>
            JSON.stringify([await generateSigningKey()]),
          )),
      );
