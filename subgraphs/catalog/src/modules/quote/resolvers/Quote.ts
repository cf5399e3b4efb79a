import { idr } from '@webrana/money';
import type { QuoteResolvers } from '../../../__generated__/resolvers.ts';
import type { QuoteLine } from '../quote.ts';

/** Lines as the graph shows them. */
export const toPriceLines = (lines: readonly QuoteLine[]) =>
  lines.map(({ kind, amount }) => ({ kind, amount: idr(amount) }));

const known = <T>(row: T | null): T => {
  if (row === null) throw new Error('A quote refers to a row that is gone.');
  return row;
};

export const Quote: QuoteResolvers = {
  plan: async ({ planId }, _args, { loaders }) => known(await loaders.plan.load(planId)),
  region: async ({ regionId }, _args, { loaders }) => known(await loaders.region.load(regionId)),
  lines: ({ lines }) => toPriceLines(lines),
  total: ({ total }) => idr(total),
};
