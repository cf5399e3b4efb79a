import { EmailConfirmed } from '@webrana/events';
import { kitEntities } from '@webrana/orm-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimAddress } from '../src/modules/account/use-cases/claim-address.ts';
import { AccountMailEntity } from '../src/modules/mail/account-mail.entity.ts';
import {
  actorOf,
  type Identity,
  linkOf,
  mailsOf,
  mutate,
  registerSomebody,
  startIdentity,
  type Visitor,
} from './start-identity.ts';

const [OutboxRow] = kitEntities;
let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

const success = '... on VerifyEmailSuccess { user { isEmailVerified } session { accessToken } }';
const verify = (visitor: Visitor, input: Record<string, unknown>) =>
  mutate(visitor, 'verifyEmail', input, success);
const resend = (visitor: Visitor) =>
  mutate(visitor, 'requestEmailVerification', undefined, 'isSent expiresAt', '');
const codeOf = async (userId: string): Promise<string> =>
  (await mailsOf(identity, userId, 'EMAIL_VERIFICATION')).at(-1).code;
const wrongOf = (code: string): string => (code === '000000' ? '000001' : '000000');

it('sends a code and a link at registration, readable to services only', async () => {
  const { userId, email, browser } = await registerSomebody(identity);
  const [mail] = await mailsOf(identity, userId);
  expect(mail).toMatchObject({ kind: 'EMAIL_VERIFICATION', userId, email, name: 'Sari' });
  expect(mail.code).toMatch(/^\d{6}$/);
  expect(mail.linkPath).toMatch(/^\/verify\?token=[\w-]{43}$/);
  const query = 'query($id: ID!) { accountMail(mailId: $id) { code } }';
  expect((await browser.send(query, { id: mail.id })).errors?.[0]?.extensions?.code).toBe(
    'FORBIDDEN',
  );
  const em = identity.running.database.fork();
  const stored = JSON.stringify([
    await em.find(OutboxRow, {}),
    await em.find(AccountMailEntity, {}),
  ]);
  for (const secret of [mail.code, mail.linkPath.split('=')[1], email])
    expect(stored).not.toContain(`"${secret}"`);
});

const confirmations = async (userId: string): Promise<number> => {
  const rows = await identity.running.database
    .fork()
    .find(OutboxRow, { name: EmailConfirmed.name });
  return rows.filter(({ data }) => (data as { userId: string }).userId === userId).length;
};

it('tells once that an account has a confirmed address, whatever it confirms later', async () => {
  const { userId, browser, email } = await registerSomebody(identity);
  expect(await confirmations(userId)).toBe(0);
  const token = await linkOf(identity, userId, 'EMAIL_VERIFICATION');
  await Promise.all([1, 2, 3].map(() => verify(identity.visitor(), { token })));
  expect(await confirmations(userId)).toBe(1);
  const context = identity.useCase();
  const next = { email: `next.${email}`, emailKey: `next.${email}` };
  await context.transact((tx) => claimAddress(context, tx, userId, next));
  const { data } = await browser.send('{ viewer { email } }');
  expect(data.viewer.email).toBe(next.email);
  expect(await confirmations(userId)).toBe(1);
});

it('confirms by code, once, with a token that says so', async () => {
  const { userId, browser } = await registerSomebody(identity);
  const code = await codeOf(userId);
  const { result } = await verify(browser, { code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
  expect(result).toMatchObject({
    __typename: 'VerifyEmailSuccess',
    user: { isEmailVerified: true },
  });
  expect(actorOf(result.session).isVerified).toBe(true);
  expect((await verify(browser, { code })).result.__typename).toBe('InvalidCodeError');
  expect((await mailsOf(identity, userId))[0]).toBeNull();
  expect((await resend(browser)).result).toEqual({
    __typename: 'RequestEmailVerificationResult',
    isSent: false,
    expiresAt: null,
  });
});

it('confirms by link from any browser, telling a stranger nothing more', async () => {
  const { userId, browser } = await registerSomebody(identity);
  const token = await linkOf(identity, userId, 'EMAIL_VERIFICATION');
  const answers = await Promise.all([1, 2, 3].map(() => verify(identity.visitor(), { token })));
  const kinds = answers.map(({ result }) => result.__typename).sort();
  expect(kinds).toEqual(['InvalidCodeError', 'InvalidCodeError', 'VerifyEmailSuccess']);
  const done = answers.find(({ result }) => result.__typename === 'VerifyEmailSuccess');
  expect(done?.result).toMatchObject({ user: null, session: null });
  const viewer = await browser.send('{ viewer { isEmailVerified } }');
  expect(viewer.data.viewer.isEmailVerified).toBe(true);
});

it('takes five tries at a code, though they come at once', async () => {
  const { userId, browser } = await registerSomebody(identity);
  const code = await codeOf(userId);
  await Promise.all([1, 2, 3, 4, 5].map(() => verify(browser, { code: wrongOf(code) })));
  expect((await verify(browser, { code })).result.__typename).toBe('InvalidCodeError');
  await resend(browser);
  const fresh = await codeOf(userId);
  expect((await verify(browser, { code: fresh })).result.__typename).toBe('VerifyEmailSuccess');
});

it('lets codes and links end after 30 minutes, and earlier ones with a new mail', async () => {
  const { userId, browser } = await registerSomebody(identity);
  const first = await linkOf(identity, userId, 'EMAIL_VERIFICATION');
  expect((await resend(browser)).result.isSent).toBe(true);
  expect((await verify(browser, { token: first })).result.__typename).toBe('InvalidCodeError');
  const second = await linkOf(identity, userId, 'EMAIL_VERIFICATION');
  const code = await codeOf(userId);
  identity.pass(30 * 60_000 + 1);
  expect((await verify(browser, { token: second })).result.__typename).toBe('InvalidCodeError');
  expect((await verify(browser, { code })).result.__typename).toBe('InvalidCodeError');
});

it('sends five mails an hour, and wants one proof', async () => {
  const { browser } = await registerSomebody(identity);
  const codes = [];
  for (let index = 0; index < 6; index += 1) codes.push((await resend(browser)).code);
  expect(codes).toEqual([...Array(5).fill(undefined), 'RATE_LIMITED']);
  for (const input of [{}, { code: '123456', token: 'x' }, { code: 'abcdef' }])
    expect((await verify(browser, input)).result.__typename).toBe('InvalidInputError');
  expect((await verify(identity.visitor(), { code: '123456' })).code).toBe('UNAUTHENTICATED');
  expect((await resend(identity.visitor())).code).toBe('UNAUTHENTICATED');
});

it("does not take one person's code for another's", async () => {
  const one = await registerSomebody(identity);
  const two = await registerSomebody(identity);
  const [mine, theirs] = [await codeOf(one.userId), await codeOf(two.userId)];
  if (mine === theirs) return;
  expect((await verify(one.browser, { code: theirs })).result.__typename).toBe('InvalidCodeError');
});
