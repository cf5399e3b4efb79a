import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { explainCharge as explain } from '../../use-cases/explain-charge.ts';

export const explainCharge: NonNullable<QueryResolvers['explainCharge']> = async (
  _parent,
  wish,
  context,
) => (await explain(context, wish)) ?? null;
