/** `npm run benchmarks [startup|delivery|queries|payments|sign-ins]…`: figures as JSON and as a table. */
import { measureDelivery } from './delivery.ts';
import { measureLedgerOperations } from './ledger-operations.ts';
import { measurePayments } from './payments.ts';
import { measureQueries } from './queries.ts';
import { report } from './report.ts';
import { measureSignIns } from './sign-ins.ts';
import { measureStartup } from './startup.ts';

const measures = {
  startup: measureStartup,
  delivery: measureDelivery,
  queries: measureQueries,
  payments: measurePayments,
  ledger: measureLedgerOperations,
  'sign-ins': measureSignIns,
};
type Name = keyof typeof measures;

const wanted = process.argv.slice(2);
const names = (Object.keys(measures) as Name[]).filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
const figures = [];
for (const name of names) figures.push(...(await measures[name]()));
process.exitCode = report(figures) ? 0 : 1;
