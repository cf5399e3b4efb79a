import { LockMode, raw } from '@mikro-orm/core';
import { createIdSource } from '@webrana/ids';
import { insertRows, type Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { AccountEntity } from '../account.entity.ts';
import { genesis, type MovementFacts, sealHash } from '../chain.ts';
import { PostingEntity } from '../posting.entity.ts';
import { SealEntity } from '../seal.entity.ts';
import { TransactionEntity } from '../transaction.entity.ts';

/** So many that a batch costs ten statements for thousands of postings, and locks for moments. */
const batch = 2_000;
const batchesAtMost = 50;
/** Far longer than any transaction takes from making its ids to its commit. */
const overlapMs = 5 * 60_000;

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** The instant inside an identifier: the first ten letters of its ULID, five bits each. */
const madeAt = (id: string): number => {
  const start = id.indexOf('_') + 1;
  let time = 0;
  for (const letter of id.slice(start, start + 10)) time = time * 32 + letters.indexOf(letter);
  return time;
};

/** Whatever was posted since an identifier was made, less the time a transaction may take. */
const since = (last: SealEntity | undefined): string =>
  createIdSource(() => (last ? Math.max(1, madeAt(last.postingId) - overlapMs) : 1))('posting');

type Due = { readonly posting: PostingEntity; readonly facts: MovementFacts };

const fresh = { disableIdentityMap: true } as const;

/** The next postings without a seal, in the order of their identifiers, with what their movements say. */
const unsealed = async ({ em }: Transaction, accountId: string, after: string): Promise<Due[]> => {
  const rows = (await em.execute(
    `select p.id as id from posting p left join posting_seal s on s.posting_id = p.id
     where p.account_id = ? and p.sequence is null and p.id > ? and s.posting_id is null
     order by p.id limit ${batch}`,
    [accountId, after],
  )) as { id: string }[];
  const postings = await em.find(
    PostingEntity,
    { id: { $in: rows.map(({ id }) => id) } },
    { orderBy: { id: 'asc' }, ...fresh },
  );
  const movements = await em.find(
    TransactionEntity,
    { id: { $in: [...new Set(postings.map(({ transactionId }) => transactionId))] } },
    fresh,
  );
  const byId = new Map(movements.map((movement) => [movement.id, movement]));
  return postings.flatMap((posting) => {
    const facts = byId.get(posting.transactionId);
    // What has no movement is no posting of ours: the check of the books names it.
    return facts ? [{ posting, facts }] : [];
  });
};

/**
 * Chains the next postings of one account; the lock on its row keeps two from chaining at once. Answers
 * the last it chained, while there may be more.
 */
const sealBatch = (
  context: UseCase,
  accountId: string,
  after: string | undefined,
): Promise<string | undefined> =>
  context.transact(async (tx) => {
    const { em } = tx;
    const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, ...fresh };
    await em.findOne(AccountEntity, { id: accountId }, locked);
    const [last] = await em.find(
      SealEntity,
      { accountId },
      { orderBy: { sequence: 'desc' }, limit: 1, ...fresh },
    );
    const sealedAt = context.clock.now();
    let { sequence, hash } = last ?? { sequence: 0, hash: genesis };
    const due = await unsealed(tx, accountId, after ?? since(last));
    const seals = due.map(({ posting, facts }) => {
      sequence += 1;
      const place = { prevHash: hash, sequence, sealedAt };
      hash = sealHash(place, posting, facts);
      return { postingId: posting.id, accountId, ...place, hash };
    });
    await insertRows(em, SealEntity, seals);
    // So that seals which are taken away are missed, though their postings would be sealed again.
    if (seals.length > 0)
      await em.nativeUpdate(
        AccountEntity,
        { id: accountId },
        { postingCount: raw('posting_count + ?', [seals.length]) },
      );
    return seals.length < batch ? undefined : seals.at(-1)?.postingId;
  });

/**
 * Chains what was posted to house accounts since the last run. They are chained afterwards, so that
 * no two payments wait for one row; wallets are chained as they are posted to.
 */
export const sealPostings = async (context: UseCase): Promise<void> => {
  const houses = await context.em.find(AccountEntity, { kind: { $ne: 'CUSTOMER_WALLET' } }, fresh);
  for (const { id } of houses) {
    let after: string | undefined;
    for (let round = 0; round < batchesAtMost; round += 1) {
      // Only the first batch of a run looks back for those that committed late.
      after = await sealBatch(context, id, after);
      if (after === undefined) break;
    }
  }
};
