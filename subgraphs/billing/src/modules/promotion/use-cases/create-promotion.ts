import { parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../staff-act/record-act.ts';
import { PromotionEntity } from '../promotion.entity.ts';

const rupiah = z.int().min(1).max(1_000_000_000);
const schema = z
  .object({
    name: z.string().trim().min(3).max(100),
    kind: z.enum(['PERCENT', 'FIXED']),
    basisPoints: z.int().min(1).max(10_000).nullish(),
    bonusAmount: rupiah.nullish(),
    minimumDeposit: z.int().min(0).max(1_000_000_000),
    maximumBonus: rupiah.nullish(),
    bonusDays: z.int().min(1).max(3_650).nullish(),
    usesPerCustomer: z.int().min(1).max(1_000).nullish(),
    maximumUses: z.int().min(1).max(1_000_000_000).nullish(),
    budget: z.int().min(1).max(1_000_000_000_000).nullish(),
    startsAt: z.date(),
    endsAt: z.date(),
  })
  .refine(({ kind, basisPoints }) => (kind === 'PERCENT') === (basisPoints != null), {
    path: ['basisPoints'],
    message: 'Give the share with kind PERCENT, and only then.',
  })
  .refine(({ kind, bonusAmount }) => (kind === 'FIXED') === (bonusAmount != null), {
    path: ['bonusAmount'],
    message: 'Give the amount with kind FIXED, and only then.',
  })
  .refine(({ budget, bonusAmount }) => (budget ?? Infinity) >= (bonusAmount ?? 0), {
    path: ['budget'],
    message: 'The budget must reach for one bonus.',
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ['endsAt'],
    message: 'The end must come after the beginning.',
  });

/** Adds a deposit promotion. */
export const createPromotion = async (
  context: UseCase,
  given: unknown,
): Promise<PromotionEntity> => {
  const input = parseInput(schema, given);
  const id: string = context.newId('depositPromotion');
  await context.transact(async (tx) => {
    await tx.em.insert(PromotionEntity, {
      ...input,
      id,
      basisPoints: input.basisPoints ?? null,
      bonusAmount: input.bonusAmount ?? null,
      maximumBonus: input.maximumBonus ?? null,
      bonusDays: input.bonusDays ?? null,
      usesPerCustomer: input.usesPerCustomer ?? null,
      maximumUses: input.maximumUses ?? null,
      budget: input.budget ?? null,
      uses: 0,
      bonusTotal: 0,
    });
    await recordAct(context, tx, {
      kind: 'PROMOTION_CREATED',
      subjectId: id,
      customerId: null,
      reason: null,
      facts: { ...input },
    });
  });
  return context.em.findOneOrFail(PromotionEntity, { id }, { disableIdentityMap: true });
};
