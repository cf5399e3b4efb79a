import type { Check } from './check.ts';
import { documentChecks } from './document-checks.ts';
import { ledgerChecks } from './ledger-checks.ts';
import { moneyChecks } from './money-checks.ts';

/** Works on SQLite, MySQL 8 and MariaDB; comparisons are made by the database, exactly. */
export const checks: readonly Check[] = [...ledgerChecks, ...moneyChecks, ...documentChecks];
