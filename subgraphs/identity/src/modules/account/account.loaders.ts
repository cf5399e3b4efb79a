import { personOf } from '@webrana/ids';
import { visibilityOf } from '@webrana/subgraph-kit';
import DataLoader from 'dataloader';
import type { UseCase } from '../../context.ts';
import { findUsers } from './account.repository.ts';
import { seenAs } from './twin.ts';
import type { UserEntity } from './user.entity.ts';

/** Users by their id or that of their test twin, as far as the actor may see them; null for all others. */
export const userLoader = ({ actor, em }: UseCase) =>
  new DataLoader<string, UserEntity | null>(
    async (ids) => {
      const users = await findUsers(em, visibilityOf(actor), ids);
      const byId = new Map(users.map((user) => [user.id, user]));
      return ids.map((id) => {
        const user = byId.get(personOf(id));
        return user ? seenAs(user, id) : null;
      });
    },
    { maxBatchSize: 500 },
  );
