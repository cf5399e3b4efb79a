import { SessionRevoked } from '@webrana/events';
import { kitEntities } from '@webrana/orm-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deviceOf } from '../src/modules/session/device.ts';
import {
  actorOf,
  documents,
  type Identity,
  mailsOf,
  mutate,
  password,
  registerSomebody,
  startIdentity,
  type Visitor,
} from './start-identity.ts';

const [OutboxRow] = kitEntities;
const errors = '... on UserError { message path }';
let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

const signIn = async (email: string, address = '203.0.113.7'): Promise<Visitor> => {
  const browser = identity.visitor(undefined, address);
  const answer = await browser.send(documents.signIn, { input: { email, password } });
  browser.actor = actorOf(answer.data.signIn.session);
  return browser;
};
const sessionsOf = async (visitor: Visitor) =>
  (
    await visitor.send(
      '{ sessions { id device address createdAt lastSeenAt isCurrent isImpersonated } }',
    )
  ).data.sessions as { id: string; address: string; isCurrent: boolean }[];
const refresh = async (visitor: Visitor) =>
  (await visitor.send(documents.refresh)).data.refreshSession.__typename;
const revoked = async (userId: string) =>
  (await identity.running.database.fork().find(OutboxRow, { name: SessionRevoked.name }))
    .map(({ data }) => data as { sessionId: string; userId: string })
    .filter((fact) => fact.userId === userId)
    .map(({ sessionId }) => sessionId);

it('lists own sessions only, and says which one asks', async () => {
  const { email, browser, sessionId } = await registerSomebody(identity);
  const phone = await signIn(email, '198.51.100.9');
  const listed = await sessionsOf(browser);
  expect(listed).toHaveLength(2);
  expect(listed.find(({ id }) => id === sessionId)).toMatchObject({
    device: 'test',
    address: '203.0.113.7',
    isCurrent: true,
    isImpersonated: false,
  });
  expect((await sessionsOf(phone)).find(({ isCurrent }) => isCurrent)?.address).toBe(
    '198.51.100.9',
  );
  const stranger = await identity.visitor().send('{ sessions { id } }');
  expect(stranger.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

it('revokes one of the own sessions, once, and nobody else’s', async () => {
  const { email, browser, userId } = await registerSomebody(identity);
  const phone = await signIn(email);
  const sessionId = phone.actor.kind === 'user' ? phone.actor.sessionId : '';
  const other = await registerSomebody(identity);
  const foreign = await mutate(other.browser, 'revokeSession', { sessionId }, '', errors);
  const unknown = await mutate(
    other.browser,
    'revokeSession',
    { sessionId: 'ses_unknown0000' },
    '',
    errors,
  );
  expect(foreign.result).toEqual(unknown.result);
  expect(foreign.result.__typename).toBe('NotFoundError');
  const fields = '... on RevokeSessionSuccess { sessions { id } }';
  for (let round = 0; round < 2; round += 1) {
    const { result } = await mutate(browser, 'revokeSession', { sessionId }, fields, errors);
    expect(result.sessions).toHaveLength(1);
  }
  expect(await revoked(userId)).toEqual([sessionId]);
  expect(await refresh(phone)).toBe('SessionEndedError');
});

it('signs out everywhere else, or everywhere', async () => {
  const { email, browser, userId } = await registerSomebody(identity);
  const others = [await signIn(email), await signIn(email)];
  const fields = 'endedSessions sessions { id isCurrent }';
  const kept = await mutate(browser, 'signOutEverywhere', { keepCurrent: true }, fields, '');
  expect(kept.result.endedSessions).toBe(2);
  expect(kept.result.sessions).toMatchObject([{ isCurrent: true }]);
  for (const other of others) expect(await refresh(other)).toBe('SessionEndedError');
  expect(await refresh(browser)).toBe('RefreshSessionSuccess');
  const all = await mutate(browser, 'signOutEverywhere', { keepCurrent: false }, fields, '');
  expect(all.result).toMatchObject({ endedSessions: 1, sessions: [] });
  expect(all.answer.setCookies?.[0]).toContain('Max-Age=0');
  expect(await revoked(userId)).toHaveLength(3);
});

it('tells the owner of a sign-in from a new place, not from a known one', async () => {
  const { email, userId } = await registerSomebody(identity);
  await signIn(email);
  expect(await mailsOf(identity, userId, 'NEW_SIGN_IN')).toEqual([]);
  await signIn(email, '198.51.100.77');
  await signIn(email, '198.51.100.77');
  expect(await mailsOf(identity, userId, 'NEW_SIGN_IN')).toEqual([
    expect.objectContaining({ email, clientAddress: '198.51.100.77', linkPath: null, code: null }),
  ]);
});

it('asks for proof after ten minutes, and takes the password as proof', async () => {
  const { browser } = await registerSomebody(identity);
  const start = () => mutate(browser, 'startMfaEnrolment', undefined, '', errors);
  expect((await start()).result.__typename).toBe('StartMfaEnrolmentSuccess');
  identity.pass(11 * 60_000);
  expect((await start()).result.__typename).toBe('ProofRequiredError');
  const fields = '... on ConfirmIdentitySuccess { session { accessToken } }';
  const prove = (given: string) => mutate(browser, 'confirmIdentity', { password: given }, fields);
  expect((await prove('wrong horse battery')).result).toMatchObject({
    __typename: 'WrongPasswordError',
    path: ['input', 'password'],
  });
  expect((await start()).result.__typename).toBe('ProofRequiredError');
  const { result } = await prove(password);
  browser.actor = actorOf(result.session);
  expect((await start()).result.__typename).toBe('StartMfaEnrolmentSuccess');
  identity.pass(5 * 60_000);
  const renewed = (await browser.send(documents.refresh)).data.refreshSession.session;
  expect(actorOf(renewed).authenticatedAt).toBe(actorOf(result.session).authenticatedAt);
  const refused = await mutate(browser, 'confirmIdentity', { code: '123456' });
  expect(refused.result.issues).toEqual([{ path: ['input', 'password'], code: 'REQUIRED' }]);
});

it('limits passwords a stolen session may try', async () => {
  const { browser } = await registerSomebody(identity);
  const tries = await Promise.all(
    Array.from({ length: 12 }, () => mutate(browser, 'confirmIdentity', { password: 'wrong' })),
  );
  expect(tries.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(2);
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
    'Chrome on Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604.1',
    'Safari on iPhone',
  ],
  ['curl/8.5.0', 'curl'],
  ['', 'Unknown'],
])('calls %s %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
