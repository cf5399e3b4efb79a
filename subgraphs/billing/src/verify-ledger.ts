import { inspectDatabase } from '@webrana/subgraph-kit';
import { environment } from './config.ts';
import { entities } from './entities.ts';
import { printReport, verifyLedger } from './verify/verify-ledger.ts';

/* Proves the books: exits 0 when they are right, 1 when not, 2 when there are none to look at. */
const billing = { name: 'billing', entities, folder: new URL('./', import.meta.url) } as const;
process.exitCode = await inspectDatabase(billing, environment, async (database) => {
  const report = await verifyLedger(database);
  console.log(printReport(report));
  return report.problems.length === 0 ? 0 : 1;
});
