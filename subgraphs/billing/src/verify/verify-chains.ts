import type { Database } from '@webrana/orm-kit';
import { genesis, isPostingHash, isSealHash } from '../modules/ledger/chain.ts';
import { PostingEntity } from '../modules/ledger/posting.entity.ts';
import { SealEntity } from '../modules/ledger/seal.entity.ts';
import { TransactionEntity } from '../modules/ledger/transaction.entity.ts';

type Em = ReturnType<Database['fork']>;
export type ChainProblem = { check: string; subject: string; found: string };

export const walletChains = 'the hash chain of every wallet is unbroken';
export const houseChains = 'the hash chain of every house account is unbroken';
const page = 2_000;

/** Where the last page ended; pages follow the account, then the place in its chain. */
type End = { accountId: string; sequence: number };
const beyond = ({ accountId, sequence }: End) => ({
  $or: [{ accountId: { $gt: accountId } }, { accountId, sequence: { $gt: sequence } }],
});
const order = { orderBy: { accountId: 'asc', sequence: 'asc' }, limit: page } as const;

/** Walks the rows of all chains in order, and compares each with the one before. */
const walk = async <Row extends { accountId: string; sequence?: number | null | undefined }>(
  next: (after: End) => Promise<Row[]>,
  problemOf: (row: Row, before: Row | undefined) => string | undefined,
  report: (row: Row, found: string) => void,
): Promise<void> => {
  let end: End = { accountId: '', sequence: 0 };
  let before: Row | undefined;
  for (;;) {
    const rows = await next(end);
    for (const row of rows) {
      const inChain = before?.accountId === row.accountId ? before : undefined;
      const problem = problemOf(row, inChain);
      if (problem) report(row, problem);
      before = row;
    }
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    end = { accountId: last.accountId, sequence: last.sequence ?? 0 };
  }
};

const fresh = { disableIdentityMap: true } as const;

/** The migration that brought the chains: what was posted later has a hash. */
const introduction = 'Migration20261122135717_top_up_transfer_refund';

/** Since when every posting of a wallet has a hash; undefined where nothing was ever posted. */
const chainedSince = async (em: Em, kind: Database['kind']): Promise<Date | undefined> => {
  const [first] = await em.find(
    PostingEntity,
    { hash: { $ne: null } },
    { orderBy: { occurredAt: 'asc' }, limit: 1, ...fresh },
  );
  // SQLite keeps it as milliseconds, servers as a datetime in UTC.
  const seconds = kind === 'sqlite' ? 'executed_at / 1000' : 'unix_timestamp(executed_at)';
  const rows: { at: number | string }[] = await em.execute(
    `select ${seconds} as at from mikro_orm_migrations where name = ?`,
    [introduction],
  );
  const instants = rows.map(({ at }) => Number(at) * 1000);
  if (first) instants.push(first.occurredAt.getTime());
  return instants.length > 0 ? new Date(Math.min(...instants)) : undefined;
};

type Posted = PostingEntity & { movement: TransactionEntity | undefined };

/** The postings with what their movements say of themselves. */
const withMovements = async (em: Em, postings: readonly PostingEntity[]): Promise<Posted[]> => {
  const ids = [...new Set(postings.map(({ transactionId }) => transactionId))];
  const movements = await em.find(TransactionEntity, { id: { $in: ids } }, fresh);
  const byId = new Map(movements.map((movement) => [movement.id, movement]));
  return postings.map((row) => ({ ...row, movement: byId.get(row.transactionId) }));
};

const walletProblem =
  (since: Date | undefined) =>
  (row: Posted, before: Posted | undefined): string | undefined => {
    // Rows older than the chains have no hash; after the first that has one, all have.
    if (row.hash == null)
      return before?.hash != null || (since && row.occurredAt > since) ? 'has no hash' : undefined;
    if (row.prevHash !== (before?.hash ?? genesis)) return 'does not follow the one before';
    return isPostingHash(row.hash, row.prevHash, row, row.movement) ? undefined : 'was changed';
  };

type Sealed = SealEntity & { posting: Posted | undefined };

const sealProblem = (seal: Sealed, before: Sealed | undefined): string | undefined => {
  if (!seal.posting) return 'its posting is gone';
  if (seal.posting.accountId !== seal.accountId) return 'is in the chain of another account';
  if (seal.sequence !== (before?.sequence ?? 0) + 1) return 'is out of order';
  if (seal.prevHash !== (before?.hash ?? genesis)) return 'does not follow the one before';
  return isSealHash(seal, seal.posting, seal.posting.movement) ? undefined : 'was changed';
};

/** Recomputes every chain; answers one problem per row that does not fit. */
export const verifyChains = async (em: Em, kind: Database['kind']): Promise<ChainProblem[]> => {
  const problems: ChainProblem[] = [];
  await walk<Posted>(
    async (end) =>
      withMovements(
        em,
        // Those of the house have no place of their own; their seals do.
        await em.find(
          PostingEntity,
          { sequence: { $ne: null }, ...beyond(end) },
          { ...order, ...fresh },
        ),
      ),
    walletProblem(await chainedSince(em, kind)),
    ({ id }, found) => problems.push({ check: walletChains, subject: id, found }),
  );
  await walk<Sealed>(
    async (end) => {
      const seals = await em.find(SealEntity, beyond(end), { ...order, ...fresh });
      const ids = seals.map(({ postingId }) => postingId);
      const rows = await withMovements(
        em,
        await em.find(PostingEntity, { id: { $in: ids } }, fresh),
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return seals.map((seal) => ({ ...seal, posting: byId.get(seal.postingId) }));
    },
    sealProblem,
    ({ postingId }, found) => problems.push({ check: houseChains, subject: postingId, found }),
  );
  return problems;
};
