import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { expect, it } from 'vitest';
import { readSettings } from '../src/config.ts';
import { generateSigningKey, loadSigningKeys, readSigningKeys } from '../src/keys/signing-keys.ts';
import { documents, registerSomebody, startIdentity } from './start-identity.ts';

const jwksOf = async (identity: Awaited<ReturnType<typeof startIdentity>>) => {
  const answer = await identity.route('GET', '/jwks.json', { kind: 'anonymous' });
  return JSON.parse(String(answer.body));
};

it('issues tokens the gateway can verify, with exactly these claims', async () => {
  const identity = await startIdentity();
  const { browser, userId, sessionId } = await registerSomebody(identity);
  const answer = await browser.send(documents.refresh);
  const { accessToken, expiresAt } = answer.data.refreshSession.session;
  const { payload, protectedHeader } = await jwtVerify(
    accessToken,
    createLocalJWKSet(await jwksOf(identity)),
    { algorithms: ['EdDSA'], issuer: 'webrana', audience: 'webrana-api', typ: 'at+jwt' },
  );
  const { iat = 0, exp = 0, ...claims } = payload;
  expect(claims).toEqual({
    auth_time: iat,
    email_verified: false,
    iss: 'webrana',
    aud: 'webrana-api',
    sub: userId,
    sid: sessionId,
    role: 'CUSTOMER',
  });
  expect(exp - iat).toBe(600);
  expect(new Date(expiresAt).getTime()).toBe(exp * 1000);
  expect(protectedHeader.kid).toBe((await jwksOf(identity)).keys[0].kid);
  await identity.stop();
});

it('rotates: the first key signs, both are published without their private halves', async () => {
  const [old, fresh] = [await generateSigningKey(), await generateSigningKey()];
  const identity = await startIdentity({
    environment: { IDENTITY_SIGNING_KEYS: JSON.stringify([fresh, old]) },
  });
  const jwks = await jwksOf(identity);
  expect(jwks.keys.map((key: { kid: string }) => key.kid)).toEqual([fresh.kid, old.kid]);
  expect(JSON.stringify(jwks)).not.toContain(old.d);
  expect(JSON.stringify(jwks)).not.toContain(fresh.d);
  const before = await startIdentity({
    environment: { IDENTITY_SIGNING_KEYS: JSON.stringify([old]) },
  });
  for (const issuer of [before, identity]) {
    const { browser } = await registerSomebody(issuer);
    const { accessToken } = (await browser.send(documents.refresh)).data.refreshSession.session;
    await jwtVerify(accessToken, createLocalJWKSet(jwks), { algorithms: ['EdDSA'] });
  }
  await before.stop();
  await identity.stop();
});

it('signs with RSA where the first key is one, and still knows the Ed25519 key before it', async () => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const rsa = await exportJWK(privateKey);
  const before = await generateSigningKey();
  const identity = await startIdentity({
    environment: { IDENTITY_SIGNING_KEYS: JSON.stringify([rsa, before]) },
  });
  const jwks = await jwksOf(identity);
  expect(jwks.keys.map(({ alg }: { alg: string }) => alg)).toEqual(['RS256', 'EdDSA']);
  for (const key of jwks.keys) expect(Object.keys(key)).not.toContain('d');
  expect(JSON.stringify(jwks)).not.toContain(rsa.p);
  const { browser } = await registerSomebody(identity);
  const { accessToken } = (await browser.send(documents.refresh)).data.refreshSession.session;
  const verified = await jwtVerify(accessToken, createLocalJWKSet(jwks), {
    algorithms: ['RS256'],
    typ: 'at+jwt',
  });
  expect(verified.protectedHeader).toMatchObject({ alg: 'RS256', kid: jwks.keys[0].kid });
  await identity.stop();
  const short = await generateKeyPair('RS256', { extractable: true, modulusLength: 2048 });
  const weak = { ...(await exportJWK(short.privateKey)), n: 'AQAB' };
  await expect(readSigningKeys(JSON.stringify([weak]))).rejects.toThrow(/IDENTITY_SIGNING_KEYS/);
});

it('makes one key outside production, though processes race, readable by nobody else', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'identity-keys-'));
  const settings = { dataDir, signingKeys: undefined };
  const loaded = await Promise.all(Array.from({ length: 8 }, () => loadSigningKeys(settings)));
  expect(new Set(loaded.map(({ kid }) => kid)).size).toBe(1);
  expect(statSync(join(dataDir, 'keys/identity-signing.json')).mode & 0o777).toBe(0o600);
  rmSync(dataDir, { recursive: true });
});

it('does not start in production without keys, nor with broken ones', async () => {
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(/IDENTITY_SIGNING_KEYS/);
  await expect(readSigningKeys('[]')).rejects.toThrow(/IDENTITY_SIGNING_KEYS/);
  await expect(readSigningKeys('nonsense')).rejects.toThrow(/not JSON/);
  const { d: _, ...publicOnly } = await generateSigningKey();
  await expect(readSigningKeys(JSON.stringify([publicOnly]))).rejects.toThrow(/private/);
});

it('asks for both halves of the bootstrap administrator, and a password within the rule', () => {
  expect(() => readSettings({ IDENTITY_BOOTSTRAP_ADMIN_EMAIL: 'a@b.id' })).toThrow(/PASSWORD/);
  expect(() =>
    readSettings({
      IDENTITY_BOOTSTRAP_ADMIN_EMAIL: 'a@b.id',
      IDENTITY_BOOTSTRAP_ADMIN_PASSWORD: 'short',
    }),
  ).toThrow(/PASSWORD/);
});

it('marks the cookie Secure in production', async () => {
  const environment = {
    NODE_ENV: 'production',
    IDENTITY_SIGNING_KEYS: JSON.stringify([await generateSigningKey()]),
    WEBRANA_SECRET: 'a secret of at least 32 characters',
  };
  const identity = await startIdentity({ environment });
  const answer = await identity.visitor().send(documents.signOut);
  expect(answer.setCookies?.[0]).toMatch(/; Secure$/);
  await identity.stop();
});

it('signs by HS256 with a secret, and publishes nothing', async () => {
  const secret = randomBytes(32).toString('base64url');
  const identity = await startIdentity({ environment: { IDENTITY_SIGNING_SECRET: secret } });
  expect(await jwksOf(identity)).toEqual({ keys: [] });
  const { browser } = await registerSomebody(identity);
  const { accessToken } = (await browser.send(documents.refresh)).data.refreshSession.session;
  const options = { algorithms: ['HS256'], issuer: 'webrana', audience: 'webrana-api' };
  const { protectedHeader } = await jwtVerify(accessToken, Buffer.from(secret), options);
  expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'at+jwt' });
  await identity.stop();
});

it('takes either keys or a secret, and no weak secret', async () => {
  const keys = JSON.stringify([await generateSigningKey()]);
  const good = randomBytes(32).toString('base64url');
  const read = (more: Record<string, string>) => () => readSettings(more);
  expect(read({ IDENTITY_SIGNING_KEYS: keys, IDENTITY_SIGNING_SECRET: good })).toThrow(
    /never both/,
  );
  expect(read({ IDENTITY_SIGNING_SECRET: 'too short' })).toThrow(/32 bytes/);
  const production = {
    NODE_ENV: 'production',
    WEBRANA_SECRET: 'a secret of at least 32 characters',
  };
  expect(read({ ...production, IDENTITY_SIGNING_SECRET: good })).not.toThrow();
  const printed = 'a-string-secret-at-least-256-bits-long';
  expect(read({ ...production, IDENTITY_SIGNING_SECRET: printed })).toThrow(/known/);
});
