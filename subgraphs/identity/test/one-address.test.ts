import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { claimAddress } from '../src/modules/account/use-cases/claim-address.ts';
import { closeStaleAccounts } from '../src/modules/account/use-cases/close-stale-accounts.ts';
import { UserEntity } from '../src/modules/account/user.entity.ts';
import { AuditEntryEntity } from '../src/modules/audit/audit-entry.entity.ts';
import { AccountMailEntity } from '../src/modules/mail/account-mail.entity.ts';
import {
  confirmAddress,
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

const kind = process.env.DATABASE_URL ? 'mariadb' : 'sqlite';
let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity({ kind });
});
afterAll(() => identity.stop());

const anAddress = () => `o${randomBytes(6).toString('hex')}@example.com`;
const fork = () => identity.running.database.fork();
const kindsOf = async (userId: string) =>
  (await mailsOf(identity, userId)).map((mail) => mail?.kind ?? null);
const register = (email: string, given = password, visitor = identity.visitor()) =>
  visitor.send(documents.register, { input: { email, password: given, name: 'Sari' } });
const signIn = async (email: string, given: string, visitor = identity.visitor()) =>
  (await visitor.send(documents.signIn, { input: { email, password: given } })).data?.signIn;
const isAlive = async (visitor: Visitor) =>
  (await visitor.send(documents.refresh)).data.refreshSession.__typename;

it('answers the same for a free, a claimed and an owned address, after the same work', async () => {
  const [free, claimed, owned] = [anAddress(), anAddress(), anAddress()];
  await registerSomebody(identity, claimed);
  await registerOwner(identity, owned);
  const hash = vi.spyOn(identity.deps.passwords, 'hash');
  const database = identity.running as unknown as {
    database: { onQuery(listener: (sql: string) => void): () => void };
  };
  const shapes = [];
  for (const email of [free, claimed, owned, owned.toUpperCase()]) {
    const statements: string[] = [];
    hash.mockClear();
    // What the outbox does meanwhile is not the registration's work.
    const stop = database.database.onQuery((sql) => {
      const [verb = '', ...words] = sql.split(' ');
      if (verb === 'insert' || sql.includes('`user`')) statements.push(`${verb} ${words[1] ?? ''}`);
    });
    const answer = await register(email);
    stop();
    const { user, session, ...rest } = answer.data.register;
    const cookie = answer.setCookies?.[0]?.replace(/=[\w-]{43};/, '=…;');
    const shape = { ...user, id: user.id.length, email: 'same' };
    expect(user.email).toBe(email);
    shapes.push({ rest, shape, cookie, statements, token: session.accessToken.length });
    expect(hash).toHaveBeenCalledTimes(1);
  }
  hash.mockRestore();
  for (const shape of shapes.slice(1)) expect(shape).toEqual(shapes[0]);
});

it('tells only the mailbox of the owner, three times a day at most', async () => {
  const { userId, email } = await registerOwner(identity);
  const before = (await kindsOf(userId)).length;
  for (let index = 0; index < 5; index += 1) await register(email.toUpperCase());
  const kinds = (await kindsOf(userId)).slice(before);
  expect(kinds.filter((each) => each === 'ACCOUNT_EXISTS')).toHaveLength(2);
  const [, ...mails] = await mailsOf(identity, userId);
  const notice = mails.find((mail) => mail?.kind === 'ACCOUNT_EXISTS');
  expect(notice).toMatchObject({ email, linkPath: '/sign-in', code: null });
});

it('never confirms whoever registers with an owned address, and mails nothing for them', async () => {
  const owner = await registerOwner(identity);
  const stranger = await registerSomebody(identity, owner.email);
  const resend = await mutate(
    stranger.browser,
    'requestEmailVerification',
    undefined,
    'isSent',
    '',
  );
  expect(resend.result.isSent).toBe(true);
  await signIn(stranger.email, password, identity.visitor(undefined, '198.51.100.77'));
  expect(await kindsOf(stranger.userId)).toEqual(
    expect.not.arrayContaining(['EMAIL_VERIFICATION']),
  );
  const newEmail = anAddress();
  await mutate(stranger.browser, 'requestEmailChange', { newEmail });
  expect(await mailsOf(identity, stranger.userId, 'EMAIL_CHANGE_OLD_ADDRESS')).toEqual([null]);
  const spent = { userId: stranger.userId, kind: 'EMAIL_VERIFICATION', usedAt: null } as const;
  expect(await fork().count(AccountMailEntity, spent)).toBe(0);
  const query = 'query($ids: [ID!]!) { contacts(userIds: $ids) { userId } }';
  const service = identity.visitor({ kind: 'service', name: 'notifications' });
  const { data } = await service.send(query, { ids: [owner.userId, stranger.userId] });
  expect(data.contacts).toEqual([{ userId: owner.userId }]);
});

