import type { ApiKeyResolvers } from '../../../__generated__/resolvers.ts';
import { statusOf } from '../api-key.policy.ts';
import { findKeyReference } from '../use-cases/find-key-reference.ts';

export const ApiKey: ApiKeyResolvers = {
  __resolveReference: ({ id }, context) => findKeyReference(context, id),
  projects: async ({ projectIds }, _args, { loaders }) => {
    if (!projectIds) return null;
    const found = await Promise.all(projectIds.map((id) => loaders.projectById.load(id)));
    return found.filter((project) => project !== null);
  },
  monthlyCap: ({ monthlyCap }) =>
    monthlyCap == null ? null : { amount: monthlyCap, currency: 'IDR' },
  overlapEndsAt: ({ overlapEndsAt }, _args, { clock }) =>
    overlapEndsAt && overlapEndsAt > clock.now() ? overlapEndsAt : null,
  status: (key, _args, { clock }) => statusOf(key, clock.now()),
};
