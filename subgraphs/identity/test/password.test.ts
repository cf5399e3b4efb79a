import { afterAll, beforeAll, expect, it } from 'vitest';
import { UserEntity } from '../src/modules/account/user.entity.ts';
import {
  documents,
  type Identity,
  linkOf,
  mailsOf,
  mutate,
  password,
  registerOwner,
  registerSomebody,
  startIdentity,
  type Visitor,
} from './start-identity.ts';

let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

const fresh = 'another horse battery';
const signIn = async (email: string, given: string) =>
  (await identity.visitor().send(documents.signIn, { input: { email, password: given } })).data
    .signIn.__typename;
const refresh = async (visitor: Visitor) =>
  (await visitor.send(documents.refresh)).data.refreshSession.__typename;
let places = 0;
const ask = (email: string) => {
  places += 1;
  const visitor = identity.visitor(undefined, `192.0.2.${places}`);
  return mutate(
    visitor,
    'requestPasswordReset',
    { email },
    '... on RequestPasswordResetSuccess { expiresAt }',
  );
};
const reset = (token: string, newPassword = fresh) =>
  mutate(identity.visitor(), 'resetPassword', { token, newPassword });

it('changes the password, keeps this session and ends the others', async () => {
  const { browser, email, userId } = await registerSomebody(identity);
  const other = identity.visitor();
  await other.send(documents.signIn, { input: { email, password } });
  const change = (currentPassword: string, newPassword: string) =>
    mutate(
      browser,
      'changePassword',
      { currentPassword, newPassword },
      '... on ChangePasswordSuccess { endedSessions }',
    );
  expect((await change('wrong horse battery', fresh)).result).toMatchObject({
    __typename: 'WrongPasswordError',
    path: ['input', 'currentPassword'],
  });
  for (const [weak, code] of [
    ['short', 'TOO_SHORT'],
    ['password123', 'TOO_COMMON'],
    [email, 'SAME_AS_EMAIL'],
  ] as const)
    expect((await change(password, weak)).result.issues).toEqual([
      { path: ['input', 'newPassword'], code },
    ]);
  expect((await change(password, fresh)).result.endedSessions).toBe(1);
  expect(await refresh(other)).toBe('SessionEndedError');
  expect(await refresh(browser)).toBe('RefreshSessionSuccess');
  expect(await signIn(email, password)).toBe('InvalidCredentialsError');
  expect(await signIn(email, fresh)).toBe('SignInSuccess');
  expect(await mailsOf(identity, userId, 'PASSWORD_CHANGED')).toHaveLength(1);
});

it('changes it once when two changes race', async () => {
  const { browser, email } = await registerSomebody(identity);
  const answers = await Promise.all(
    ['first horse battery', 'second horse battery'].map((newPassword) =>
      mutate(browser, 'changePassword', { currentPassword: password, newPassword }),
    ),
  );
  const kinds = answers.map(({ result }) => result.__typename).sort();
  expect(kinds).toEqual(['ChangePasswordSuccess', 'WrongPasswordError']);
  expect(await signIn(email, password)).toBe('InvalidCredentialsError');
});

it('wants proof of the last ten minutes', async () => {
  const { browser } = await registerSomebody(identity);
  identity.pass(10 * 60_000 + 1_000);
  const input = { currentPassword: password, newPassword: fresh };
  expect((await mutate(browser, 'changePassword', input)).result.__typename).toBe(
    'ProofRequiredError',
  );
});

it('answers the same, no sooner, for addresses with and without an account', async () => {
  const { email, userId } = await registerSomebody(identity);
  const timed = async (address: string) => {
    const start = performance.now();
    const { result } = await ask(address);
    return { result, ms: performance.now() - start };
  };
  const known = await timed(email.toUpperCase());
  const unknown = await timed('nobody@example.com');
  expect(known.result).toEqual(unknown.result);
  expect(Math.min(known.ms, unknown.ms)).toBeGreaterThanOrEqual(245);
  expect(await mailsOf(identity, userId, 'PASSWORD_RESET')).toHaveLength(1);
});

it('resets with any open link, once for all of them, and ends every session', async () => {
  const { browser, email, userId } = await registerSomebody(identity);
  await ask(email);
  const former = await linkOf(identity, userId, 'PASSWORD_RESET');
  await ask(email);
  const token = await linkOf(identity, userId, 'PASSWORD_RESET');
  expect((await reset(token, 'qwertyuiop')).result.issues[0].code).toBe('TOO_COMMON');
  const answers = await Promise.all([reset(token), reset(token)]);
  const kinds = answers.map(({ result }) => result.__typename).sort();
  expect(kinds).toEqual(['InvalidCodeError', 'ResetPasswordSuccess']);
  expect((await reset(former)).result.__typename).toBe('InvalidCodeError');
  expect(await refresh(browser)).toBe('SessionEndedError');
  expect(await signIn(email, fresh)).toBe('SignInSuccess');
  expect(await mailsOf(identity, userId, 'PASSWORD_CHANGED')).toHaveLength(1);
  const user = await identity.running.database.fork().findOneOrFail(UserEntity, { id: userId });
  expect(user.emailVerifiedAt).not.toBeNull();
});

it('refuses late and made-up links, and links of another kind', async () => {
  const { email, userId } = await registerSomebody(identity);
  await ask(email);
  const token = await linkOf(identity, userId, 'PASSWORD_RESET');
  const verification = await linkOf(identity, userId, 'EMAIL_VERIFICATION');
  for (const bad of ['A'.repeat(43), "' or 1=1 --", verification])
    expect((await reset(bad)).result.__typename).toBe('InvalidCodeError');
  identity.pass(30 * 60_000 + 1);
  expect((await reset(token)).result.__typename).toBe('InvalidCodeError');
});

it('sends a suspended account no link', async () => {
  const { email, userId } = await registerSomebody(identity);
  await identity.running.database.transact((tx) =>
    tx.em.nativeUpdate(UserEntity, { id: userId }, { suspendedAt: new Date() }),
  );
  expect((await ask(email)).result.__typename).toBe('RequestPasswordResetSuccess');
  expect(await mailsOf(identity, userId, 'PASSWORD_RESET')).toEqual([]);
});

it('sends five links an hour to one place, and lets the owner ask while strangers do', async () => {
  const { email } = await registerOwner(identity);
  for (const address of [email, 'nobody-either@example.com']) {
    const stranger = identity.visitor(undefined, '198.51.100.44');
    const answers = await Promise.all(
      Array.from({ length: 7 }, () => mutate(stranger, 'requestPasswordReset', { email: address })),
    );
    expect(answers.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(2);
  }
  await Promise.all(Array.from({ length: 20 }, () => ask(email)));
  expect((await ask(email)).code).toBe('RATE_LIMITED');
  const owner = await mutate(identity.visitor(), 'requestPasswordReset', { email });
  expect(owner.result.__typename).toBe('RequestPasswordResetSuccess');
}, 30_000);