it('gives the address to the first who confirms and closes the others', async () => {
  const email = anAddress();
  const others = [await registerSomebody(identity, email), await registerSomebody(identity, email)];
  const first = await registerSomebody(identity, email);
  await signIn(email, password, first.browser);
  const theirs = await linkOf(identity, others[0]?.userId ?? '', 'EMAIL_VERIFICATION');
  expect(await confirmAddress(identity, first)).toBe('VerifyEmailSuccess');
  const rows = await fork().find(UserEntity, { id: { $in: others.map(({ userId }) => userId) } });
  for (const row of rows)
    expect(row).toMatchObject({ erasedAt: expect.any(Date), ownedEmailKey: null });
  for (const other of others) expect(await isAlive(other.browser)).toBe('SessionEndedError');
  expect(await isAlive(first.browser)).toBe('RefreshSessionSuccess');
  const late = await mutate(identity.visitor(), 'verifyEmail', { token: theirs });
  expect(late.result).toMatchObject({ __typename: 'AddressTakenError', path: ['input', 'token'] });
  expect(JSON.stringify(late.result)).not.toContain(email);
  const [kept] = await fork().find(AccountMailEntity, { userId: others[0]?.userId ?? '' });
  expect(kept).toMatchObject({ sealed: '', codeHash: null, usedAt: expect.any(Date) });
  for (const token of ['made-up', theirs.toUpperCase()]) {
    const { result } = await mutate(identity.visitor(), 'verifyEmail', { token });
    expect(result.__typename).toBe('InvalidCodeError');
  }
  const closed = await fork().count(AuditEntryEntity, {
    action: 'ACCOUNT_CLOSED',
    actorId: first.userId,
  });
  expect(closed).toBe(2);
});

it('lets one of many win who confirm at the same moment', async () => {
  const email = anAddress();
  const people = [];
  for (let index = 0; index < 5; index += 1) people.push(await registerSomebody(identity, email));
  const codes: string[] = [];
  for (const { userId } of people)
    codes.push((await mailsOf(identity, userId, 'EMAIL_VERIFICATION'))[0].code);
  const answers = await Promise.all(
    people.map(({ browser }, index) => mutate(browser, 'verifyEmail', { code: codes[index] })),
  );
  const outcomes = answers.map(({ result }) => result.__typename);
  expect(outcomes.filter((outcome) => outcome === 'VerifyEmailSuccess')).toHaveLength(1);
  // Who comes after the winner is done finds that the account is closed, and the code gone with it.
  const refusals = ['AddressTakenError', 'InvalidCodeError', 'VerifyEmailSuccess'];
  for (const outcome of outcomes) expect(refusals).toContain(outcome);
  expect(await fork().count(UserEntity, { ownedEmailKey: email })).toBe(1);
  expect(await fork().count(UserEntity, { emailKey: email })).toBe(1);
}, 30_000);

it('holds the one owner in the database, whoever asks it to', async () => {
  const owner = await registerOwner(identity);
  const other = await registerSomebody(identity);
  await expect(
    identity.running.database.transact((tx) =>
      tx.em.nativeUpdate(UserEntity, { id: other.userId }, { ownedEmailKey: owner.email }),
    ),
  ).rejects.toThrow();
  const { email } = owner;
  await expect(
    identity
      .useCase()
      .transact((tx) =>
        claimAddress(identity.useCase(), tx, other.userId, { email, emailKey: email }),
      ),
  ).rejects.toThrow('belongs to another account');
});

