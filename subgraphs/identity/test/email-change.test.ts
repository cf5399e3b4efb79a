import { afterAll, beforeAll, expect, it } from 'vitest';
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

const change = (visitor: Visitor, newEmail: string) =>
  mutate(
    visitor,
    'requestEmailChange',
    { newEmail },
    '... on RequestEmailChangeSuccess { expiresAt }',
  );
const confirm = async (token: string) => {
  const fields = '... on ConfirmEmailChangeSuccess { isChanged }';
  const document = `mutation($input: ConfirmEmailChangeInput!) { confirmEmailChange(input: $input) {
    __typename ${fields} ... on UserError { path } } }`;
  const answer = await identity.visitor().send(document, { input: { token } });
  return answer.data.confirmEmailChange;
};
const links = async (userId: string) => ({
  old: await linkOf(identity, userId, 'EMAIL_CHANGE_OLD_ADDRESS'),
  next: await linkOf(identity, userId, 'EMAIL_CHANGE_NEW_ADDRESS'),
});
const addressOf = async (visitor: Visitor) =>
  (await visitor.send('{ viewer { email isEmailVerified } }')).data.viewer;

it.each([['old first'], ['new first']])('changes after both confirmed, %s', async (order) => {
  const { browser, userId, email } = await registerSomebody(identity);
  const newEmail = `New.${email}`;
  expect((await change(browser, newEmail)).result.__typename).toBe('RequestEmailChangeSuccess');
  const [mail] = await mailsOf(identity, userId, 'EMAIL_CHANGE_NEW_ADDRESS');
  expect(mail).toMatchObject({ email: newEmail, newEmail });
  const { old, next } = await links(userId);
  const [first, second] = order === 'old first' ? [old, next] : [next, old];
  expect(await confirm(first)).toMatchObject({ isChanged: false });
  expect(await addressOf(browser)).toMatchObject({ email });
  expect((await confirm(first)).__typename).toBe('InvalidCodeError');
  expect(await confirm(second)).toMatchObject({ isChanged: true });
  expect(await addressOf(browser)).toEqual({ email: newEmail, isEmailVerified: true });
  const signIn = async (address: string) =>
    (await identity.visitor().send(documents.signIn, { input: { email: address, password } })).data
      .signIn.__typename;
  expect(await signIn(email)).toBe('InvalidCredentialsError');
  expect(await signIn(newEmail)).toBe('SignInSuccess');
});

it('does not tell that the new address has an account, and cannot take it', async () => {
  const { browser, userId, email } = await registerSomebody(identity);
  const taken = await registerOwner(identity);
  const answer = await change(browser, taken.email);
  const free = await change((await registerSomebody(identity)).browser, `free.${email}`);
  expect(answer.result.__typename).toBe(free.result.__typename);
  expect(await mailsOf(identity, userId, 'EMAIL_CHANGE_NEW_ADDRESS')).toEqual([null]);
  const old = await linkOf(identity, userId, 'EMAIL_CHANGE_OLD_ADDRESS');
  expect(await confirm(old)).toMatchObject({ isChanged: false });
  expect((await addressOf(browser)).email).toBe(email);
});

it('refuses when somebody confirms the new address meanwhile', async () => {
  const { browser, userId, email } = await registerSomebody(identity);
  await change(browser, `race.${email}`);
  const { old, next } = await links(userId);
  await registerOwner(identity, `race.${email}`);
  await confirm(old);
  expect((await confirm(next)).__typename).toBe('InvalidCodeError');
  expect((await addressOf(browser)).email).toBe(email);
});

it('takes an address that somebody only claims, and closes that account', async () => {
  const { browser, userId, email } = await registerSomebody(identity);
  const claimant = await registerSomebody(identity, `claimed.${email}`);
  await change(browser, `claimed.${email}`);
  const { old, next } = await links(userId);
  await confirm(old);
  expect(await confirm(next)).toMatchObject({ isChanged: true });
  const answer = await claimant.browser.send(documents.refresh);
  expect(answer.data.refreshSession.__typename).toBe('SessionEndedError');
});

it('happens once when both links are opened at the same moment', async () => {
  const { browser, userId, email } = await registerSomebody(identity);
  await change(browser, `both.${email}`);
  const { old, next } = await links(userId);
  const answers = await Promise.all([confirm(old), confirm(next)]);
  expect(answers.map(({ isChanged }) => isChanged).sort()).toEqual([false, true]);
  expect((await addressOf(browser)).email).toBe(`both.${email}`);
});

it('spends links to the former address, former changes, and both after an hour', async () => {
  const { browser, userId, email } = await registerSomebody(identity);
  await mutate(identity.visitor(), 'requestPasswordReset', { email });
  const resetToken = await linkOf(identity, userId, 'PASSWORD_RESET');
  await change(browser, `one.${email}`);
  const former = await links(userId);
  await change(browser, `two.${email}`);
  const present = await links(userId);
  expect((await confirm(former.old)).__typename).toBe('InvalidCodeError');
  await confirm(present.old);
  await confirm(present.next);
  const input = { token: resetToken, newPassword: 'another horse battery' };
  expect((await mutate(identity.visitor(), 'resetPassword', input)).result.__typename).toBe(
    'InvalidCodeError',
  );
  const late = await registerSomebody(identity);
  await change(late.browser, `late.${late.email}`);
  const { old } = await links(late.userId);
  identity.pass(60 * 60_000 + 1);
  expect((await confirm(old)).__typename).toBe('InvalidCodeError');
});

it('wants proof, another address, and a real one', async () => {
  const { browser, email } = await registerSomebody(identity);
  expect((await change(browser, email.toUpperCase())).result.issues[0].code).toBe('UNCHANGED');
  expect((await change(browser, 'nowhere')).result.issues[0].code).toBe('INVALID');
  identity.pass(11 * 60_000);
  expect((await change(browser, `x.${email}`)).result.__typename).toBe('ProofRequiredError');
});
