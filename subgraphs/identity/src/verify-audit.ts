import type { EntitySchema } from '@mikro-orm/core';
import { openDatabase } from '@webrana/orm-kit';
import { databaseLocation } from '@webrana/subgraph-kit';
import { environment } from './config.ts';
import { auditStream } from './modules/audit/use-cases/record-act.ts';
import { verifyChain } from './modules/audit/use-cases/verify-chain.ts';
import { subgraph } from './subgraph.ts';

/* Proves the audit log: exits 0 when every entry follows from the one before, 1 when one does not. */
const database = await openDatabase({
  subgraph: subgraph.name,
  entities: subgraph.entities as readonly EntitySchema[],
  migrations: new URL('../migrations/', subgraph.folder),
  location: databaseLocation(subgraph.name, environment),
  ...(subgraph.appendOnlyTables ? { appendOnlyTables: subgraph.appendOnlyTables } : {}),
});
const { entries, broken } = await verifyChain(database.fork(), auditStream);
await database.close();
if (broken) {
  console.error(`${auditStream}: broken at entry ${broken.seq}: ${broken.why}`);
  process.exit(1);
}
console.log(`${auditStream}: ${entries} entries, unbroken`);
