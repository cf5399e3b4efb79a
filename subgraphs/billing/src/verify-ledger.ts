import { openDatabase } from '@webrana/orm-kit';
import { completeEnvironment, databaseLocation } from '@webrana/subgraph-kit';
import { environment } from './config.ts';
import { appendOnlyTables, entities } from './entities.ts';
import { printReport, verifyLedger } from './verify/verify-ledger.ts';

const database = await openDatabase({
  subgraph: 'billing',
  entities,
  migrations: new URL('../migrations/', import.meta.url),
  location: databaseLocation('billing', await completeEnvironment(environment)),
  appendOnlyTables,
});
try {
  const report = await verifyLedger(database);
  console.log(printReport(report));
  process.exitCode = report.problems.length === 0 ? 0 : 1;
} finally {
  await database.close();
}
