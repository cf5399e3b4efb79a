import { IsolationLevel } from '@mikro-orm/core';
import { testOwnerPattern } from '@webrana/ids';
import type { Database } from '@webrana/orm-kit';
import type { Check } from './check.ts';
import { checks } from './checks.ts';
import { actChain, verifyActs } from './verify-acts.ts';
import { houseChains, verifyChains, walletChains } from './verify-chains.ts';
import { invoiceLines, verifyLines } from './verify-lines.ts';
import { type SealCounts, sealsComplete, sealsInTime, verifySeals } from './verify-seals.ts';

export type LedgerProblem = { check: string; subject: string; found: string };
export type LedgerTotals = {
  wallets: number;
  /** Whole rupiah owed to customers. */
  walletLiability: number;
  /** Test money in wallets of test mode; owed to nobody. */
  testMoney: number;
  transactions: number;
  invoicesPaid: number;
};
/** What no statement alone can tell. */
const walked = [walletChains, houseChains, sealsInTime, sealsComplete, actChain, invoiceLines];

export type LedgerReport = {
  checks: { name: string; problems: number }[];
  problems: LedgerProblem[];
  totals: LedgerTotals;
  seals: SealCounts;
};

type Em = ReturnType<Database['fork']>;
type Row = Record<string, unknown>;

const rowsOf = async (em: Em, sql: string): Promise<Row[]> => {
  const rows: Row[] = await em.execute(sql);
  return rows;
};

const run = async (em: Em, { name, sql }: Check): Promise<LedgerProblem[]> =>
  (await rowsOf(em, sql)).map(({ subject, found }) => ({
    check: name,
    subject: String(subject),
    found: String(found),
  }));

const totalsOf = async (em: Em): Promise<LedgerTotals> => {
  const [row] = await rowsOf(
    em,
    `select
       (select count(*) from account where kind = 'CUSTOMER_WALLET') as wallets,
       (select coalesce(sum(balance), 0) from account
          where owner_id not like '${testOwnerPattern}') as liability,
       (select coalesce(sum(balance), 0) from account
          where owner_id like '${testOwnerPattern}') as tested,
       (select count(*) from ledger_transaction) as transactions,
       (select count(*) from invoice where status in ('PAID', 'REFUNDED')) as paid`,
  );
  return {
    wallets: Number(row?.wallets),
    walletLiability: Number(row?.liability),
    testMoney: Number(row?.tested),
    transactions: Number(row?.transactions),
    invoicesPaid: Number(row?.paid),
  };
};

/** Checks every invariant of the books on one consistent view, while the service may be running. */
export const verifyLedger = async (database: Database): Promise<LedgerReport> => {
  const em = database.fork();
  // SQLite shows one consistent view to any transaction and knows no levels.
  await em.begin(
    database.kind === 'sqlite' ? {} : { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );
  try {
    const results = [];
    for (const check of checks) results.push({ check, problems: await run(em, check) });
    const seals = await verifySeals(em, database.kind);
    const broken = [
      ...(await verifyChains(em, database.kind)),
      ...seals.problems,
      ...(await verifyActs(em)),
      ...(await verifyLines(em)),
    ];
    for (const name of walked)
      results.push({
        check: { name, sql: '' },
        problems: broken.filter(({ check }) => check === name),
      });
    return {
      checks: results.map(({ check, problems }) => ({
        name: check.name,
        problems: problems.length,
      })),
      problems: results.flatMap(({ problems }) => problems),
      totals: await totalsOf(em),
      seals: seals.counts,
    };
  } finally {
    await em.rollback();
  }
};

const conclusion = ({ problems, totals }: LedgerReport): string => {
  if (problems.length > 0) return `${problems.length} problems:`;
  return totals.transactions === 0
    ? 'The books are empty: no money has ever moved here.'
    : 'The books are right.';
};

/** The report as lines for people. */
export const printReport = (report: LedgerReport): string => {
  const { checks: results, problems, totals, seals } = report;
  const lines = results.map(
    ({ name, problems: count }) => `${count === 0 ? 'ok  ' : 'FAIL'}  ${name}`,
  );
  const shown = problems
    .slice(0, 50)
    .map(({ check, subject, found }) => `  ${subject}: ${found} (${check})`);
  return [
    ...lines,
    '',
    `${totals.transactions} transactions, ${totals.invoicesPaid} paid invoices, ` +
      `${totals.wallets} wallets that hold Rp ${totals.walletLiability.toLocaleString('id-ID')}` +
      ` and Rp ${totals.testMoney.toLocaleString('id-ID')} of test money`,
    `${seals.waiting} postings of the house are not sealed yet, ${seals.sealedLate} were sealed late`,
    conclusion(report),
    ...shown,
  ].join('\n');
};