it('signs in the owner and the newest who claims, with two comparisons whoever asks', async () => {
  const { email, userId } = await registerOwner(identity);
  const mine = 'my own horse battery';
  await register(email, mine);
  const [ownersKey, strangersKey] = [await signIn(email, password), await signIn(email, mine)];
  expect(ownersKey).toMatchObject({ __typename: 'SignInSuccess', user: { id: userId } });
  expect(strangersKey.__typename).toBe('SignInSuccess');
  expect(strangersKey.user.id).not.toBe(userId);
  const verify = vi.spyOn(identity.deps.passwords, 'verify');
  const work = [];
  for (const [address, given] of [
    [email, 'wrong'],
    [email, password],
    [email, mine],
    [anAddress(), 'wrong'],
  ] as const) {
    verify.mockClear();
    await signIn(address, given);
    work.push(verify.mock.calls.length);
  }
  verify.mockRestore();
  expect(work).toEqual([2, 2, 2, 2]);
});

it('does not let a claimant reset the count of wrong passwords of the owner', async () => {
  const { email } = await registerOwner(identity);
  const visitor = identity.visitor(undefined, '198.51.100.90');
  const mine = 'my own horse battery';
  await register(email, mine, visitor);
  const codes = [];
  for (let index = 0; index < 12; index += 1) {
    const given = index % 3 === 2 ? mine : `guess number ${index}`;
    const answer = await visitor.send(documents.signIn, { input: { email, password: given } });
    codes.push(answer.errors?.[0]?.extensions?.code ?? 'tried');
  }
  expect(codes).toEqual([...Array(10).fill('tried'), 'RATE_LIMITED', 'RATE_LIMITED']);
});

it('confirms by a reset of the password as well, and closes the others', async () => {
  const email = anAddress();
  const other = await registerSomebody(identity, email);
  const newest = await registerSomebody(identity, email);
  await mutate(identity.visitor(), 'requestPasswordReset', { email });
  const token = await linkOf(identity, newest.userId, 'PASSWORD_RESET');
  const newPassword = 'another horse battery';
  const { result } = await mutate(identity.visitor(), 'resetPassword', { token, newPassword });
  expect(result.__typename).toBe('ResetPasswordSuccess');
  expect((await signIn(email, newPassword)).user.id).toBe(newest.userId);
  expect(await isAlive(other.browser)).toBe('SessionEndedError');
});

it('closes after seven days what was never confirmed, and nothing else', async () => {
  const alone = await startIdentity({ kind });
  const stale = await registerSomebody(alone);
  const owner = await registerOwner(alone);
  const staff = await registerSomebody(alone);
  await alone.running.database.transact((tx) =>
    tx.em.nativeUpdate(UserEntity, { id: staff.userId }, { role: 'SUPPORT' }),
  );
  alone.pass(7 * 24 * 60 * 60_000 - 60_000);
  const young = await registerSomebody(alone);
  expect(await closeStaleAccounts(alone.useCase())).toBe(0);
  alone.pass(120_000);
  expect(await closeStaleAccounts(alone.useCase())).toBe(1);
  const rows = await alone.running.database.fork().find(UserEntity, {});
  const open = rows.filter(({ erasedAt }) => !erasedAt).map(({ id }) => id);
  expect(new Set(open)).toEqual(new Set([owner.userId, staff.userId, young.userId]));
  expect(rows.find(({ id }) => id === stale.userId)?.email).toBe(`${stale.userId}@erased.invalid`);
  await alone.stop();
}, 30_000);

it('closes nothing where payments ask for no confirmed address', async () => {
  const environment = { BILLING_REQUIRES_VERIFIED_EMAIL: '0' };
  const alone = await startIdentity({ kind, environment });
  const rival = await registerSomebody(alone, 'two@example.com');
  const [{ code }] = await mailsOf(alone, rival.userId, 'EMAIL_VERIFICATION');
  await registerOwner(alone, 'two@example.com');
  const wrong = code === '000000' ? '000001' : '000000';
  const told = async (tried: string) =>
    (await mutate(rival.browser, 'verifyEmail', { code: tried })).result;
  expect((await told(wrong)).__typename).toBe('InvalidCodeError');
  expect(await told(code)).toMatchObject({
    __typename: 'AddressTakenError',
    path: ['input', 'code'],
    message: expect.stringContaining('Sign in with that one'),
  });
  alone.pass(8 * 24 * 60 * 60_000);
  expect(await closeStaleAccounts(alone.useCase())).toBe(0);
  const row = await alone.running.database.fork().findOneOrFail(UserEntity, { id: rival.userId });
  expect(row.erasedAt).toBeNull();
  expect((await rival.browser.send(documents.refresh)).data.refreshSession.__typename).toBe(
    'SessionEndedError',
  );
  await alone.stop();
}, 30_000);
