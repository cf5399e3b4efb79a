import { afterAll, beforeAll, expect, it } from 'vitest';
import { AuditEntryEntity } from '../src/modules/audit/audit-entry.entity.ts';
import {
  documents,
  type Identity,
  mutate,
  registerSomebody,
  startIdentity,
} from './start-identity.ts';

const kind = process.env.DATABASE_URL ? 'mariadb' : 'sqlite';
let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity({ kind });
});
afterAll(() => identity.stop());

const gateway = { kind: 'service', name: 'gateway' } as const;
const report = async (events: unknown, actor: Parameters<Identity['route']>[2] = gateway) => {
  const answer = await identity.route('POST', '/security-events', actor, { events });
  return { status: answer.status, body: JSON.parse(String(answer.body)) };
};
const entries = (action: 'TOKEN_REFUSED' | 'TRIES_EXHAUSTED') =>
  identity.running.database.fork().find(AuditEntryEntity, { action }, { orderBy: { seq: 'asc' } });

it('writes down what the gateway saw, once in ten minutes per address and reason', async () => {
  const { userId } = await registerSomebody(identity);
  const forged = { reason: 'FORGED', clientAddress: '192.0.2.1', count: 40 };
  const old = { reason: 'EXPIRED_LONG_AGO', clientAddress: '192.0.2.1', count: 2, userId };
  expect((await report([forged, old])).body).toEqual({ recorded: [0, 1] });
  expect((await report([forged, { ...forged, clientAddress: '192.0.2.2' }])).body).toEqual({
    recorded: [1],
  });
  const [first, second, ...more] = await entries('TOKEN_REFUSED');
  expect(first).toMatchObject({ clientAddress: '192.0.2.1', subjectId: null, actorId: 'gateway' });
  expect(JSON.parse(first?.changes ?? '')).toEqual([
    { field: 'reason', before: null, after: 'FORGED' },
    { field: 'count', before: null, after: '40' },
  ]);
  expect(second?.subjectId).toBe(userId);
  expect(more).toHaveLength(1);
});

it('lets a flood from everywhere fill nothing', async () => {
  const before = (await entries('TOKEN_REFUSED')).length;
  for (let round = 0; round < 4; round += 1)
    await report(
      Array.from({ length: 100 }, (_, index) => ({
        reason: 'FORGED',
        clientAddress: `10.${round}.0.${index}`,
        count: 1,
      })),
    );
  const after = (await entries('TOKEN_REFUSED')).length;
  expect(after).toBeLessThanOrEqual(200);
  expect(after - before).toBeGreaterThan(150);
}, 60_000);

it('listens to services only, and to nothing odd', async () => {
  const events = [{ reason: 'FORGED', clientAddress: '192.0.2.9', count: 1 }];
  expect((await report(events, { kind: 'anonymous' })).status).toBe(403);
  for (const odd of [[{ ...events[0], count: 0 }], [{ ...events[0], reason: 'a b' }], 'x'])
    expect((await report(odd)).status).toBe(400);
});

it('notes once that codes and passwords were tried too often', async () => {
  const fresh = await startIdentity({ kind });
  const { browser, userId, email } = await registerSomebody(fresh);
  const noted = async () => {
    const em = fresh.running.database.fork();
    const rows = await em.find(AuditEntryEntity, { action: 'TRIES_EXHAUSTED' });
    return rows.map((row) => [row.subjectId, JSON.parse(row.changes)[0].after]);
  };
  for (let index = 0; index < 14; index += 1)
    await mutate(browser, 'verifyEmail', { code: '000000' });
  expect(await noted()).toEqual([[userId, 'verification.code']]);
  const stranger = fresh.visitor(undefined, '198.51.100.9');
  for (let index = 0; index < 14; index += 1)
    await stranger.send(documents.signIn, { input: { email, password: 'wrong' } });
  expect(await noted()).toHaveLength(2);
  expect((await noted())[1]).toEqual([null, 'sign-in.account']);
  await fresh.stop();
}, 30_000);
