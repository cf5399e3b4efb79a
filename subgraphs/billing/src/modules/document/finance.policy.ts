import { type Actor, ForbiddenError, requireUser } from '@webrana/subgraph-kit';

/** The house's books are for finance and admins; throws `ForbiddenError` for everybody else. */
export const requireFinance = (actor: Actor): void => {
  const { role } = requireUser(actor);
  if (role !== 'FINANCE' && role !== 'ADMIN') throw new ForbiddenError();
};
