import type { UseCase } from '../../../context.ts';
import { lockUser } from '../../account/account.repository.ts';
import { allProjectsOf } from '../project.repository.ts';
import { addProject } from './create-project.ts';

/** Gives the demo reseller a project when there is none; idempotent. */
export const seedDemoProject = (context: UseCase, ownerId: string): Promise<void> =>
  context.transact(async (tx) => {
    await lockUser(tx.em, ownerId);
    const projects = await allProjectsOf(tx.em, [ownerId]);
    if (!projects.length) await addProject(context, tx, ownerId, 'Toko Contoh');
  });
