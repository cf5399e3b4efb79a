import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEntryEntity } from '../src/modules/audit/audit-entry.entity.ts';
import { AuditHeadEntity } from '../src/modules/audit/audit-head.entity.ts';
import { recordAct } from '../src/modules/audit/use-cases/record-act.ts';
import { verifyChain } from '../src/modules/audit/use-cases/verify-chain.ts';
import {
  documents,
  type Identity,
  mutate,
  registerSomebody,
  registerStaff,
  startIdentity,
} from './start-identity.ts';

const query = `query($first: Int!, $after: String, $filter: AuditLogFilter) {
  auditLog(first: $first, after: $after, filter: $filter) {
    edges { cursor node { sequence action occurredAt reason clientAddress userAgent hash
      actor { id } onBehalfOf { id } subject { id } changes { field before after } } }
    pageInfo { hasNextPage endCursor } } }`;

describe.each(['sqlite', 'mariadb'] as const)('on %s', { timeout: 30_000 }, (kind) => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await startIdentity({ kind });
  });
  afterAll(() => identity.stop());
  const verify = () => verifyChain(identity.running.database.fork(), 'identity');
  const read = async (filter: Record<string, unknown>, first = 50) => {
    const { browser } = await registerStaff(identity, 'ADMIN');
    const answer = await browser.send(query, { first, filter });
    return answer.data.auditLog.edges.map(({ node }: { node: unknown }) => node);
  };

  it('holds the chain while many act at once, without gaps', async () => {
    const before = (await verify()).entries;
    const context = identity.useCase();
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        context.transact((tx) =>
          recordAct(context, tx, { action: 'SIGNED_IN', reason: `at once ${index}` }),
        ),
      ),
    );
    expect(await verify()).toEqual({ entries: before + 60, broken: undefined });
  });

  it('says who did what to whom, from where, with old and new masked', async () => {
    const { browser, userId } = await registerSomebody(identity);
    await mutate(browser, 'updateProfile', { name: 'Rahasia Sekali', locale: 'EN' });
    const [entry] = await read({ subjectId: userId, actions: ['PROFILE_UPDATED'] });
    expect(entry).toMatchObject({
      action: 'PROFILE_UPDATED',
      actor: { id: userId },
      subject: { id: userId },
      onBehalfOf: null,
      clientAddress: '203.0.113.7',
      userAgent: 'test',
    });
    expect(entry.changes).toEqual([
      { field: 'name', before: 'S***i', after: 'R***i' },
      { field: 'locale', before: 'id', after: 'en' },
    ]);
    expect(JSON.stringify(entry)).not.toContain('Rahasia');
  });

  it('notes refused sign-ins of known and unknown addresses alike', async () => {
    const { email, userId } = await registerSomebody(identity);
    const from = identity.now().toISOString();
    identity.pass(1);
    for (const address of [email, 'nobody@example.com'])
      await identity.visitor().send(documents.signIn, {
        input: { email: address, password: 'wrong horse battery' },
      });
    const entries = await read({ actions: ['SIGN_IN_REFUSED'], from });
    expect(entries.map((entry: { subject: { id: string } | null }) => entry.subject?.id)).toEqual([
      undefined,
      userId,
    ]);
  });

  it('is filtered by actor and time, in pages, for administrators only', async () => {
    const { browser, userId } = await registerSomebody(identity);
    identity.pass(1_000);
    const from = identity.now().toISOString();
    for (const name of ['One', 'Two', 'Three']) await mutate(browser, 'updateProfile', { name });
    expect(await read({ actorId: userId, from })).toHaveLength(3);
    expect(await read({ actorId: userId, until: from })).toHaveLength(1);
    expect(await read({ actorId: userId, from }, 2)).toHaveLength(2);
    for (const role of ['SUPPORT', 'FINANCE', 'CUSTOMER'] as const) {
      const other = await registerStaff(identity, role);
      const answer = await other.browser.send(query, { first: 5 });
      expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it('can be neither changed nor emptied by the service', async () => {
    const { database } = identity.running;
    await expect(
      database.transact((tx) => tx.em.nativeUpdate(AuditEntryEntity, { seq: 1 }, { reason: 'x' })),
    ).rejects.toThrow();
    await expect(
      database.transact((tx) => tx.em.nativeDelete(AuditEntryEntity, { seq: 1 })),
    ).rejects.toThrow();
    expect((await verify()).broken).toBeUndefined();
  });

  it('shows the bare chain as a view', async () => {
    const em = identity.running.database.fork();
    const [last] = await identity.asOwner(
      'select stream, seq, prev_hash, hash from v_audit order by seq desc limit 1',
    );
    const head = await em.findOneOrFail(AuditHeadEntity, { stream: 'identity' });
    expect(last).toMatchObject({ seq: head.seq, hash: head.hash });
  });
});

describe('finds out when somebody with all rights', { timeout: 30_000 }, () => {
  const tamper = async (statement: string) => {
    const identity = await startIdentity();
    for (let index = 0; index < 4; index += 1) await registerSomebody(identity);
    const em = identity.running.database.fork();
    const connection = em.getConnection();
    for (const event of ['update', 'delete'])
      await connection.execute(`drop trigger "audit_entry_append_only_${event}"`);
    await connection.execute(statement);
    const { broken } = await verifyChain(em, 'identity');
    await identity.stop();
    return broken;
  };

  it.each([
    ['changes an entry', "update audit_entry set action = 'SIGNED_OUT' where seq = 2", 2],
    ['changes who it was', "update audit_entry set actor_id = 'usr_x' where seq = 3", 3],
    ['removes one in the middle', 'delete from audit_entry where seq = 2', 2],
    ['removes the last one', 'delete from audit_entry where seq = 4', 4],
    ['turns the end back', 'update audit_head set seq = 2', 4],
  ])('%s', async (_what, statement, seq) => {
    expect((await tamper(statement))?.seq).toBe(seq);
  });

  it('and only then', async () => {
    expect(await tamper('select 1')).toBeUndefined();
  });
});
