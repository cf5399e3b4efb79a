import { verify } from 'unixcrypt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places } from './places.ts';
import {
  admin,
  ani,
  budi,
  providers,
  sshKey,
  startInstances,
  type TestInstances,
} from './start-instances.ts';

const reveal = `mutation ($id: ID!) { revealInstanceCredentials(input: { instanceId: $id }) { __typename
  ... on RevealInstanceCredentialsSuccess { username password instance { viewerCanRevealCredentials } }
  ... on UserError { path } } }`;
const specification = `query ($id: ID!) { serverSpecification(instanceId: $id) { instanceId hostname sshKeys userData offers { provider size region image } } }`;

describe.each(places)('credentials on %s', (_kind, location) => {
  let t: TestInstances;
  beforeAll(async () => {
    t = await startInstances(location());
  }, 60_000);
  afterAll(() => t.stop());
  /** Somebody who proved so many minutes ago who they are. */
  const proved = (caller = ani, minutes = 0, more: object = {}): typeof ani => {
    const authenticatedAt = t.clock.at.getTime() / 1000 - minutes * 60;
    return { ...caller, actor: { ...caller.actor, authenticatedAt, ...more } as never };
  };
  const show = async (id: string, caller = ani) =>
    (await t.ask(reveal, { id }, proved(caller))).data.revealInstanceCredentials;

  test('ask first who wants to see them', async () => {
    const [id] = (await t.pay('ord_proof00001')) as [string];
    await t.progress(id, 'RUNNING');
    const outcome = async (caller: typeof ani) => {
      const answer = await t.ask(reveal, { id }, caller);
      return (
        answer.errors?.[0]?.extensions?.code ?? answer.data.revealInstanceCredentials.__typename
      );
    };
    expect(await outcome(ani)).toBe('ProofRequiredError');
    expect(await outcome(proved(ani, 11))).toBe('ProofRequiredError');
    expect(await outcome(proved(ani, 1, { impersonatorId: 'usr_staff00001' }))).toBe(
      'ProofRequiredError',
    );
    const query = 'query ($id: ID!) { instance(id: $id) { viewerCanRevealCredentials } }';
    const may = async (caller: typeof ani) =>
      (await t.ask(query, { id }, caller)).data.instance.viewerCanRevealCredentials;
    expect(await may(proved(ani, 0, { impersonatorId: 'usr_staff00001' }))).toBe(false);
    expect(await may(ani)).toBe(true);
    expect(await outcome(proved(ani, 9))).toBe('RevealInstanceCredentialsSuccess');
  });

  test('are shown to the owner, once, when the instance is ready', async () => {
    const [id] = (await t.pay('ord_creds00001')) as [string];
    const early = await show(id);
    expect(early).toEqual({
      __typename: 'CredentialsUnavailableError',
      path: ['input', 'instanceId'],
    });
    await t.progress(id, 'RUNNING');
    expect((await show(id, budi)).__typename).toBe('NotFoundError');
    expect((await show('ins_none000000')).__typename).toBe('NotFoundError');
    expect((await show(id, admin)).__typename).toBe('CredentialsUnavailableError');

    const answers = await Promise.all(Array.from({ length: 8 }, () => show(id)));
    const shown = answers.filter(
      ({ __typename }) => __typename === 'RevealInstanceCredentialsSuccess',
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({
      username: 'root',
      instance: { viewerCanRevealCredentials: false },
    });
    expect(shown[0].password).toMatch(/^[A-Za-z2-9]{24}$/);
    expect((await show(id)).__typename).toBe('CredentialsUnavailableError');

    const { data } = await t.ask(specification, { id }, providers);
    const { users } = JSON.parse(data.serverSpecification.userData.split('\n')[1]);
    expect(verify(shown[0].password, users[0].hashed_passwd)).toBe(true);
  });

  test('the specification says what a server needs and keeps the password', async () => {
    const [id] = (await t.pay('ord_spec000001')) as [string];
    const { data } = await t.ask(specification, { id }, providers);
    const { userData, ...rest } = data.serverSpecification;
    expect(rest).toEqual({
      instanceId: id,
      hostname: 'web',
      sshKeys: [sshKey],
      offers: [{ provider: 'VULTR', size: 'vc2-1c-1gb', region: 'sgp', image: '1743' }],
    });
    expect(JSON.parse(userData.slice('#cloud-config\n'.length))).toMatchObject({
      hostname: 'web',
      ssh_pwauth: true,
      chpasswd: { expire: false },
      users: [{ name: 'root', lock_passwd: false, ssh_authorized_keys: [sshKey] }],
    });
    await t.progress(id, 'RUNNING');
    const { password } = await show(id);
    expect(userData).not.toContain(password);
    const everything = JSON.stringify([
      await t.rows('select * from instance'),
      await t.rows('select * from outbox'),
    ]);
    expect(everything).not.toContain(password);
    expect((await t.ask(specification, { id }, ani)).errors[0].extensions.code).toBe('FORBIDDEN');
    const none = await t.ask(specification, { id: 'ins_none000000' }, providers);
    expect(none.data.serverSpecification).toBeNull();
  });
});
