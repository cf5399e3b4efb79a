/** Writes the migration a changed entity needs, for both databases: `npm run migration:new orders add_note`. */
import type { EntitySchema } from '@mikro-orm/core';
import { generateMigration } from '@webrana/orm-kit';
import { subgraphDefinitions } from '@webrana/platform/subgraphs';

const [name, title] = process.argv.slice(2);
const definition = subgraphDefinitions.find((each) => each.name === name);
if (!definition || !title) {
  console.error('Usage: npm run migration:new <subgraph> <title_in_snake_case>');
  process.exit(1);
}
const files = await generateMigration(
  {
    subgraph: definition.name,
    entities: definition.entities as readonly EntitySchema[],
    migrations: new URL('../migrations/', definition.folder),
    serverUrl: process.env.DATABASE_URL ?? 'mysql://root@127.0.0.1:3306/webrana_scratch',
  },
  title,
);
console.log(
  files.length ? files.join('\n') : 'The migrations already produce what the entities say.',
);
