import { parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';

const idSchema = z.string().min(5).max(40);
const schema = z
  .object({
    instanceId: idSchema,
    orderId: idSchema,
    ownerId: idSchema,
    description: z.string().min(1),
    periodStartsAt: z.date(),
    periodEndsAt: z.date(),
    lines: z.array(
      z.object({
        kind: z.enum(['LIST_PRICE', 'PLAN_PROMOTION', 'COUPON', 'SUBTOTAL', 'TAX', 'TOTAL']),
        amount: z.int(),
      }),
    ),
    balanceAtLeast: z.int().nullish(),
    apiKey: z.object({ id: idSchema, monthlyCap: z.int().min(0).nullish() }).nullish(),
  })
  .refine(({ periodStartsAt, periodEndsAt }) => periodStartsAt < periodEndsAt, {
    path: ['periodEndsAt'],
    message: 'A period ends after it begins.',
  });

/** A period to pay for; amounts in whole rupiah. */
export type RenewalWish = z.infer<typeof schema> & { readonly total: number; readonly tax: number };

/** Reads what a service wants charged; lines that do not sum up are a bug of the caller. */
export const parseRenewal = (given: unknown): RenewalWish => {
  const wish = parseInput(schema, given);
  const amountOf = (wanted: string): number =>
    wish.lines.reduce((sum, { kind, amount }) => (kind === wanted ? sum + amount : sum), 0);
  const total = amountOf('TOTAL');
  const tax = amountOf('TAX');
  if (total < 0 || tax < 0 || amountOf('SUBTOTAL') + tax !== total)
    throw new Error(`The lines of a renewal of ${wish.instanceId} do not sum up.`);
  return { ...wish, total, tax };
};
