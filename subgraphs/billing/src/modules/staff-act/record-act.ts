import type { Transaction } from '@webrana/orm-kit';
import { requireUser } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../context.ts';
import { StaffActEntity, type StaffActKind } from './staff-act.entity.ts';

/** Why somebody did something by hand: a sentence, not a shrug. */
export const reasonSchema = z.string().trim().min(5).max(500);

export type Act = {
  readonly kind: StaffActKind;
  readonly subjectId: string;
  readonly reason: string | null;
  /** What else a later reader needs: amounts in whole rupiah, outcomes, other ids. */
  readonly facts?: Record<string, unknown>;
};

/** Writes down, in the act's own transaction, who did what to what, when and why. */
export const recordAct = async (context: UseCase, tx: Transaction, act: Act): Promise<void> => {
  await tx.em.insert(StaffActEntity, {
    id: context.newId('staffAct'),
    kind: act.kind,
    subjectId: act.subjectId,
    staffId: requireUser(context.actor).userId,
    reason: act.reason,
    facts: act.facts ?? {},
    actedAt: context.clock.now(),
  });
};
