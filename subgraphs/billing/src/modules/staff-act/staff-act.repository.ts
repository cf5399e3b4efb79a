import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import { StaffActEntity, type StaffActKind } from './staff-act.entity.ts';

type Em = Transaction['em'];

export type StaffActWish = {
  staffId?: string | null | undefined;
  customerId?: string | null | undefined;
  kinds?: readonly StaffActKind[] | null | undefined;
};

/** A page of acts, newest first; for staff. */
export const pageOfActs = (
  em: Em,
  { staffId, customerId, kinds }: StaffActWish,
  page: { first: number; after?: string | null | undefined },
): Promise<KeysetPage<StaffActEntity>> =>
  keysetPage<StaffActEntity>(em, StaffActEntity, {
    ...page,
    where: {
      ...(staffId ? { staffId } : {}),
      ...(customerId ? { customerId } : {}),
      ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    },
  });

/** What was done to any of these, oldest first; for staff. */
export const actsAbout = (em: Em, subjectIds: readonly string[]): Promise<StaffActEntity[]> =>
  em.find(
    StaffActEntity,
    { subjectId: { $in: [...subjectIds] } },
    { orderBy: { id: 'asc' }, limit: 200 },
  );
