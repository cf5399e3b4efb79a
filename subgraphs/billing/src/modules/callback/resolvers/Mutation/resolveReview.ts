import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { resolveReview as resolve } from '../../use-cases/resolve-review.ts';

export const resolveReview: NonNullable<MutationResolvers['resolveReview']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'ResolveReviewSuccess', payment: await resolve(context, input) });
