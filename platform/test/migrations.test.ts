import type { EntitySchema } from '@mikro-orm/core';
import { migrationDrift } from '@webrana/orm-kit';
import { subgraphDefinitions } from '@webrana/platform';
import { describe, expect, it } from 'vitest';

/** Databases of its own on the server under test: their names begin with the path. */
const scratchUrl = (server: string): string => {
  const url = new URL(server);
  url.pathname = `/drift${process.pid}`;
  return url.href;
};
const serverUrl = process.env.DATABASE_URL && scratchUrl(process.env.DATABASE_URL);

describe(`migrations produce what the entities say, on SQLite${serverUrl ? ' and the server' : ' (set DATABASE_URL to check the server too)'}`, () => {
  it.each(subgraphDefinitions.map((definition) => [definition.name, definition] as const))(
    '%s',
    async (subgraph, definition) => {
      const drift = await migrationDrift({
        subgraph,
        entities: definition.entities as readonly EntitySchema[],
        migrations: new URL('../migrations/', definition.folder),
        serverUrl,
      });
      expect(drift).toEqual([]);
    },
    60_000,
  );
});
