import { LockMode } from '@mikro-orm/core';
import { createIdSource } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { AccountEntity } from '../account.entity.ts';
import { genesis, sealHash } from '../chain.ts';
import { PostingEntity } from '../posting.entity.ts';
import { SealEntity } from '../seal.entity.ts';

const batch = 500;
const batchesAtMost = 40;
/** Far longer than any transaction takes from making its ids to its commit. */
const overlapMs = 15 * 60_000;

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** The instant inside an identifier: the first ten letters of its ULID, five bits each. */
const madeAt = (id: string): number => {
  const start = id.indexOf('_') + 1;
  let time = 0;
  for (const letter of id.slice(start, start + 10)) time = time * 32 + letters.indexOf(letter);
  return time;
};

const unsealed = async (
  { em }: Transaction,
  accountId: string,
  last: SealEntity | undefined,
): Promise<PostingEntity[]> => {
  const since = last ? Math.max(1, madeAt(last.postingId) - overlapMs) : 1;
  const rows = (await em.execute(
    `select p.id as id from posting p left join posting_seal s on s.posting_id = p.id
     where p.account_id = ? and p.sequence is null and p.id > ? and s.posting_id is null
     order by p.id limit ${batch}`,
    [accountId, createIdSource(() => since)('posting')],
  )) as { id: string }[];
  return em.find(
    PostingEntity,
    { id: { $in: rows.map(({ id }) => id) } },
    { orderBy: { id: 'asc' }, disableIdentityMap: true },
  );
};

/** Chains the next postings of one account; the lock on its row keeps two from chaining at once. */
const sealBatch = (context: UseCase, accountId: string): Promise<number> =>
  context.transact(async (tx) => {
    const { em } = tx;
    await em.findOne(
      AccountEntity,
      { id: accountId },
      { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true },
    );
    const [last] = await em.find(
      SealEntity,
      { accountId },
      { orderBy: { sequence: 'desc' }, limit: 1, disableIdentityMap: true },
    );
    const sealedAt = context.clock.now();
    let { sequence, hash } = last ?? { sequence: 0, hash: genesis };
    const seals = (await unsealed(tx, accountId, last)).map((posting) => {
      const prevHash = hash;
      sequence += 1;
      hash = sealHash(prevHash, sequence, posting);
      return { postingId: posting.id, accountId, sequence, prevHash, hash, sealedAt };
    });
    if (seals.length) await em.insertMany(SealEntity, seals);
    return seals.length;
  });

/**
 * Chains what was posted to house accounts since the last run. They are chained afterwards, so that
 * no two payments wait for one row; wallets are chained as they are posted to.
 */
export const sealPostings = async (context: UseCase): Promise<void> => {
  const houses = await context.em.find(
    AccountEntity,
    { kind: { $ne: 'CUSTOMER_WALLET' } },
    { disableIdentityMap: true },
  );
  for (const { id } of houses)
    for (let round = 0; round < batchesAtMost; round += 1)
      if ((await sealBatch(context, id)) < batch) break;
};
