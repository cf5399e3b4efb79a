import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '@webrana/orm-kit';
import { requireUser } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../context.ts';
import { actGenesis, actHash, actStream } from './act-chain.ts';
import { StaffActEntity, type StaffActKind } from './staff-act.entity.ts';
import { StaffActHeadEntity } from './staff-act-head.entity.ts';

/** Why somebody did something by hand: a sentence, not a shrug. */
export const reasonSchema = z.string().trim().min(5).max(500);

export type Act = {
  readonly kind: StaffActKind;
  readonly subjectId: string;
  /** Whose money it is about; null when it is nobody's. */
  readonly customerId: string | null;
  readonly reason: string | null;
  /** What else a later reader needs: amounts in whole rupiah, outcomes, other ids. */
  readonly facts?: Record<string, unknown>;
};

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;

/** The end of the chain, locked until the commit; the chain is begun when there is none. */
const lockHead = async (em: Transaction['em']): Promise<StaffActHeadEntity> => {
  const by = { stream: actStream };
  const head = await em.findOne(StaffActHeadEntity, by, locked);
  if (head) return head;
  const first = { ...by, sequence: 0, hash: actGenesis };
  await em.upsert(StaffActHeadEntity, first, { onConflictAction: 'ignore' });
  return em.findOneOrFail(StaffActHeadEntity, by, locked);
};

/**
 * Writes down, in the act's own transaction, who did what to what, when and why. Call it last: it
 * holds the end of the chain until the commit.
 */
export const recordAct = async (context: UseCase, tx: Transaction, act: Act): Promise<void> => {
  const { em } = tx;
  const head = await lockHead(em);
  const row = {
    id: context.newId('staffAct') as string,
    kind: act.kind,
    subjectId: act.subjectId,
    customerId: act.customerId,
    staffId: requireUser(context.actor).userId,
    reason: act.reason,
    // As it will be read back: instants become texts, what is undefined is left out.
    facts: JSON.parse(JSON.stringify(act.facts ?? {})) as Record<string, unknown>,
    actedAt: context.clock.now(),
  };
  const sequence = head.sequence + 1;
  const hash = actHash(head.hash, sequence, row);
  await em.insert(StaffActEntity, { ...row, sequence, prevHash: head.hash, hash });
  await em.nativeUpdate(StaffActHeadEntity, { stream: actStream }, { sequence, hash });
};
