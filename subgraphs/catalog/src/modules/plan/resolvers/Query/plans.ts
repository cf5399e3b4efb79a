import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listPlans } from '../../use-cases/list-plans.ts';

export const plans: QueryResolvers['plans'] = (_parent, { filter }, context) =>
  listPlans(context, filter ?? {});
