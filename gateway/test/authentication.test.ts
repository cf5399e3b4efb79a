import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sleep, ToyPlatform } from './support/toy-platform.ts';

let platform: ToyPlatform;
beforeAll(async () => {
  platform = await ToyPlatform.start({ limits: { sessionCacheMs: 100, sessionGraceMs: 400 } });
});
afterAll(() => platform.stop());

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const viewer = (authorization: string) =>
  platform.send({ query: '{ viewer { id } }' }, { authorization });

describe('access tokens', () => {
  it('become the actor of every fetch', async () => {
    const answer = await platform.query('{ whoCalls }', {}, await platform.token());
    expect(JSON.parse(answer.data?.whoCalls).actor).toEqual({
      kind: 'user',
      userId: 'usr_1',
      role: 'CUSTOMER',
      sessionId: 's1',
      isVerified: false,
    });
  });

  it('say how sure we are of who calls', async () => {
    const token = await platform.token({
      email_verified: true,
      auth_time: 1_763_800_000,
      act: { sub: 'usr_staff' },
    });
    const answer = await platform.query('{ whoCalls }', {}, token);
    expect(JSON.parse(answer.data?.whoCalls).actor).toMatchObject({
      isVerified: true,
      authenticatedAt: 1_763_800_000,
      impersonatorId: 'usr_staff',
    });
  });

  it('are not needed', async () => {
    expect((await platform.query('{ viewer { id } }')).data).toEqual({ viewer: null });
  });

  it('are refused when anything about them is wrong, and never count as anonymous', async () => {
    const good = await platform.token();
    const [header, payload] = good.split('.') as [string, string, string];
    const stranger = await generateKeyPair('EdDSA');
    const wrong = {
      empty: 'Bearer ',
      'not a token': 'Bearer abc',
      basic: 'Basic dXNlcjpwYXNz',
      'no signature': `Bearer ${header}.${payload}.`,
      'alg none': `Bearer ${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.`,
      'alg HS256': `Bearer ${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'k1' })}.${payload}.AAAA`,
      'changed payload': `Bearer ${header}.${encode({ sub: 'usr_2' })}.${good.split('.')[2]}`,
      forged: `Bearer ${await platform.token({}, { key: stranger.privateKey })}`,
      expired: `Bearer ${await platform.token({}, { seconds: -1 })}`,
      'other audience': `Bearer ${await platform.token({}, { audience: 'webrana-internal' })}`,
      'other issuer': `Bearer ${await platform.token({}, { issuer: 'evil' })}`,
      'other type': `Bearer ${await platform.token({}, { typ: 'refresh+jwt' })}`,
      'no session': `Bearer ${await platform.token({ sid: undefined })}`,
      'unknown role': `Bearer ${await platform.token({ role: 'ROOT' })}`,
      'inherited role': `Bearer ${await platform.token({ role: 'toString' })}`,
      'ended session': `Bearer ${await platform.token({ sid: 's404' })}`,
    };
    for (const [name, authorization] of Object.entries(wrong)) {
      const answer = await viewer(authorization);
      expect([name, answer.status, answer.errors?.[0]?.extensions.code, answer.data]).toEqual([
        name,
        401,
        'UNAUTHENTICATED',
        undefined,
      ]);
    }
  });

  it('stop working when the session ends: at once by topic, soon without', async () => {
    platform.activeSessions.add('s2').add('s3');
    const second = `Bearer ${await platform.token({ sid: 's2' })}`;
    const third = `Bearer ${await platform.token({ sid: 's3' })}`;
    expect((await viewer(second)).status).toBe(200);
    expect((await viewer(third)).status).toBe(200);
    await platform.pubsub.publish('session-revoked', { data: { sessionId: 's2' } });
    platform.activeSessions.delete('s3');
    expect((await viewer(second)).status).toBe(401);
    await sleep(120);
    expect((await viewer(third)).status).toBe(401);
  });

  it('are checked in batches and remembered for a moment', async () => {
    const authorization = `Bearer ${await platform.token()}`;
    await sleep(120);
    const before = platform.introspections;
    await Promise.all(Array.from({ length: 40 }, () => viewer(authorization)));
    expect(platform.introspections - before).toBeLessThanOrEqual(6);
  });

  it('survive a hiccup of the session check, then need it', async () => {
    const authorization = `Bearer ${await platform.token()}`;
    await viewer(authorization);
    const link = platform.toys.links.find(({ name }) => name === 'identity');
    const route = link?.route;
    if (!link || !route) throw new Error('No link.');
    link.route = () => Promise.reject(new Error('down'));
    try {
      await sleep(120);
      expect((await viewer(authorization)).status).toBe(200);
      await sleep(450);
      const closed = await viewer(authorization);
      expect([closed.status, closed.errors?.[0]?.extensions.code]).toEqual([
        503,
        'SUBGRAPH_UNAVAILABLE',
      ]);
      expect((await platform.query('{ viewer { id } }')).status).toBe(200);
    } finally {
      link.route = route;
    }
    expect((await viewer(authorization)).status).toBe(200);
  });
});
