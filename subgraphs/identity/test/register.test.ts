import { UserRegistered } from '@webrana/events';
import { kitEntities } from '@webrana/orm-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, type Identity, password, startIdentity } from './start-identity.ts';

const [OutboxRow] = kitEntities;

let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

const register = async (input: Record<string, unknown>) => {
  const answer = await identity.visitor().send(documents.register, {
    input: { email: 'sari@example.com', password, name: 'Sari', ...input },
  });
  return { answer, result: answer.data?.register };
};

const facts = async () =>
  (await identity.running.database.fork().find(OutboxRow, { name: UserRegistered.name })).map(
    ({ data }) => data,
  );

it('opens an account, a session and a cookie, and tells the others', async () => {
  const { answer, result } = await register({
    email: ' Sari.W@Example.com ',
    name: '  Sari Wulandari ',
    locale: 'EN',
  });
  expect(result).toMatchObject({
    __typename: 'RegisterSuccess',
    user: { email: 'Sari.W@Example.com', name: 'Sari Wulandari', role: 'CUSTOMER', locale: 'EN' },
  });
  expect(answer.setCookies).toEqual([
    expect.stringMatching(
      /^webrana_refresh=[\w-]{43}; Path=\/graphql; Max-Age=2592000; HttpOnly; SameSite=Strict$/,
    ),
  ]);
  expect(await facts()).toEqual([
    expect.objectContaining({ userId: result.user.id, locale: 'en' }),
  ]);
});

it('opens an account for each of many who ask with one address at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => register({ email: 'race@example.com' })),
  );
  const outcomes = answers.map(({ result }) => result.__typename);
  expect(outcomes).toEqual(Array(8).fill('RegisterSuccess'));
  expect(new Set(answers.map(({ result }) => result.user.id)).size).toBe(8);
});

describe('refuses before anything is hashed', () => {
  it.each([
    ['no address', { email: 'sari' }, 'email', 'INVALID'],
    ['an address too long', { email: `${'a'.repeat(250)}@e.id` }, 'email', 'TOO_LONG'],
    ['a header in an address', { email: 'a@b.id\r\nBcc: c@d.id' }, 'email', 'INVALID'],
    ['nine characters', { password: 'abcdefgh1' }, 'password', 'TOO_SHORT'],
    ['129 characters', { password: 'x1'.repeat(64) + 'y' }, 'password', 'TOO_LONG'],
    ['a common password', { password: 'Password123' }, 'password', 'TOO_COMMON'],
    ['one character', { password: 'aaaaaaaaaaaa' }, 'password', 'TOO_COMMON'],
    ['the address itself', { password: 'SARI@example.com' }, 'password', 'SAME_AS_EMAIL'],
    ['an empty name', { name: '   ' }, 'name', 'TOO_SHORT'],
    ['a long name', { name: 'n'.repeat(101) }, 'name', 'TOO_LONG'],
    ['a line break in a name', { name: 'Sari\nBcc: x@y.id' }, 'name', 'INVALID'],
    ['a turned name', { name: 'Sari \u202Egpj' }, 'name', 'INVALID'],
  ])('%s', async (_what, input, field, code) => {
    const { result } = await register(input);
    expect(result.__typename).toBe('InvalidInputError');
    expect(result.issues).toContainEqual({ path: ['input', field], code });
  });
});

it('takes no role from the input', async () => {
  const answer = await identity.visitor().send(`mutation { register(input: {
    email: "role@example.com" password: "${password}" name: "R" role: ADMIN }) { __typename } }`);
  expect(answer.errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

it('limits registrations of one network', async () => {
  const strict = await startIdentity({ environment: { IDENTITY_REGISTRATIONS_PER_ADDRESS: '3' } });
  try {
    const visitor = strict.visitor(undefined, '2001:db8:1:2::1');
    const send = (index: number) => {
      visitor.address = `2001:db8:1:2::${index + 1}`;
      return visitor.send(documents.register, {
        input: { email: `r${index}@example.com`, password, name: 'R' },
      });
    };
    const answers = await Promise.all([0, 1, 2, 3, 4].map(send));
    const refused = answers.filter(
      ({ errors }) => errors?.[0]?.extensions?.code === 'RATE_LIMITED',
    );
    expect(refused).toHaveLength(2);
  } finally {
    await strict.stop();
  }
});
