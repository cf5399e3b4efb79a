import { SessionRevoked } from '@webrana/events';
import { kitEntities } from '@webrana/orm-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserEntity } from '../src/modules/account/user.entity.ts';
import { RefreshTokenEntity } from '../src/modules/session/refresh-token.entity.ts';
import { SessionEntity } from '../src/modules/session/session.entity.ts';
import { forgetOldSessions } from '../src/modules/session/use-cases/forget-old-sessions.ts';
import { documents, type Identity, registerSomebody, startIdentity } from './start-identity.ts';

const [OutboxRow] = kitEntities;

describe.each(['sqlite', 'mariadb'] as const)('on %s', { timeout: 30_000 }, (kind) => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await startIdentity({ kind });
  });
  afterAll(() => identity.stop());

  const refresh = async (cookie: string | undefined) => {
    const browser = identity.visitor();
    if (cookie) browser.cookies.webrana_refresh = cookie;
    const answer = await browser.send(documents.refresh);
    return {
      typename: answer.data.refreshSession.__typename as string,
      accessToken: answer.data.refreshSession.session?.accessToken as string | undefined,
      setCookies: answer.setCookies,
      cookie: browser.cookies.webrana_refresh as string,
    };
  };
  const cookieOf = async () => {
    const { browser, ...rest } = await registerSomebody(identity);
    return { ...rest, browser, cookie: browser.cookies.webrana_refresh as string };
  };
  const revoked = async (sessionId: string) =>
    (await identity.running.database.fork().find(OutboxRow, { name: SessionRevoked.name })).filter(
      ({ data }) => (data as { sessionId: string }).sessionId === sessionId,
    ).length;
  const sessionRow = (id: string) =>
    identity.running.database.fork().findOneOrFail(SessionEntity, { id });

  it('trades each token once and keeps the session', async () => {
    const { cookie, sessionId } = await cookieOf();
    let current = cookie;
    for (let round = 0; round < 3; round += 1) {
      identity.pass(9 * 60_000);
      const next = await refresh(current);
      expect(next.typename).toBe('RefreshSessionSuccess');
      expect(next.cookie).toMatch(/^[\w-]{43}$/);
      expect(next.cookie).not.toBe(current);
      current = next.cookie;
    }
    expect((await sessionRow(sessionId)).endedAt).toBeNull();
    const rows = await identity.running.database.fork().find(RefreshTokenEntity, { sessionId });
    expect(rows).toHaveLength(4);
    expect(JSON.stringify(rows)).not.toContain(current);
  });

  it('gives tabs that race the same successor, and rotates once', async () => {
    const { cookie, sessionId } = await cookieOf();
    const answers = await Promise.all(Array.from({ length: 12 }, () => refresh(cookie)));
    expect(answers.map(({ typename }) => typename)).toEqual(
      Array(12).fill('RefreshSessionSuccess'),
    );
    expect(new Set(answers.map((answer) => answer.cookie)).size).toBe(1);
    const em = identity.running.database.fork();
    expect(await em.count(RefreshTokenEntity, { sessionId })).toBe(2);
    identity.pass(60_000);
    expect((await refresh(answers[0]?.cookie)).typename).toBe('RefreshSessionSuccess');
  });

  it('leaves the cookie alone when the successor was used meanwhile', async () => {
    const { cookie } = await cookieOf();
    const first = await refresh(cookie);
    await refresh(first.cookie);
    const late = await refresh(cookie);
    expect(late).toMatchObject({ typename: 'RefreshSessionSuccess', setCookies: undefined });
    expect(late.accessToken).toBeDefined();
  });

  it('ends the session when a token is used again later, for thief and owner alike', async () => {
    const { cookie, sessionId } = await cookieOf();
    const thief = await refresh(cookie);
    identity.pass(10_001);
    const owner = await refresh(cookie);
    expect(owner.typename).toBe('SessionEndedError');
    expect(owner.setCookies?.[0]).toContain('Max-Age=0');
    expect((await refresh(thief.cookie)).typename).toBe('SessionEndedError');
    expect((await refresh(cookie)).typename).toBe('SessionEndedError');
    expect((await sessionRow(sessionId)).endReason).toBe('TOKEN_REUSED');
    expect(await revoked(sessionId)).toBe(1);
  });

  it('refuses no cookie, an unknown one and one that expired', async () => {
    const none = await refresh(undefined);
    expect(none).toMatchObject({ typename: 'SessionEndedError', setCookies: undefined });
    expect((await refresh('A'.repeat(43))).typename).toBe('SessionEndedError');
    expect((await refresh("' or 1=1 --")).typename).toBe('SessionEndedError');
    const { cookie } = await cookieOf();
    identity.pass(30 * 24 * 60 * 60_000 + 1);
    expect((await refresh(cookie)).typename).toBe('SessionEndedError');
  });

  it('ends the session of a suspended user', async () => {
    const { cookie, sessionId, userId } = await cookieOf();
    await identity.running.database.transact((tx) =>
      tx.em.nativeUpdate(UserEntity, { id: userId }, { suspendedAt: new Date() }),
    );
    expect((await refresh(cookie)).typename).toBe('SessionEndedError');
    expect(await revoked(sessionId)).toBe(1);
  });

  it('signs out by cookie or by access token, once, and may be repeated', async () => {
    const { browser, cookie, sessionId } = await cookieOf();
    browser.actor = { kind: 'anonymous' };
    for (let round = 0; round < 2; round += 1) {
      browser.cookies.webrana_refresh = cookie;
      const answer = await browser.send(documents.signOut);
      expect(answer.data.signOut.isSignedOut).toBe(true);
      expect(answer.setCookies?.[0]).toMatch(/^webrana_refresh=; .*Max-Age=0/);
    }
    expect(await revoked(sessionId)).toBe(1);
    expect((await refresh(cookie)).typename).toBe('SessionEndedError');

    const other = await cookieOf();
    other.browser.cookies = {};
    await Promise.all([1, 2, 3].map(() => other.browser.send(documents.signOut)));
    expect(await revoked(other.sessionId)).toBe(1);
    expect((await refresh(other.cookie)).typename).toBe('SessionEndedError');
    expect((await identity.visitor().send(documents.signOut)).data.signOut.isSignedOut).toBe(true);
  });

  it('never refreshes what is signed out at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { browser, cookie } = await cookieOf();
      const [, raced] = await Promise.all([browser.send(documents.signOut), refresh(cookie)]);
      expect((await refresh(raced.cookie)).typename).toBe('SessionEndedError');
    }
  });

  it('says which sessions are alive, to services only', async () => {
    const alive = await cookieOf();
    const ended = await cookieOf();
    await ended.browser.send(documents.signOut);
    const sessionIds = [alive.sessionId, ended.sessionId, 'ses_unknown'];
    const ask = (actor: Parameters<Identity['route']>[2], body: unknown) =>
      identity.route('POST', '/sessions/introspect', actor, body);
    const gateway = { kind: 'service', name: 'gateway' } as const;
    const answer = await ask(gateway, { sessionIds });
    expect(JSON.parse(String(answer.body))).toEqual({ active: [alive.sessionId] });
    expect((await ask({ kind: 'anonymous' }, { sessionIds })).status).toBe(403);
    expect((await ask(alive.browser.actor, { sessionIds })).status).toBe(403);
    expect((await ask(gateway, { sessionIds: Array(501).fill('ses_x') })).status).toBe(400);
    expect((await ask(gateway, 'x')).status).toBe(400);
  });

  it('forgets what is long over, and nothing else', async () => {
    const { cookie } = await cookieOf();
    identity.pass(29 * 24 * 60 * 60_000);
    const next = await refresh(cookie);
    identity.pass(29 * 24 * 60 * 60_000);
    await forgetOldSessions(identity.useCase());
    expect((await refresh(next.cookie)).typename).toBe('RefreshSessionSuccess');
    identity.pass(91 * 24 * 60 * 60_000);
    await forgetOldSessions(identity.useCase());
    const em = identity.running.database.fork();
    expect(await em.count(RefreshTokenEntity, {})).toBe(0);
    expect(await em.count(SessionEntity, {})).toBe(0);
  });
});
