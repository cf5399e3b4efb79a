/** `npm run benchmarks [startup|delivery|queries]…`: figures as JSON and as a table. */
import { measureDelivery } from './delivery.ts';
import { measureQueries } from './queries.ts';
import { report } from './report.ts';
import { measureStartup } from './startup.ts';

const measures = { startup: measureStartup, delivery: measureDelivery, queries: measureQueries };
type Name = keyof typeof measures;

const wanted = process.argv.slice(2);
const names = (Object.keys(measures) as Name[]).filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
const figures = [];
for (const name of names) figures.push(...(await measures[name]()));
process.exitCode = report(figures) ? 0 : 1;
