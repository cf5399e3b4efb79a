import { randomBytes } from 'node:crypto';
import type { DatabaseLocation } from '@webrana/orm-kit';
import { createConnection } from 'mysql2/promise';
import { afterEach, describe, expect, it } from 'vitest';
import { ServerEntity } from '../src/modules/server/server.entity.ts';
import { advanceServer } from '../src/modules/server/use-cases/advance-server.ts';
import { eventually, startWorld, type World } from './world.ts';

const server = process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';
const prefix = `wb_test_${randomBytes(4).toString('hex')}`;
const locations: [string, DatabaseLocation][] = [
  ['SQLite', { kind: 'sqlite', file: ':memory:' }],
  ['a server', { kind: 'mysql', url: `${server}/${prefix}`, runtimeSecret: 'x'.repeat(32) }],
];
const isUp = await createConnection(server).then(
  (connection) => connection.end().then(() => true),
  () => false,
);
if (!isUp && process.env.CI) throw new Error(`No database answers at ${server}.`);
if (!isUp) console.warn(`No database answers at ${server}: only SQLite is tested.`);

describe.each(isUp ? locations : locations.slice(0, 1))('many servers on %s', (_name, location) => {
  let world: World;
  afterEach(async () => {
    await world.close();
    if (location.kind !== 'mysql') return;
    const connection = await createConnection(server);
    await connection.query(`drop database if exists ${prefix}_providers`);
    await connection.query(`drop user if exists '${prefix}_providers'@'%'`);
    await connection.end();
  });

  it('each run once, with two workers at every step and answers lost on the way', async () => {
    world = await startWorld({ location });
    const { client, request, newInstanceId, running, context } = world;
    await client.addFault({
      service: 'digitalocean',
      operation: 'createDroplet',
      mode: 'error-after-effect',
      listedAfterMs: 200,
      times: 4,
    });
    await running.begin();
    const instanceIds = Array.from({ length: 12 }, newInstanceId);
    await Promise.all(instanceIds.map((instanceId) => request({ instanceId })));
    const all = () => running.database.fork().find(ServerEntity, {});
    await eventually(async () => {
      const rows = await all();
      await Promise.all(rows.map(({ id }) => advanceServer(context(), id)));
      return rows.every(({ state }) => state === 'RUNNING');
    }, 20_000);
    const rows = await all();
    expect(new Set(rows.map(({ attempts }) => attempts))).toEqual(new Set([1]));
    const { servers, requests } = await client.books();
    const living = servers.filter(({ destroyedAt }) => destroyedAt === null);
    expect(living.map(({ id }) => String(id)).sort()).toEqual(
      rows.map(({ providerReference }) => providerReference).sort(),
    );
    const polls = requests.filter(({ operation }) => operation === 'getDroplet').length;
    expect(polls).toBeLessThan(12 * 6);
  }, 30_000);
});
