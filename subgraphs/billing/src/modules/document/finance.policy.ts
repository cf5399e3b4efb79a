import {
  type Actor,
  ForbiddenError,
  requireUser,
  type Visibility,
  visibilityOf,
} from '@webrana/subgraph-kit';

const keepsBooks = (actor: Actor): boolean => {
  const { role } = requireUser(actor);
  return role === 'FINANCE' || role === 'ADMIN';
};

/** The house's books are for finance and admins; throws `ForbiddenError` for everybody else. */
export const requireFinance = (actor: Actor): void => {
  if (!keepsBooks(actor)) throw new ForbiddenError();
};

/**
 * Files of many invoices hold everybody's for finance and admins alone; for everybody else, support
 * included, they hold one's own. Support looks at other people's invoices one by one.
 */
export const exportVisibility = (actor: Actor): Visibility => {
  const visibility = visibilityOf(actor);
  if (visibility.kind !== 'all' || keepsBooks(actor)) return visibility;
  return { kind: 'owner', ownerId: requireUser(actor).userId };
};
