export { appendOnlyTables, entities } from './entities.ts';
export { subgraph } from './subgraph.ts';
export { type LedgerReport, printReport, verifyLedger } from './verify/verify-ledger.ts';
