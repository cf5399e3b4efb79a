import type { Check } from './check.ts';
import { documentChecks } from './document-checks.ts';
import { invoiceChecks } from './invoice-checks.ts';
import { ledgerChecks } from './ledger-checks.ts';
import { moneyChecks } from './money-checks.ts';
import { movementChecks } from './movement-checks.ts';
import { promotionChecks } from './promotion-checks.ts';

/** Works on SQLite, MySQL 8 and MariaDB; comparisons are made by the database, exactly. */
export const checks: readonly Check[] = [
  ...ledgerChecks,
  ...movementChecks,
  ...moneyChecks,
  ...promotionChecks,
  ...invoiceChecks,
  ...documentChecks,
];
