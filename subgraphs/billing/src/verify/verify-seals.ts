import type { Database } from '@webrana/orm-kit';

type Em = ReturnType<Database['fork']>;
type Row = Record<string, unknown>;
export type SealProblem = { check: string; subject: string; found: string };
export type SealCounts = {
  /** Postings of house accounts that wait for their seal, in time. */
  waiting: number;
  /** Those whose seal was given later than it should have been. */
  sealedLate: number;
};

export const sealsInTime = 'every posting of the house is sealed within five minutes';
export const sealsComplete = 'no seal of a house account was removed';
/** Ten times what `seal-postings` leaves between two runs. */
const minutes = 5;

const dialects = {
  sqlite: {
    text: (instant: string) => `strftime('%Y-%m-%dT%H:%M:%fZ', ${instant} / 1000.0, 'unixepoch')`,
    after: (instant: string) => `${instant} + ${minutes * 60_000}`,
  },
  server: {
    text: (instant: string) => `date_format(${instant}, '%Y-%m-%dT%H:%i:%sZ')`,
    after: (instant: string) => `date_add(${instant}, interval ${minutes} minute)`,
  },
};

/**
 * Looks for postings of the house without a seal, and for seals that are gone. How long a posting waits
 * is measured by what the books know to have happened since: nothing is sealed while nobody runs.
 */
export const verifySeals = async (
  em: Em,
  kind: Database['kind'],
): Promise<{ problems: SealProblem[]; counts: SealCounts }> => {
  const { text, after } = dialects[kind === 'sqlite' ? 'sqlite' : 'server'];
  const rowsOf = async (sql: string): Promise<Row[]> => em.execute(sql);
  const latest = `(select max(at) from (select max(occurred_at) as at from posting
    union all select max(sealed_at) from posting_seal) known)`;
  const unsealed = await rowsOf(
    `select p.account_id as subject, count(*) as unsealed, ${text('min(p.occurred_at)')} as oldest,
       sum(case when ${after('p.occurred_at')} < ${latest} then 1 else 0 end) as overdue
     from posting p join account a on a.id = p.account_id
     left join posting_seal s on s.posting_id = p.id
     where a.kind <> 'CUSTOMER_WALLET' and s.posting_id is null group by p.account_id`,
  );
  const removed = await rowsOf(
    `select a.id as subject, max(a.posting_count) - count(s.posting_id) as missing from account a
     left join posting_seal s on s.account_id = a.id
     where a.kind <> 'CUSTOMER_WALLET' group by a.id
     having count(s.posting_id) < max(a.posting_count)`,
  );
  const [late] = await rowsOf(
    `select count(*) as late from posting_seal s join posting p on p.id = s.posting_id
     where ${after('p.occurred_at')} < s.sealed_at`,
  );
  const sum = (name: string): number =>
    unsealed.reduce((total, row) => total + Number(row[name]), 0);
  return {
    problems: [
      ...unsealed
        .filter(({ overdue }) => Number(overdue) > 0)
        .map(({ subject, overdue, oldest }) => ({
          check: sealsInTime,
          subject: String(subject),
          found: `${Number(overdue)} of its postings are not sealed, the oldest since ${String(oldest)}`,
        })),
      ...removed.map(({ subject, missing }) => ({
        check: sealsComplete,
        subject: String(subject),
        found: `${Number(missing)} seals are missing`,
      })),
    ],
    counts: { waiting: sum('unsealed') - sum('overdue'), sealedLate: Number(late?.late) },
  };
};
