import { createHmac, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readGatewayConfig } from '../src/config.ts';
import { ToyPlatform } from './support/toy-platform.ts';

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1_000);
const claims = (more: object = {}) => ({
  sub: 'usr_1',
  sid: 's1',
  role: 'CUSTOMER',
  iss: 'webrana',
  aud: 'webrana-api',
  iat: now(),
  exp: now() + 600,
  ...more,
});
/** A token signed by hand, so that no library stands between us and the mistake. */
const hs256 = (secret: string | Buffer, more: object = {}, header: object = {}) => {
  const text = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'k1', ...header })}.${encode(claims(more))}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};
const statusOf = async (platform: ToyPlatform, token: string) =>
  (await platform.query('{ viewer { id } }', {}, token)).status;

describe('with public keys', () => {
  let platform: ToyPlatform;
  beforeAll(async () => {
    platform = await ToyPlatform.start();
  });
  afterAll(() => platform.stop());

  it('refuses HS256 with the bytes of the public key as the secret, in every form', async () => {
    const key = createPublicKey({ key: platform.publicJwk, format: 'jwk' });
    const secrets = [
      key.export({ type: 'spki', format: 'pem' }),
      String(key.export({ type: 'spki', format: 'pem' })).trim(),
      key.export({ type: 'spki', format: 'der' }),
      Buffer.from(String(platform.publicJwk.x), 'base64url'),
      String(platform.publicJwk.x),
      JSON.stringify(platform.publicJwk),
      '',
    ];
    for (const secret of secrets) expect(await statusOf(platform, hs256(secret))).toBe(401);
    expect(await statusOf(platform, await platform.token())).toBe(200);
  });

  it('refuses a token it has seen as soon as that has expired', async () => {
    const token = await platform.token({}, { seconds: 300 });
    for (let index = 0; index < 2; index += 1) expect(await statusOf(platform, token)).toBe(200);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 301_000 });
    try {
      expect(await statusOf(platform, token)).toBe(401);
    } finally {
      vi.useRealTimers();
    }
  });

  it('reports what no honest client shows, with its count, and not what is merely old', async () => {
    const before = platform.suspicions.length;
    const { privateKey } = generateKeyPairSync('ed25519');
    const forged = await platform.token({}, { key: privateKey as never });
    for (let index = 0; index < 5; index += 1) await statusOf(platform, forged);
    await statusOf(platform, hs256('x'.repeat(40)));
    await statusOf(platform, await platform.token({}, { seconds: -60 }));
    await statusOf(platform, await platform.token({}, { seconds: -2 * 24 * 60 * 60 }));
    await statusOf(platform, await platform.token({}, { audience: 'webrana-internal' }));
    await statusOf(platform, await platform.token({ sid: 's404' }));
    await statusOf(platform, 'not.a.token');
    const metrics = await (await fetch(`${platform.gateway.url}/metrics`)).text();
    expect(metrics).toMatch(/gateway_suspicious_tokens_total\{reason="FORGED"\} 5/);
    await platform.gateway.close();
    const told = platform.suspicions
      .slice(before)
      .map(({ reason, count, userId, clientAddress }) => {
        return [reason, count, userId, clientAddress];
      });
    expect(told.sort()).toEqual(
      [
        ['ALGORITHM_CONFUSED', expect.any(Number), undefined, '127.0.0.1'],
        ['EXPIRED_LONG_AGO', 1, 'usr_1', '127.0.0.1'],
        ['FORGED', 5, undefined, '127.0.0.1'],
        ['MISUSED', 1, 'usr_1', '127.0.0.1'],
        ['SESSION_ENDED', 1, 'usr_1', '127.0.0.1'],
      ].sort(),
    );
  });
});

describe('with a shared secret', () => {
  const secret = randomBytes(32).toString('base64url');
  let platform: ToyPlatform;
  beforeAll(async () => {
    const authentication = { subgraph: 'identity', sharedSecret: secret };
    platform = await ToyPlatform.start({ authentication });
  });
  afterAll(() => platform.stop());

  it('accepts HS256 with that secret and nothing else', async () => {
    expect(await statusOf(platform, hs256(secret))).toBe(200);
    expect(await statusOf(platform, hs256(secret, {}, { kid: undefined }))).toBe(200);
    const refused = {
      'another secret': hs256(randomBytes(32)),
      'an empty secret': hs256(''),
      'a good key of the set': await platform.token(),
      'HS512 with the secret': hs256(secret, {}, { alg: 'HS512' }),
      'no algorithm': `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(claims())}.`,
      'another type': hs256(secret, {}, { typ: 'JWT' }),
      expired: hs256(secret, { exp: now() - 10 }),
      'a key of its own': hs256(secret, {}, { jwk: platform.publicJwk, alg: 'EdDSA' }),
    };
    for (const [name, token] of Object.entries(refused))
      expect([name, await statusOf(platform, token)]).toEqual([name, 401]);
  });

  it('is refused when it is short or known', async () => {
    const authentication = { subgraph: 'identity', sharedSecret: 'short' };
    await expect(ToyPlatform.start({ authentication })).rejects.toThrow(/32 bytes/);
    const environment = { INTERNAL_PRIVATE_KEY: 'x' };
    for (const weak of ['short', 'a-string-secret-at-least-256-bits-long'])
      expect(() => readGatewayConfig({ ...environment, IDENTITY_SIGNING_SECRET: weak })).toThrow(
        /IDENTITY_SIGNING_SECRET/,
      );
  });
});
