import { idr } from '@webrana/money';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { upcomingRenewals as upcoming } from '../../use-cases/upcoming-renewals.ts';

export const upcomingRenewals: QueryResolvers['upcomingRenewals'] = async (_root, wish, ctx) =>
  (await upcoming(ctx, wish)).map(({ amount, ...day }) => ({ ...day, amount: idr(amount) }));
