import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { UserEntity } from '../src/modules/account/user.entity.ts';
import {
  documents,
  type Identity,
  password,
  registerOwner,
  registerSomebody,
  startIdentity,
} from './start-identity.ts';

let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

const signIn = (email: string, given: string, visitor = identity.visitor()) =>
  visitor.send(documents.signIn, { input: { email, password: given } });
const wrong = 'wrong horse battery';

it('signs in by the address in any case, with a fresh session each time', async () => {
  const { email, userId, sessionId } = await registerSomebody(identity);
  const answer = await signIn(` ${email.toUpperCase()}`, password);
  expect(answer.data.signIn).toMatchObject({ __typename: 'SignInSuccess', user: { id: userId } });
  const { accessToken } = answer.data.signIn.session;
  const claims = JSON.parse(Buffer.from(accessToken.split('.')[1], 'base64url').toString());
  expect(claims.sid).toMatch(/^ses_/);
  expect(claims.sid).not.toBe(sessionId);
  expect(answer.setCookies).toHaveLength(1);
});

it('answers the same for a wrong password, an unknown address and a suspended account', async () => {
  const { email, userId } = await registerOwner(identity);
  const verify = vi.spyOn(identity.deps.passwords, 'verify');
  const unknown = await signIn('nobody@example.com', wrong);
  expect(verify).toHaveBeenLastCalledWith(undefined, wrong);
  const mistaken = await signIn(email, wrong);
  expect(verify).toHaveBeenCalledWith(expect.stringMatching(/^\$argon2id\$/), wrong);
  await identity.running.database.transact((tx) =>
    tx.em.nativeUpdate(UserEntity, { id: userId }, { suspendedAt: new Date() }),
  );
  const suspended = await signIn(email, password);
  expect(verify).toHaveBeenCalledTimes(6);
  verify.mockRestore();
  expect(unknown.data.signIn.__typename).toBe('InvalidCredentialsError');
  expect(mistaken).toEqual(unknown);
  expect(suspended).toEqual(unknown);
});

it('refuses what no account can have', async () => {
  const answer = await signIn('', 'x'.repeat(129));
  expect(answer.data.signIn.issues).toEqual([
    { path: ['input', 'email'], code: 'TOO_SHORT' },
    { path: ['input', 'password'], code: 'TOO_LONG' },
  ]);
});

it('counts 200 parallel tries exactly', async () => {
  const { email } = await registerSomebody(identity);
  const visitor = identity.visitor(undefined, '198.51.100.20');
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => signIn(email, wrong, visitor)),
  );
  const codes = answers.map(({ data, errors }) =>
    errors ? errors[0]?.extensions?.code : data.signIn.__typename,
  );
  expect(codes.filter((code) => code === 'InvalidCredentialsError')).toHaveLength(10);
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(190);
  const [refused] = answers.filter(({ errors }) => errors);
  expect(refused?.errors?.[0]?.extensions?.retryAfter).toBeGreaterThan(0);
  const right = await signIn(email, password, visitor);
  expect(right.errors?.[0]?.extensions?.code).toBe('RATE_LIMITED');
  const elsewhere = await signIn(email, password, identity.visitor(undefined, '198.51.100.21'));
  expect(elsewhere.data.signIn.__typename).toBe('SignInSuccess');
}, 30_000);

it('lets the owner in from a known network while strangers from everywhere try', async () => {
  const { email } = await registerOwner(identity);
  for (let index = 0; index < 60; index += 1)
    await signIn(email, wrong, identity.visitor(undefined, `192.0.2.${index}`));
  const stranger = await signIn(email, password, identity.visitor(undefined, '192.0.2.200'));
  expect(stranger.errors?.[0]?.extensions?.code).toBe('RATE_LIMITED');
  const owner = await signIn(email, password);
  expect(owner.data.signIn.__typename).toBe('SignInSuccess');
}, 30_000);

it('forgets wrong tries once the right password came', async () => {
  const { email } = await registerOwner(identity);
  const visitor = identity.visitor(undefined, '198.51.100.30');
  for (let round = 0; round < 3; round += 1) {
    for (let index = 0; index < 6; index += 1) await signIn(email, wrong, visitor);
    expect((await signIn(email, password, visitor)).data.signIn.__typename).toBe('SignInSuccess');
  }
});

it('lets nobody in while tries cannot be counted', async () => {
  const consume = vi.spyOn(identity.queue.limits, 'consume').mockRejectedValue(new Error('gone'));
  const answer = await signIn('nobody@example.com', wrong);
  consume.mockRestore();
  expect(answer.errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE');
});
