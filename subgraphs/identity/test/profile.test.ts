import { kitEntities } from '@webrana/orm-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UserEntity } from '../src/modules/account/user.entity.ts';
import { SessionEntity } from '../src/modules/session/session.entity.ts';
import {
  documents,
  type Identity,
  mailsOf,
  mutate,
  password,
  registerSomebody,
  registerStaff,
  startIdentity,
  type Visitor,
} from './start-identity.ts';

const [OutboxRow] = kitEntities;
let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

const all = 'name phone company npwp nik address locale timeZone';
const update = async (visitor: Visitor, input: Record<string, unknown>) =>
  (await mutate(visitor, 'updateProfile', input, `... on UpdateProfileSuccess { user { ${all} } }`))
    .result;
const errors = '... on UserError { message }';

it('changes what is given, keeps what is left out, empties what is null', async () => {
  const { browser } = await registerSomebody(identity);
  const first = await update(browser, {
    name: ' Sari W ',
    phone: '0812-3456-7890',
    company: 'PT Maju',
    npwp: '01.234.567.8-901.000',
    nik: '3174 0101 0190 0001',
    address: 'Jl. Merdeka 1\r\nJakarta',
    locale: 'EN',
    timeZone: 'JAYAPURA',
  });
  expect(first.user).toEqual({
    name: 'Sari W',
    phone: '+6281234567890',
    company: 'PT Maju',
    npwp: '012345678901000',
    nik: '3174010101900001',
    address: 'Jl. Merdeka 1\nJakarta',
    locale: 'EN',
    timeZone: 'JAYAPURA',
  });
  const second = await update(browser, { phone: null, address: null });
  expect(second.user).toEqual({ ...first.user, phone: null, address: null });
  expect((await update(browser, {})).user).toEqual(second.user);
});

it.each([
  ['0812 3456 7890', '+6281234567890'],
  ['+62 (812) 3456-7890', '+6281234567890'],
  ['62812.3456.7890', '+6281234567890'],
  ['81234567890', '+6281234567890'],
  ['0062 21 5550123', '+62215550123'],
  ['+1 415 555 2671', '+14155552671'],
])('reads %s as %s', async (typed, phone) => {
  const { browser } = await registerSomebody(identity);
  expect((await update(browser, { phone: typed })).user.phone).toBe(phone);
});

it.each([
  ['phone', '12345'],
  ['phone', '+62 0812'],
  ['phone', 'call me'],
  ['npwp', '1234'],
  ['npwp', '12345678901234567'],
  ['nik', '123456789012345'],
  ['nik', '31740101019000０1'],
  ['address', 'a\nb\nc\nd\ne\nf'],
  ['address', 'x'.repeat(301)],
  ['address', 'Jl. \u202Etxet'],
  ['company', ' '],
  ['name', null],
  ['timeZone', null],
])('refuses %s %s and changes nothing', async (field, value) => {
  const { browser } = await registerSomebody(identity);
  const result = await update(browser, { [field]: value, name: field === 'name' ? null : 'Other' });
  expect(result.issues[0].path).toEqual(['input', field]);
  expect((await browser.send('{ viewer { name } }')).data.viewer.name).toBe('Sari');
});

it('shows numbers to oneself and to staff', async () => {
  const { browser, userId } = await registerSomebody(identity);
  await update(browser, { nik: '3174010101900001' });
  const support = await registerStaff(identity, 'SUPPORT');
  const query = 'query($id: ID!) { user(id: $id) { nik } }';
  expect((await support.browser.send(query, { id: userId })).data.user.nik).toBe(
    '3174010101900001',
  );
});

it('exports what is kept, without secrets, with proof', async () => {
  const { browser, email } = await registerSomebody(identity);
  await update(browser, { nik: '3174010101900001' });
  const run = () =>
    mutate(
      browser,
      'exportMyData',
      undefined,
      '... on ExportMyDataSuccess { fileName json }',
      errors,
    );
  const { result } = await run();
  expect(result.fileName).toMatch(/^webrana-account-\d{4}-\d\d-\d\d\.json$/);
  const document = JSON.parse(result.json);
  expect(document.profile).toMatchObject({ email, nik: '3174010101900001' });
  expect(document.sessions).toHaveLength(1);
  expect(document.acts.map(({ action }: { action: string }) => action)).toEqual([
    'PROFILE_UPDATED',
    'ACCOUNT_OPENED',
  ]);
  expect(result.json).not.toMatch(/argon2|hash|secret/i);
  identity.pass(11 * 60_000);
  expect((await run()).result.__typename).toBe('ProofRequiredError');
});

it('erases a person and leaves an identifier', async () => {
  const { browser, userId, email } = await registerSomebody(identity);
  await update(browser, { name: 'Dewi Lestari', phone: '081234567890', nik: '3174010101900001' });
  const erase = (typed: string) => mutate(browser, 'eraseAccount', { email: typed });
  expect((await erase('other@example.com')).result.issues).toEqual([
    { path: ['input', 'email'], code: 'NOT_YOURS' },
  ]);
  const done = await erase(` ${email.toUpperCase()}`);
  expect(done.result.__typename).toBe('EraseAccountSuccess');
  expect(done.answer.setCookies?.[0]).toContain('Max-Age=0');
  expect((await browser.send(documents.refresh)).data.refreshSession.__typename).toBe(
    'SessionEndedError',
  );
  const em = identity.running.database.fork();
  const left = JSON.stringify([
    await em.find(UserEntity, { id: userId }),
    await em.find(SessionEntity, { userId }),
    await em.find(OutboxRow, {}),
  ]);
  for (const gone of [email, 'Dewi', '81234567890', '3174010101900001'])
    expect(left).not.toContain(gone);
  expect(await mailsOf(identity, userId, 'ACCOUNT_ERASED')).toEqual([
    expect.objectContaining({ email, name: 'Dewi Lestari' }),
  ]);
  const signIn = await identity.visitor().send(documents.signIn, { input: { email, password } });
  expect(signIn.data.signIn.__typename).toBe('InvalidCredentialsError');
  const service = identity.visitor({ kind: 'service', name: 'notifications' });
  const contacts = await service.send(`{ contacts(userIds: ["${userId}"]) { email } }`);
  expect(contacts.data.contacts).toEqual([]);
  await registerSomebody(identity, email);
});

it('erases no staff, and nobody without proof', async () => {
  const admin = await registerStaff(identity, 'ADMIN');
  const refused = await mutate(
    admin.browser,
    'eraseAccount',
    { email: admin.email },
    '... on UserActionRefusedError { reason }',
  );
  expect(refused.result.reason).toBe('STAFF_ACCOUNT');
  identity.pass(11 * 60_000);
  const late = await mutate(admin.browser, 'eraseAccount', { email: admin.email });
  expect(late.result.__typename).toBe('ProofRequiredError');
});
