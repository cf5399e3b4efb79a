import type { Database } from '@webrana/orm-kit';
import { genesis, postingHash, sealHash } from '../modules/ledger/chain.ts';
import { PostingEntity } from '../modules/ledger/posting.entity.ts';
import { SealEntity } from '../modules/ledger/seal.entity.ts';

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

const walletProblem = (row: PostingEntity, before: PostingEntity | undefined) => {
  // Rows older than the chain have no hash; after the first that has one, all have.
  if (row.hash == null) return before?.hash == null ? undefined : 'has no hash';
  if (row.prevHash !== (before?.hash ?? genesis)) return 'does not follow the one before';
  return row.hash === postingHash(row.prevHash ?? genesis, row) ? undefined : 'was changed';
};

/** Recomputes every chain; answers one problem per row that does not fit. */
export const verifyChains = async (em: Em): Promise<ChainProblem[]> => {
  const problems: ChainProblem[] = [];
  const fresh = { disableIdentityMap: true };
  await walk<PostingEntity>(
    (end) => em.find(PostingEntity, beyond(end), { ...order, ...fresh }),
    walletProblem,
    ({ id }, found) => problems.push({ check: walletChains, subject: id, found }),
  );
  type Sealed = SealEntity & { posting: PostingEntity | undefined };
  await walk<Sealed>(
    async (end) => {
      const seals = await em.find(SealEntity, beyond(end), { ...order, ...fresh });
      const ids = seals.map(({ postingId }) => postingId);
      const rows = await em.find(PostingEntity, { id: { $in: ids } }, fresh);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return seals.map((seal) => ({ ...seal, posting: byId.get(seal.postingId) }));
    },
    (seal, before) => {
      if (!seal.posting) return 'its posting is gone';
      if (seal.sequence !== (before?.sequence ?? 0) + 1) return 'is out of order';
      if (seal.prevHash !== (before?.hash ?? genesis)) return 'does not follow the one before';
      const hash = sealHash(seal.prevHash, seal.sequence, seal.posting);
      return seal.hash === hash ? undefined : 'was changed';
    },
    ({ postingId }, found) => problems.push({ check: houseChains, subject: postingId, found }),
  );
  return problems;
};
