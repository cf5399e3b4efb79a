import type { EntitySchema } from '@mikro-orm/core';
import type { Environment } from '@webrana/config';
import { type Database, openDatabase } from '@webrana/orm-kit';
import type { AnySubgraphDefinition } from './definition.ts';
import { databaseLocation } from './environment.ts';

const placeOf = (location: ReturnType<typeof databaseLocation>): string => {
  if (location.kind === 'sqlite') return location.file;
  const { host, pathname } = new URL(location.url);
  return `${host}${pathname}`;
};

const advice = (place: string, name: string): string =>
  `Looked at ${place}; nothing was checked, and nothing was created.
Set DATABASE_URL or ${name.toUpperCase()}_DATABASE_URL to the platform's server, as a user who may read it, or
WEBRANA_DATA_DIR to the folder of its data. A database that is behind is brought up to date by starting the platform.`;

/**
 * Lets `look` read a subgraph's database as it is, by nothing but the right to read: nothing is created,
 * migrated or granted. Answers the exit code of `look`, or 2, with a word on what to do, where there
 * is nothing to look at.
 */
export const inspectDatabase = async (
  { name, entities, folder }: Pick<AnySubgraphDefinition, 'name' | 'entities' | 'folder'>,
  environment: Environment,
  look: (database: Database) => Promise<number>,
): Promise<number> => {
  const location = databaseLocation(name, environment);
  const opened = await openDatabase({
    subgraph: name,
    entities: entities as readonly EntitySchema[],
    migrations: new URL('../migrations/', folder),
    location,
    asItIs: true,
  }).catch((error: unknown) => error as Error);
  if (opened instanceof Error) {
    console.error(`${opened.message}\n${advice(placeOf(location), name)}`);
    return 2;
  }
  try {
    return await look(opened);
  } finally {
    await opened.close();
  }
};
