import { migrationDrift } from '@webrana/orm-kit';
import { expect, it } from 'vitest';
import { entities } from '../src/entities.ts';
import { kinds } from './start-billing.ts';

it('migrations and entities agree', async () => {
  const serverUrl = kinds.find(({ kind }) => kind === 'server')?.skip
    ? undefined
    : 'mysql://root@127.0.0.1:3306/webrana';
  const migrations = new URL('../migrations/', import.meta.url);
  expect(await migrationDrift({ subgraph: 'billing', entities, migrations, serverUrl })).toEqual(
    [],
  );
}, 60_000);
