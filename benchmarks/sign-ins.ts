import { randomBytes } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createTokenCheck } from '@webrana/gateway';
import type { SubgraphLink } from '@webrana/subgraph-kit';
import { bootPlatform } from '@webrana/testkit';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Figure } from './report.ts';

const password = 'correct horse battery';
const people = 8;
const signIns = 160;
const atOnce = 16;
const checks = 4_000;

const send = async (url: string, query: string, input: object) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await response.json()) as { data?: Record<string, { __typename: string }> };
  return Object.values(data ?? {})[0]?.__typename;
};

/** Sign-ins through the gateway, many at once, and how long they hold up everything else. */
const measureThroughput = async (): Promise<Figure[]> => {
  const most = String(1_000_000);
  const platform = await bootPlatform({
    environment: {
      IDENTITY_SIGN_INS_PER_ADDRESS: most,
      IDENTITY_SIGN_INS_PER_ACCOUNT: most,
      IDENTITY_SIGN_INS_PER_ACCOUNT_ELSEWHERE: most,
    },
  });
  try {
    const emails = Array.from({ length: people }, (_, index) => `bench-${index}@example.com`);
    const register = `mutation ($input: RegisterInput!) { register(input: $input) { __typename } }`;
    for (const email of emails) await send(platform.url, register, { email, password, name: 'B' });
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let turn = next++; turn < signIns; turn = next++) {
        const email = emails[turn % people];
        const answer = await send(platform.url, signIn, { email, password });
        if (answer !== 'SignInSuccess') throw new Error(`A sign-in answered ${answer}`);
      }
    };
    await Promise.all(emails.map((email) => send(platform.url, signIn, { email, password })));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: atOnce }, worker));
    const seconds = (performance.now() - startedAt) / 1_000;
    delay.disable();
    return [
      {
        name: `sign-ins through the gateway, ${atOnce} at once`,
        value: signIns / seconds,
        unit: '/s',
        budget: 10,
        isFloor: true,
      },
      {
        name: 'event loop held up meanwhile, 99th percentile',
        value: delay.percentile(99) / 1e6,
        unit: 'ms',
        budget: 100,
      },
    ];
  } finally {
    await platform.close();
  }
};

/** What checking one access token costs a request, with its session checked a moment ago. */
const measureTokenCheck = async (alg: 'EdDSA' | 'HS256'): Promise<Figure> => {
  const secret = randomBytes(32).toString('base64url');
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA', use: 'sig' };
  const bodies: Record<string, object> = {
    '/jwks.json': { keys: [jwk] },
    '/sessions/introspect': { active: ['ses_1'] },
  };
  const link = {
    name: 'identity',
    route: async ({ path }: { path: string }) => ({
      status: 200,
      headers: {},
      body: JSON.stringify(bodies[path]),
    }),
  } as unknown as SubgraphLink;
  const { check, close } = createTokenCheck(link, alg === 'HS256' ? { sharedSecret: secret } : {});
  const token = await new SignJWT({ sid: 'ses_1', role: 'CUSTOMER', email_verified: true })
    .setProtectedHeader({ alg, typ: 'at+jwt', kid: 'k1' })
    .setSubject('usr_1')
    .setIssuer('webrana')
    .setAudience('webrana-api')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(alg === 'HS256' ? Buffer.from(secret) : privateKey);
  const authorization = `Bearer ${token}`;
  for (let warm = 0; warm < 500; warm += 1) await check(authorization, '127.0.0.1');
  const startedAt = performance.now();
  for (let turn = 0; turn < checks; turn += 1) await check(authorization, '127.0.0.1');
  const value = (performance.now() - startedAt) / checks;
  await close();
  return { name: `access token checked per request, ${alg}`, value, unit: 'ms', budget: 0.2 };
};

/** Signing in, and what it costs everybody else. */
export const measureSignIns = async (): Promise<Figure[]> => [
  ...(await measureThroughput()),
  await measureTokenCheck('EdDSA'),
  await measureTokenCheck('HS256'),
];
